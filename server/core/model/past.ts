import type { Steps } from '../base/steps.ts';
import { substanceFingerprint } from './content.ts';
import type { CommitInfo, HistoryAnswer, KnownHistory, PastFile, PastRecord } from './history.ts';
import { approvalOf } from './lifecycle.ts';
import { saidIn } from './placeholder.ts';
import { type Record, recordsOf } from './record.ts';
import { readFileSteps, type SourceFile } from './source-file.ts';
import { factsInWords, fingerprintsOf, systemFactsOf } from './system-facts.ts';

/**
 * What is kept of an answer of the host: of texts only what anybody compares with today.
 *
 * @param file the file that was asked about, as it is now: a version that says the same is not read a second time
 */
export function* knownHistorySteps(
  answer: HistoryAnswer,
  { uri, now }: { readonly uri: string; readonly now: SourceFile | undefined },
): Steps<KnownHistory> {
  switch (answer.is) {
    case 'text': {
      const { is: _, text, ...commit } = answer;
      return yield* pastSteps(commit, { uri, text, now });
    }
    case 'versions': {
      const versions: PastFile[] = [];
      for (const { text, ...commit } of answer.versions) {
        versions.push(yield* pastSteps(commit, { uri, text, now }));
      }
      return { is: 'versions', versions, complete: answer.complete };
    }
    default:
      return answer;
  }
}

function* pastSteps(
  commit: CommitInfo,
  { uri, text, now }: { readonly uri: string; readonly text: string; readonly now: SourceFile | undefined },
): Steps<PastFile> {
  const file = now?.text.whole === text ? now : yield* readFileSteps({ uri, text });
  const records: PastRecord[] = [];
  for (const document of file.documents) {
    for (const record of recordsOf(document)) {
      records.push(pastRecordOf(record));
      yield;
    }
  }
  return { is: 'past', ...commit, records };
}

function pastRecordOf(record: Record): PastRecord {
  const id = saidIn(record, 'id');
  const { status, approvedOn } = approvalOf(record);
  const isSystem = record.kind.idKind === 'system';
  const substance = approvedOn === undefined ? undefined : substanceFingerprint(record);
  const system = isSystem ? systemFactsOf(record) : undefined;
  return {
    kind: record.kind.name,
    status,
    ...(id !== undefined && { id }),
    ...(approvedOn && { approvedOn: approvedOn.day }),
    ...(substance !== undefined && { substance }),
    ...(system && {
      facts: { fingerprints: fingerprintsOf(system.facts), words: factsInWords(system.facts) },
    }),
  };
}

/** The record of a past file that a record of today was: the one with its id, else the only one of its kind. */
export function pastOf(
  { records }: PastFile,
  { kind, id }: { readonly kind: string; readonly id?: string },
): PastRecord | undefined {
  const ofKind = records.filter(record => record.kind === kind);
  const named = ofKind.find(record => id !== undefined && record.id === id);
  return named ?? (ofKind.length === 1 ? ofKind[0] : undefined);
}
