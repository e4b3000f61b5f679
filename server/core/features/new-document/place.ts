import { safeFileName } from '../../base/safe-file-name.ts';
import { below, byCodeUnits, nameOf, parentOf } from '../../base/uri.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootLinks } from '../../model/links.ts';
import type { Workspace } from '../../model/workspace.ts';
import { carrierOf } from '../../syntax/read.ts';
import type { Carrier } from '../../syntax/tree.ts';

/** How the documents of a kind are kept in an AIMS: where, and written how. */
export interface Shelf {
  /** The uri of the folder. */
  readonly folder: string;
  readonly carrier: Carrier;
}

/** The folders of a new AIMS by kind; kinds of which there is one lie beside them. */
const folders: Readonly<Record<string, string>> = {
  'ai-system': 'systems',
  'corrective-action': 'corrective-actions',
  'impact-assessment': 'impact',
  'internal-audit': 'audits',
  'management-review': 'reviews',
  'risk-assessment': 'risk',
  control: 'controls',
  crosswalk: 'crosswalks',
  dataset: 'datasets',
  incident: 'incidents',
  monitoring: 'monitoring',
  oversight: 'oversight',
  policy: 'policies',
  runbook: 'runbooks',
  training: 'training',
  validation: 'validation',
  vendor: 'vendors',
};

/** Whether an AIMS has one document of a kind, rather than one for each of many things. */
export function isSingle(kind: string): boolean {
  return folders[kind] === undefined;
}

/** The kinds that are read more than they are counted: their texts stand under headings. */
const prose: ReadonlySet<string> = new Set([
  'impact-assessment',
  'incident',
  'internal-audit',
  'management-review',
  'policy',
  'runbook',
  'scope',
]);

/** Where most documents of the kind lie, and as most are written; where there are none, as a new AIMS would have it. */
export function shelfOf(root: RootLinks, kind: string): Shelf {
  const known = root.ofKind(kind).filter(record => record.place.path.length === 0);
  const folder = mostFrequent(known.map(({ place }) => parentOf(place.uri)));
  const carrier = mostFrequent(known.flatMap(({ place }) => carrierOf(place.uri) ?? []));
  return {
    folder: folder ?? newFolder(root, kind),
    carrier: carrier ?? (prose.has(kind) ? 'markdown' : 'yaml'),
  };
}

/** The uri of a file that no document has yet. Its name is safe whatever the id is. */
export function freeUri(workspace: Workspace, { folder, carrier }: Shelf, id: string): string {
  const name = safeFileName(id);
  const taken = new Set([...workspace.files.keys()].map(uri => uri.toLowerCase()));
  for (let number = 1; ; number++) {
    const uri = below(folder, [`${name}${number === 1 ? '' : `-${number}`}${endings[carrier]}`]);
    if (!taken.has(uri.toLowerCase())) return uri;
  }
}

const endings: Readonly<Record<Carrier, string>> = { yaml: '.yaml', json: '.json', markdown: '.md' };

function newFolder(root: RootLinks, kind: string): string {
  // Where a configuration lies, there is the root.
  if (kind === 'config') return root.uri.replace(/\/$/, '');
  const own = folders[kind];
  return below(aimsFolder(root), own === undefined ? [] : [own]).replace(/\/$/, '');
}

/** `aims` in the root's folder, or that folder itself where the documents lie right in it. */
function aimsFolder(root: RootLinks): string {
  const usual = below(root.uri, ['aims']);
  if (nameOf(root.uri) === 'aims') return root.uri;
  const liesThere = root.records.some(({ place }) => place.uri.startsWith(`${usual}/`));
  const registers: readonly RecordFacts[] = [...root.ofKind('register'), ...root.ofKind('scope')];
  const isFlat = !liesThere && registers.some(({ place }) => parentOf(place.uri) === root.uri);
  return isFlat ? root.uri : usual;
}

function mostFrequent<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || byCodeUnits(a, b))[0]?.[0];
}
