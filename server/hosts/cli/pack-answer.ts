import { inMegabytes } from '../../core/base/bytes.ts';
import { counted } from '../../core/base/listed.ts';
import { shortCommit } from '../../core/features/head-commit.ts';
import { printable } from './display.ts';
import type { PackRequest } from './export-requests.ts';
import type { Answer, Question, Refusal, Surroundings } from './main.ts';
import { textOf, wrapped } from './text-table.ts';

/** Writes the pack for an auditor, and says where it is and what could not be checked. */
export async function packAnswer(
  { target, shape, withEvidence, quiet }: PackRequest,
  question: Question,
  { engine, version }: Pick<Surroundings, 'engine' | 'version'>,
): Promise<Answer | Refusal> {
  const report = await engine.pack({ ...question, target, shape, withEvidence, version });
  if ('refused' in report) return report;
  const { files, bytes, commit, unchecked, unread } = report;
  const of = commit.is === 'commit' ? `commit ${shortCommit(commit.commit)}` : 'an unknown commit';
  const written = `Written: ${printable(target)}, ${counted(files, 'file')}, ${inMegabytes(bytes)}, as of ${question.today}, ${of}`;
  return {
    formats: {},
    text: ({ width = 100 }) =>
      textOf(quiet ? [printable(target)] : [written, ...uncheckedLines(unchecked, width)]),
    exitCode: 0,
    warnings: (quiet ? [] : unread).map(({ file, reason }) => `"${file}" was not read whole: ${reason}`),
  };
}

function uncheckedLines(unchecked: readonly string[], width: number): readonly string[] {
  if (unchecked.length === 0) return [];
  return [
    'What could not be checked, which the first page tells in full:',
    ...unchecked.flatMap(each =>
      wrapped(printable(each), width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
    ),
  ];
}
