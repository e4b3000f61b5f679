import { useOf } from '../../model/uses.ts';
import { type SystemTraits, traitsOf } from '../../posture/system-traits.ts';
import type { RelationsRule, Severity } from '../rule.ts';
import { listed } from '../wording.ts';
import { considers, type ExpectedFailure, expectedFailures } from './failure-modes.ts';
import { assessmentOf } from './in-force.ts';

export const unconsideredFailureMode: RelationsRule = {
  code: 'unconsidered-failure-mode',
  summary:
    'A failure to be expected of such a system is neither listed nor ruled out in its impact assessment.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['impact-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'impact-assessment');
    if (!assessment) return;
    const { record, said, isBinding, root } = assessment;
    const system = said.system === undefined ? undefined : root.definitions('system', said.system)[0];
    const isReadable = said.failure_modes !== undefined || said.inWords?.failure_modes !== undefined;
    const use = useOf(record, 'failure_modes');
    if (!isBinding || !system || !isReadable || !use) return;
    const left = questionsFor(traitsOf(system)).flatMap(question => {
      const failures = question.failures.filter(failure => !considers(said, failure));
      return failures.length > 0 ? [{ ...question, failures }] : [];
    });
    if (left.length === 0) return;
    // Prose may say it in words that this rule does not know.
    const isSure =
      said.inWords?.failure_modes === undefined && left.some(({ severity }) => severity === 'warning');
    yield {
      range: use.keyRange,
      severity: isSure ? 'warning' : 'info',
      message:
        `Neither listed nor ruled out here: ${left.map(inWords).join('; ')}. An auditor cannot tell whether that was looked at. Add it under "failure_modes" ` +
        'with whom it affects, or with the reason under "not_applicable" if the system cannot fail this way.',
    };
  },
};

/** Failures that a trait of the system makes one ask for. */
interface Question {
  readonly failures: readonly ExpectedFailure[];
  readonly because: string;
  readonly severity: Severity;
}

/** What to ask of a system: plainly where its entry shows why, as information where it only may be so. */
function questionsFor({ generates, judgesPeople, touchesPeople }: SystemTraits): readonly Question[] {
  const unequal = ['bias', 'performance-gap'] as const;
  const questions: Question[] = [];
  if (generates !== undefined) {
    const because = `the system generates content, since ${generates}`;
    questions.push({ failures: ['hallucination'], because, severity: 'warning' });
  }
  if (judgesPeople !== undefined) {
    const because = `the system judges people, since ${judgesPeople}`;
    questions.push({ failures: unequal, because, severity: 'warning' });
  } else if (touchesPeople !== undefined) {
    const because = `the system may treat people unequally, since ${touchesPeople}`;
    questions.push({ failures: unequal, because, severity: 'info' });
  }
  return questions;
}

function inWords({ failures, because }: Question): string {
  const nouns = listed(failures.map(failure => expectedFailures[failure].noun));
  return `${nouns} (${because})`;
}
