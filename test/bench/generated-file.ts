import { contentFingerprint } from '../../server/core/model/content.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { readFile, type SourceFile } from '../../server/core/model/source-file.ts';
import { fingerprintsOf } from '../../server/core/model/system-facts.ts';
import type { Carrier } from '../../server/core/syntax/tree.ts';
import type { Random } from '../support/random.ts';

/** A file of a workload, before it is on the disk. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The fingerprints of the facts of a system, read from the file that it stands in. */
export function factsIn(file: GeneratedFile): Readonly<Record<string, string>> {
  return fingerprintsOf(factsOf(asRead(file))?.records[0]?.system?.facts ?? {});
}

/** What `approved.content` of the document in the file is when it is approved as it stands. */
export function contentIn(file: GeneratedFile): string | undefined {
  const [document] = asRead(file).documents;
  const [record] = document ? recordsOf(document) : [];
  return record && contentFingerprint(record);
}

/** Half of the documents are YAML, as in most repositories. */
export function pickCarrier(random: Random): Carrier {
  return random.pick(carriers);
}

const carriers: readonly Carrier[] = [
  'yaml',
  'yaml',
  'yaml',
  'yaml',
  'yaml',
  'markdown',
  'markdown',
  'markdown',
  'json',
  'json',
];

function asRead({ path, text }: GeneratedFile): SourceFile {
  return readFile({ uri: `file:///${path}`, text });
}
