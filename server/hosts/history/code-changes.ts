import { pathSetOf } from '../../core/base/path-set.ts';
import { byCodeUnits } from '../../core/base/uri.ts';
import {
  type ChangesAnswer,
  type ChangesQuestion,
  type CodeCommit,
  mostCodeCommits,
} from '../../core/index.ts';
import type { Asking } from './asking.ts';
import { Untold } from './fault.ts';
import { type Frame, relativeTo } from './frame.ts';
import { coversFolder, reachesInto } from './globs.ts';
import type { Renames } from './renames.ts';
import type { Known } from './repository.ts';
import { reachOf, type Span } from './span.ts';

/** A question about changes, as far as it was looked into. */
export interface Touched {
  readonly question: ChangesQuestion;
  readonly frame: Frame;
  /** The newest first, no more than are listed. */
  readonly commits: readonly TouchedCommit[];
  readonly more: number;
}

export interface TouchedCommit {
  readonly commit: number;
  /** By the path that is shown: the files that it goes by in the commit. */
  readonly files: ReadonlyMap<string, readonly number[]>;
}

/** What cannot be told of the commits of a span, before anybody looks into it. */
export function whyUntold(span: Span, { view, touches }: Known): string | undefined {
  if ([...view.edges].some(span.has)) return reachOf(view);
  for (const [commit, why] of touches.faults()) {
    const place = view.placeOf(commit);
    if (place !== undefined && span.has(place) && !view.isMerge(place)) return why;
  }
  return undefined;
}

/** Finds the commits of a span that touched what the question is about. */
export async function touchedIn(
  span: Span,
  {
    question,
    frame,
    renames,
  }: { readonly question: ChangesQuestion; readonly frame: Frame; readonly renames: Renames },
  { known, asking }: { readonly known: Known; readonly asking: Asking },
): Promise<Touched> {
  const { view, touches, tracked, paths, selections } = known;
  refuseSubmodules(question, frame, tracked.submodules);
  const named = await selections.of(question.globs, frame, asking.pace);
  const isIgnored = ignoring(question, frame, known);
  const placeOf = (row: number) => view.placeOf(touches.commitOf(row)) ?? -1;

  let isKnown = false;
  const files = new Set<number>();
  for (const name of named) {
    if (tracked.has(name)) isKnown = true;
    for (const file of renames.todaysOf(name)) {
      const counts = renames
        .rowsOf(file)
        .some(
          row =>
            span.has(placeOf(row)) &&
            [file, touches.pathOf(row), touches.oldPathOf(row)].some(each => named.has(each)),
        );
      if (counts) files.add(file);
    }
  }
  if (!isKnown && files.size === 0) throw new Untold(noFile(question));

  const byPlace = new Map<number, Map<string, number[]>>();
  for (const file of files) {
    if (isIgnored(file)) continue;
    for (const row of renames.rowsOf(file)) {
      const [place, path] = [placeOf(row), touches.pathOf(row)];
      if (!span.has(place) || isIgnored(path)) continue;
      const shown = [file, path, touches.oldPathOf(row)]
        .map(each => relativeTo(frame, paths.nameOf(each)))
        .find(each => each !== undefined);
      if (shown === undefined) continue;
      const inCommit = byPlace.get(place) ?? new Map<string, number[]>();
      byPlace.set(place, inCommit);
      inCommit.set(shown, [...(inCommit.get(shown) ?? []), path]);
    }
  }
  const commits = [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, inCommit]) => ({ commit: view.order[place] ?? -1, files: inCommit }));
  return {
    question,
    frame,
    commits: commits.slice(0, mostCodeCommits),
    more: Math.max(0, commits.length - mostCodeCommits),
  };
}

/** Makes the answer once the lines and the authors are known. */
export function changesAnswer({ commits, more }: Touched, { lines, infos }: Known): ChangesAnswer {
  return {
    is: 'changes',
    commits: commits.map(({ commit, files }): CodeCommit => {
      const why = lines.faultOf(commit);
      if (why !== undefined) throw new Untold(why);
      const changed = [...files].map(([path, names]) => {
        const counts = names.map(name => lines.of(commit, name));
        return {
          path,
          added: counts.reduce((sum, { added }) => sum + added, 0),
          deleted: counts.reduce((sum, { deleted }) => sum + deleted, 0),
        };
      });
      return { ...infos.of(commit), files: changed.sort((a, b) => byCodeUnits(a.path, b.path)) };
    }),
    more,
  };
}

function refuseSubmodules(
  { globs, ignore }: ChangesQuestion,
  frame: Frame,
  submodules: readonly string[],
): void {
  for (const submodule of submodules) {
    const folder = relativeTo(frame, submodule);
    if (folder === undefined || !reachesInto(globs, folder) || coversFolder(ignore, folder)) continue;
    throw new Untold(`what the globs name reaches into ${folder}, a submodule with a history of its own`);
  }
  const own = `${frame.inside.join('/')}/`;
  const around = submodules.find(submodule => own.startsWith(`${submodule}/`));
  if (around !== undefined) throw new Untold(`the folder lies in ${around}, a submodule that is not here`);
}

function ignoring({ ignore }: ChangesQuestion, frame: Frame, { paths }: Known): (path: number) => boolean {
  const matches = pathSetOf(ignore);
  const known = new Map<number, boolean>();
  return path => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const name = relativeTo(frame, paths.nameOf(path));
    const result = name !== undefined && matches(name);
    known.set(path, result);
    return result;
  };
}

function noFile({ globs }: ChangesQuestion): string {
  if (globs.length === 0) return 'no files are named';
  const [first = ''] = globs;
  return globs.length === 1
    ? `no file under version control matches ${first}`
    : `no file under version control matches any of ${globs.length} globs, ${first} and others`;
}
