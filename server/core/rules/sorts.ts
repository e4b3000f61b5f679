import { memo } from '../base/memo.ts';
import type {
  DocumentRule,
  FileRule,
  FindingsRule,
  RecordRule,
  RelationsRule,
  Rule,
  WorkspaceRule,
} from './rule.ts';

/** Rules by what they see, each sort in the order of the registry. */
export interface RuleSorts {
  readonly file: readonly FileRule[];
  readonly document: readonly DocumentRule[];
  readonly workspace: readonly WorkspaceRule[];
  readonly record: readonly RecordRule[];
  readonly relations: readonly RelationsRule[];
  readonly findings: readonly FindingsRule[];
}

export const sortsOf = memo((all: readonly Rule[]): RuleSorts => {
  const seeing = <Sees extends Rule['sees']>(sees: Sees) =>
    all.filter((rule): rule is Extract<Rule, { readonly sees: Sees }> => rule.sees === sees);
  return {
    file: seeing('file'),
    document: seeing('document'),
    workspace: seeing('workspace'),
    record: seeing('record'),
    relations: seeing('relations'),
    findings: seeing('findings'),
  };
});
