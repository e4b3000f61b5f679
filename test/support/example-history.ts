import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { pathSetOf } from '../../server/core/base/path-set.ts';
import { type CommitSpec, loadRepository, streamOf, type TestRepository } from './repository.ts';

/**
 * The history of the example company. Its last commit is `examples/` as it lies there; what stood there earlier is made
 * from it by taking back, one after the other, the edits that `test/fixtures/example-history.yaml` lists.
 */

/**
 * A repository of the example in a new folder, checked out.
 *
 * @param home the folder of our own repository
 */
export function loadExample(folder: string, home = '.'): TestRepository {
  return loadRepository(folder, exampleStream(home));
}

/** The history as a stream for `git fast-import`, the same each time as long as the files are. */
export function exampleStream(home = '.'): Buffer {
  return streamOf(exampleCommits(home));
}

export function exampleCommits(home = '.'): readonly CommitSpec[] {
  const entries: readonly Entry[] = parse(fs.readFileSync(path.join(home, list), 'utf8'));
  return commitsOf(entries, filesIn(path.join(home, 'examples')));
}

const list = 'test/fixtures/example-history.yaml';

/** A commit as the list has it; the head of the list says what each field means. */
export interface Entry {
  readonly on: string;
  readonly by: string;
  readonly says: string;
  readonly adds?: readonly string[];
  readonly edits?: Readonly<Record<string, readonly Edit[]>>;
  readonly renames?: Readonly<Record<string, string>>;
  readonly branch?: string;
  readonly from?: string;
  readonly merges?: readonly string[];
}

interface Edit {
  readonly was?: string;
  readonly is: string;
}

type Texts = Readonly<Record<string, string>>;

function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    // What an editor or a person keeps beside the example for itself.
    .filter(name => !name.split('/').some(part => part.startsWith('.')))
    .filter(name => fs.statSync(path.join(folder, name)).isFile())
    .sort();
  return new Map(names.map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** @param texts of all files as they are after the last commit */
export function commitsOf(
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
): readonly CommitSpec[] {
  const written = writtenBy(entries, texts);
  const ofBranches = new Map<string, Texts>();
  return entries.map(({ on, by, says, renames, branch, from, merges = [] }, index) => {
    const own = written[index] ?? {};
    if (branch !== undefined) {
      ofBranches.set(branch, { ...ofBranches.get(branch), ...own });
    } else {
      leavesAlone(own, { ofBranches, says });
    }
    const merged = merges.map(each => ofBranches.get(each) ?? {});
    for (const each of merges) ofBranches.delete(each);
    return {
      on,
      by,
      message: says,
      files: Object.assign({}, ...merged, own),
      ...(renames && { renames }),
      ...(branch !== undefined && { branch }),
      ...(from !== undefined && { from }),
      ...(merges.length > 0 && { merges }),
    };
  });
}

/** What each commit wrote, counted backwards from today. */
function writtenBy(entries: readonly Entry[], texts: ReadonlyMap<string, string>): readonly Texts[] {
  const now = new Map(texts);
  const written: Texts[] = [];
  for (const entry of [...entries].reverse()) {
    const { adds = [], edits = {}, renames = {} } = entry;
    const isAdded = pathSetOf(adds);
    const added = [...now.keys()].filter(isAdded);
    const touched = [...new Set([...added, ...Object.keys(edits)])].sort();
    written.unshift(Object.fromEntries(touched.map(file => [file, textOf(now, file, entry)])));
    for (const [file, made] of Object.entries(edits)) {
      const before = made.reduceRight(
        (text, edit) => takenBack(text, edit, `${file}, on ${entry.on}`),
        textOf(now, file, entry),
      );
      now.set(file, before);
    }
    for (const file of added) now.delete(file);
    for (const [old, renamed] of Object.entries(renames)) {
      now.set(old, textOf(now, renamed, entry));
      now.delete(renamed);
    }
  }
  if (now.size > 0) throw new Error(`${list}: no commit adds ${[...now.keys()].join(', ')}.`);
  return written;
}

function textOf(texts: ReadonlyMap<string, string>, file: string, { on }: Entry): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${list}: there is no ${file} on ${on}.`);
  return text;
}

function takenBack(text: string, { was = '', is }: Edit, where: string): string {
  // What ends with a line begins with one, so that a blank too few is noticed.
  const pieces = is.endsWith('\n') ? `\n${text}`.split(`\n${is}`) : text.split(is);
  const [before, after] = pieces;
  if (before === undefined || after === undefined || pieces.length > 2) {
    throw new Error(`${list}: ${where}: this stands there ${pieces.length - 1} times:\n${is}`);
  }
  return is.endsWith('\n') ? `${before}\n${was}${after}`.slice(1) : `${before}${was}${after}`;
}

function leavesAlone(
  own: Texts,
  { ofBranches, says }: { readonly ofBranches: ReadonlyMap<string, Texts>; readonly says: string },
): void {
  for (const [branch, texts] of ofBranches) {
    const both = Object.keys(own).filter(file => Object.hasOwn(texts, file));
    if (both.length > 0) throw new Error(`${list}: "${says}" writes ${both}, which ${branch} wrote as well.`);
  }
}
