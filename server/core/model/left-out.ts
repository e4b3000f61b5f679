import { inMegabytes, megabyte } from '../base/bytes.ts';
import { type Exclusion, parseExclusion } from '../base/exclude.ts';
import { memo } from '../base/memo.ts';
import { byCodeUnits, liesIn, parentOf, segmentsBelow } from '../base/uri.ts';
import { isHistoric } from './config.ts';
import { type FileFacts, factsOf } from './facts.ts';
import { seenIn } from './said.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What the configurations leave out of account, though it was read: what their exclusions match, and what is larger
 * than they allow. A configuration speaks of all that lies below its folder, other roots included, but never of itself.
 */
export interface Rulings {
  /** Of folders with a configuration; the outer ones first. */
  readonly folders: readonly FolderRuling[];
  /** The uris of the folders that are open: none looks beyond the one that it lies in. */
  readonly open: readonly string[];
  /** Uris of files that are never excluded: somebody asked for each by its name. */
  readonly asked: readonly string[];
  /** In bytes: the limit of the host, where no configuration says another. */
  readonly sizeLimit: number;
}

export interface FolderRuling {
  readonly folder: string;
  /** The file that says it. */
  readonly by: string;
  readonly exclusions: readonly string[];
  /** In bytes. Undefined: that of the host. */
  readonly sizeLimit?: number;
}

/** Why a file is left out. `tooLarge`: in words, for people. */
export type LeftOut = { readonly is: 'excluded' } | { readonly is: 'too-large'; readonly reason: string };

/**
 * What the files that hold configurations rule together. One that an outer one leaves out rules nothing, and of several
 * in one folder the first that is in force does.
 */
export function rulingsOf(
  configs: ReadonlyMap<string, SourceFile>,
  { open, asked, sizeLimit }: Omit<Rulings, 'folders'>,
): Rulings {
  let rulings: Rulings = { folders: [], open, asked, sizeLimit };
  for (const file of outerFirst(configs.values())) {
    const folder = parentOf(file.uri);
    if (rulings.folders.some(ruling => ruling.folder === folder) || leftOut(rulings, file)) continue;
    const ruling = rulingBy(factsOf(file));
    if (ruling) rulings = { ...rulings, folders: [...rulings.folders, { folder, by: file.uri, ...ruling }] };
  }
  return rulings;
}

/** Why a file that was read is left out; undefined where it is not. */
export function leftOut(rulings: Rulings, file: SourceFile): LeftOut | undefined {
  if (isExcluded(rulings, file.uri)) return { is: 'excluded' };
  const limit = sizeLimitOf(rulings, file.uri);
  const isTooLarge = file.size === undefined ? file.text.hasMoreBytesThan(limit) : file.size > limit;
  if (!isTooLarge) return undefined;
  return { is: 'too-large', reason: tooLargeText(file.size ?? file.text.bytes, limit) };
}

/** Whether nobody is to look at a file, whether or not it was read. */
export function isExcluded(rulings: Rulings, uri: string): boolean {
  if (setOf(rulings.asked).has(uri)) return false;
  return rulingsOn(rulings, uri).some(ruling => matchesSome(ruling, uri));
}

/** A folder is asked about once for all that is in it. */
function matchesSome(ruling: FolderRuling, uri: string): boolean {
  if (ruling.exclusions.length === 0 || uri === ruling.folder) return false;
  const { excludes, folders } = exclusionOf(ruling);
  const parent = parentOf(uri);
  const known = folders.get(parent) ?? matchesSome(ruling, parent);
  folders.set(parent, known);
  return known || excludes(segmentsBelow(uri, ruling.folder), 0);
}

/** Nobody writes more, and each is held against every file, whoever wrote it. */
const mostGlobs = 100;

const exclusionOf = memo(
  ({
    exclusions,
  }: FolderRuling): { readonly excludes: Exclusion; readonly folders: Map<string, boolean> } => ({
    excludes: parseExclusion(exclusions, { most: mostGlobs }),
    folders: new Map(),
  }),
);

const setOf = memo((uris: readonly string[]): ReadonlySet<string> => new Set(uris));

/** In bytes: how large a file may be, by the configuration of its root. */
export function sizeLimitOf(rulings: Rulings, uri: string): number {
  const [root] = rulingsOn(rulings, uri);
  return root?.sizeLimit ?? rulings.sizeLimit;
}

/** Why a file is not checked that is larger than it may be. Both in bytes. */
export function tooLargeText(size: number, limit: number): string {
  return (
    `The file is too large to be checked: ${inMegabytes(size)}, and the limit is ${inMegabytes(limit)}. ` +
    'Split it, or raise the limit: "size_limit_mb" in the configuration of the AIMS.'
  );
}

/**
 * The rulings of the folders above a file, the nearest first; what a file rules itself does not count. A file outside of
 * every open folder has its neighbours only.
 */
function rulingsOn({ folders, open }: Rulings, uri: string): readonly FolderRuling[] {
  if (folders.length === 0) return [];
  const found: FolderRuling[] = [];
  const isOpen = open.some(folder => liesIn(uri, folder));
  for (let folder = parentOf(uri); ; folder = parentOf(folder)) {
    const ruling = byFolder(folders).get(folder);
    if (ruling && ruling.by !== uri) found.push(ruling);
    if (!isOpen || open.includes(folder) || parentOf(folder) === folder) return found;
  }
}

const byFolder = memo(
  (folders: Rulings['folders']): ReadonlyMap<string, FolderRuling> =>
    new Map(folders.map(ruling => [ruling.folder, ruling])),
);

function rulingBy(facts: FileFacts | undefined): Pick<FolderRuling, 'exclusions' | 'sizeLimit'> | undefined {
  const config = facts?.records.find(record => record.kind === 'config' && !isHistoric(record));
  if (!config) return undefined;
  const said = seenIn(config, 'config');
  return {
    exclusions: said?.exclusions ?? [],
    ...(said?.size_limit_mb !== undefined && { sizeLimit: said.size_limit_mb * megabyte }),
  };
}

function outerFirst(files: Iterable<SourceFile>): readonly SourceFile[] {
  const depthOf = ({ uri }: SourceFile) => uri.split('/').length;
  return [...files].sort((a, b) => depthOf(a) - depthOf(b) || byCodeUnits(a.uri, b.uri));
}
