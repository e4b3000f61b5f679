import { memo } from '../base/memo.ts';
import { type PathSet, pathSetOf } from '../base/path-set.ts';
import { sifted } from '../base/sifted.ts';
import { segmentsBelow } from '../base/uri.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksOf, type RootLinks } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';
import { governedCodeOf, namesCode } from './governed-code.ts';
import { type SystemPosture, systemPostureOf } from './posture.ts';
import { isPast } from './succession.ts';

/** Whether any system in use says which code it is made of. */
export function governsCode(workspace: Workspace): boolean {
  return linksOf(workspace).roots.some(root => governorsIn(root).length > 0);
}

/**
 * The systems in use that a file is a part of, in order: those of the AIMS that it lies in whose `code` names it. What
 * their changes do not count for is left out, and so are the documents of the AIMS itself.
 */
export function systemsGoverning(workspace: Workspace, uri: string): readonly SystemPosture[] {
  if (workspace.files.has(uri) || workspace.apart.has(uri)) return [];
  const links = linksOf(workspace);
  const root = links.root(links.rootOf(uri));
  const path = segmentsBelow(uri, root.uri).join('/');
  if (path === '') return [];
  return governorsIn(root)
    .filter(({ code, ignored }) => code(path) && !ignored(path))
    .flatMap(({ record }) => systemPostureOf(workspace, record) ?? []);
}

interface Governor {
  readonly record: RecordFacts;
  readonly code: PathSet;
  readonly ignored: PathSet;
}

const governorsIn = memo((root: RootLinks): readonly Governor[] =>
  ofCode(root.lineage, root.ofKind('ai-system')).flatMap(record => {
    const governed = governedCodeOf(root, record);
    return governed ? [{ record, code: pathSetOf(governed.globs), ignored: pathSetOf(governed.ignore) }] : [];
  }),
);

/** The systems in use that say which code they are made of. */
const ofCode = sifted((record: RecordFacts) => (!isPast(record) && namesCode(record) ? record : undefined));
