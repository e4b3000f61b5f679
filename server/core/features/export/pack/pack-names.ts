import { byCodeUnits } from '../../../base/uri.ts';
import type { RecordFacts } from '../../../model/facts.ts';
import { createNames } from './names.ts';

/** How the pages and copies of a pack are called, from the top of it. */
export interface PackNames {
  /** The page that shows a document file line by line. */
  document(uri: string): string | undefined;
  /** The copy of a document file, byte by byte. */
  documentCopy(uri: string): string | undefined;
  evidenceCopy(uri: string): string | undefined;
  system(record: RecordFacts): string | undefined;
}

/** The pages that every pack has. */
export const pageNames = {
  index: 'index.html',
  systems: 'systems.html',
  readiness: 'readiness.html',
  applicability: 'statement-of-applicability.html',
  risks: 'risks.html',
  timeline: 'timeline.html',
  evidence: 'evidence.html',
  findings: 'findings.html',
  waivers: 'waivers.html',
} as const;

export interface NamedFile {
  readonly uri: string;
  /** From the folder of the AIMS, with `/`. */
  readonly name: string;
}

/**
 * Names for what a pack is to hold. A copy of a document ends in `.txt`, so that nobody takes it for a document when the pack
 * lies in the folder of an AIMS; so does a copy of evidence that could be one, or that a browser or a system might run.
 */
export function packNames({
  documents,
  evidence,
  systems,
}: {
  readonly documents: readonly NamedFile[];
  readonly evidence: readonly NamedFile[];
  readonly systems: readonly RecordFacts[];
}): PackNames {
  const names = createNames(Object.values(pageNames));
  const inOrder = (files: readonly NamedFile[]) => [...files].sort((a, b) => byCodeUnits(a.name, b.name));
  const documentNames = new Map(
    inOrder(documents).map(({ uri, name }) => {
      const [folders, own] = partsOf(name);
      return [uri, names.claim(['documents', ...folders], own, ['.html', '.txt'])];
    }),
  );
  const evidenceNames = new Map(
    inOrder(evidence).map(({ uri, name }) => {
      const [folders, own] = partsOf(name);
      const dot = own.lastIndexOf('.');
      const ending = dot > 0 ? own.slice(dot + 1).toLowerCase() : '';
      const kept = harmless.has(ending) ? `.${ending}` : '.txt';
      const stem = harmless.has(ending) ? own.slice(0, dot) : own;
      return [uri, names.claim(['evidence', ...folders], stem, [kept]) + kept];
    }),
  );
  const systemNames = new Map(
    systems.map(record => [
      record,
      `${names.claim(['systems'], record.id ?? record.title ?? 'system', ['.html'])}.html`,
    ]),
  );
  const withEnding = (name: string | undefined, ending: string) =>
    name === undefined ? undefined : name + ending;
  return {
    document: uri => withEnding(documentNames.get(uri), '.html'),
    documentCopy: uri => withEnding(documentNames.get(uri), '.txt'),
    evidenceCopy: uri => evidenceNames.get(uri),
    system: record => systemNames.get(record),
  };
}

function partsOf(name: string): readonly [folders: readonly string[], own: string] {
  const parts = name.split('/');
  return [parts.slice(0, -1), parts.at(-1) ?? ''];
}

/** The endings of files that are looked at and not run, whatever stands in them, and that no document has. */
const harmless: ReadonlySet<string> = new Set(
  'txt log csv tsv jsonl rst pdf png jpg jpeg gif webp tif tiff docx xlsx pptx odt ods odp eml parquet'.split(
    ' ',
  ),
);
