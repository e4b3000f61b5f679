import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import { type Strands, strandOf } from '../model/watching.ts';
import type {
  AimsRule,
  DocumentRule,
  FileRule,
  FindingsRule,
  RecordRule,
  RelationsRule,
  Rule,
} from './rule.ts';

/** Rules by what they see, each sort in the order of the registry. */
export interface RuleSorts {
  /** Of all of them. */
  readonly codes: readonly string[];
  readonly file: readonly FileRule[];
  readonly document: readonly DocumentRule[];
  readonly aims: readonly AimsRule[];
  readonly record: RulesOnRecords<RecordRule>;
  readonly relations: RulesOnRecords<RelationsRule>;
  readonly findings: readonly FindingsRule[];
}

/** Rules that are asked about records one by one. */
export interface RulesOnRecords<One> {
  readonly all: readonly One[];
  /** Those that may find something in a record of a kind: most are about one kind of two dozen. */
  about(kind: string): readonly Stranded<One>[];
}

/** A rule, and the strand of all that it relies on. */
export interface Stranded<One> {
  readonly rule: One;
  readonly strand: Strands;
}

export const sortsOf = memo((all: readonly Rule[]): RuleSorts => {
  const seeing = <Sees extends Rule['sees']>(sees: Sees) =>
    all.filter((rule): rule is Extract<Rule, { readonly sees: Sees }> => rule.sees === sees);
  return {
    codes: all.map(({ code }) => code),
    file: seeing('file'),
    document: asKnown(seeing('document')),
    aims: seeing('aims'),
    record: onRecords(asKnown(seeing('record'))),
    relations: onRecords(asKnown(seeing('relations'))),
    findings: seeing('findings'),
  };
});

/**
 * The same list for the same rules: what was found in a document on its own, before the others were known, is soon seen to hold
 * among all rules as well.
 */
function asKnown<One extends Rule>(list: readonly One[]): readonly One[] {
  const [first] = list;
  if (!first) return list;
  const known = listsFrom(first) as (readonly One[])[];
  const same = known.find(each => sameAnswer(each, list));
  if (!same) known.push(list);
  return same ?? list;
}

const listsFrom = memo((_: Rule): (readonly Rule[])[] => []);

function onRecords<One extends RecordRule | RelationsRule>(all: readonly One[]): RulesOnRecords<One> {
  const byKind = new Map<string, readonly Stranded<One>[]>();
  const among = (kind: string) =>
    all
      .filter(({ kinds }) => kinds === undefined || kinds.some(each => each === kind))
      .map((rule, index) => ({ rule, strand: strandOf(index) }));
  return {
    all,
    about(kind) {
      const known = byKind.get(kind) ?? among(kind);
      byKind.set(kind, known);
      return known;
    },
  };
}
