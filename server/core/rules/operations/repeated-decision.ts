import { shortened } from '../../base/shorten.ts';
import type { FrameworkItem } from '../../kinds/frameworks.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import { type AnnexA, annexAOf, type Decision, decisionsOf } from '../../posture/annex-a.ts';
import type { Finding, RelationsRule } from '../rule.ts';
import { listed } from '../wording.ts';
import { isStatement, rangeIn } from './statements.ts';

export const repeatedDecision: RelationsRule = {
  code: 'repeated-decision',
  summary:
    'A control of Annex A is decided twice, in one Statement of Applicability or in two that are in force.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['statement-of-applicability'],

  *check(context) {
    if (!isStatement(context)) return;
    const { record, facts, root } = context;
    const own = new Map<FrameworkItem, Decision>();
    for (const decision of decisionsOf(facts)) {
      const first = own.get(decision.item);
      if (first) yield findingAt(record, { first, second: decision });
      else own.set(decision.item, decision);
    }
    for (const [newer, repeats] of repeatsIn(root.ask(annexAOf), facts, own)) {
      if (repeats.length > fewRepeats) yield findingAtHead(record, { newer, repeats });
      else for (const repeat of repeats) yield findingAt(record, repeat);
    }
  },
};

interface Repeat {
  /** The one that holds. */
  readonly first: Decision;
  readonly second: Decision;
}

/** A statement that repeats more than so many decisions of another is an old version that nobody took out of force. */
const fewRepeats = 3;

/** Of several approved statements the newest one holds: the decisions of another that it has too, by that newer one. */
function repeatsIn(
  { control, statements }: AnnexA,
  statement: RecordFacts,
  own: ReadonlyMap<FrameworkItem, Decision>,
): ReadonlyMap<RecordFacts, readonly Repeat[]> {
  const repeats = new Map<RecordFacts, Repeat[]>();
  if (!statements.includes(statement)) return repeats;
  for (const second of own.values()) {
    const first = control(second.item)?.decision;
    if (!first || first.statement === statement) continue;
    repeats.set(first.statement, [...(repeats.get(first.statement) ?? []), { first, second }]);
  }
  return repeats;
}

function findingAtHead(
  record: Record,
  { newer, repeats }: { readonly newer: RecordFacts; readonly repeats: readonly Repeat[] },
): Finding {
  const differing = repeats.filter(contradict).map(({ first }) => first.item.id);
  const differently =
    differing.length > 0 ? `, ${differing.length} of them differently: ${listed(differing, 10)}` : '';
  return {
    range: headRangeOf(record),
    ...(differing.length > 0 && { severity: 'error' }),
    message:
      `This statement and ${called(newer)} are both approved and decide the same ${repeats.length} controls${differently}. ` +
      'Nobody can tell which one is in force. Set "status: superseded" in the one that is not.',
    related: [{ head: newer.place, message: 'The newer statement, which is taken to be in force.' }],
  };
}

function findingAt(record: Record, repeat: Repeat): Finding {
  const { first, second } = repeat;
  const isWithin = first.statement === second.statement;
  const elsewhere = isWithin ? '' : ` (it is also in ${called(first.statement)})`;
  const contradicts = contradict(repeat);
  const related = {
    place: { ...first.place, path: [...first.place.path, 'control'] },
    message: `Here it is ${answer(first)}.`,
  };
  return {
    range: rangeIn(record, second, 'control'),
    ...(contradicts && { severity: 'error' }),
    message: contradicts
      ? `${second.item.id} is decided twice and differently${elsewhere}: ${answer(second)} here, ${answer(first)} there. ` +
        'Nobody can tell whether the control is needed. Keep the decision that holds and delete the other.'
      : `${second.item.id} is decided twice${elsewhere}. Two entries drift apart once one of them is changed. ` +
        'Keep one and delete the other.',
    related: [related],
  };
}

function contradict({ first, second }: Repeat): boolean {
  return (
    first.applicable !== undefined &&
    second.applicable !== undefined &&
    first.applicable !== second.applicable
  );
}

function answer({ applicable }: Decision): string {
  return applicable === undefined ? 'decided' : applicable ? 'applicable' : 'not applicable';
}

function called({ id, title }: RecordFacts): string {
  return `"${shortened(id ?? title ?? 'another statement')}"`;
}
