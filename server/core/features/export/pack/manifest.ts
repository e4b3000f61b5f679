import type { Pack } from './pack.ts';

/** A file of a pack as it was written. */
export interface WrittenFile {
  readonly name: string;
  readonly size: number;
  /** In lower case. */
  readonly sha256: string;
}

export const manifestName = 'manifest.json';
export const sumsName = 'SHA256SUMS';

/** What the manifest of a pack says it is, by which a pack is told from other folders. */
const what = 'aims audit pack';

/** What a pack was made of, and every file of it but for itself and the list of sums. */
export function manifestText(pack: Pack, files: readonly WrittenFile[]): string {
  const { commit, moment, version, withEvidence } = pack;
  const manifest = {
    version: 1,
    pack: what,
    tool: { name: 'AIMS', version },
    today: moment.today,
    commit: commit.is === 'commit' ? commit.commit : null,
    ...(commit.is === 'commit' ? { folder: commit.folder ?? null } : { commit_unknown: commit.why }),
    options: { with_evidence: withEvidence },
    sources: [...pack.sources.values()].map(source => ({
      file: source.name,
      version: source.version.is,
      commit:
        source.version.is === 'none' || 'why' in source.version.made ? null : source.version.made.commit,
      sha256: 'why' in source.held ? null : source.held.sha256,
    })),
    files: files.map(({ name, size, sha256 }) => ({ file: name, size, sha256 })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The sums of all files, the manifest among them, as `sha256sum -c` reads them. */
export function sumsText(files: readonly WrittenFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** The names that a manifest lists, itself and the sums included; undefined for a text that is no manifest of a pack. */
export function namesInManifest(text: string): ReadonlySet<string> | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  if (!('pack' in manifest) || manifest.pack !== what) return undefined;
  if (!('files' in manifest) || !Array.isArray(manifest.files)) return undefined;
  const names = manifest.files.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'file' in each && typeof each.file === 'string'
      ? [each.file]
      : [],
  );
  return new Set([...names, manifestName, sumsName]);
}
