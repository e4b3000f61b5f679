import type { SyntaxFaultCode } from '../../syntax/tree.ts';
import type { DocumentRule } from '../rule.ts';

/** The rule that reports the faults of one code that reading left in the tree. */
export function syntaxFaultRule(rule: {
  readonly code: SyntaxFaultCode;
  readonly summary: string;
}): DocumentRule {
  return {
    ...rule,
    severity: 'error',
    sees: 'document',

    *check({ file, document }) {
      for (const fault of document.node.faults) {
        if (fault.code !== rule.code) continue;
        yield {
          range: fault.range,
          message: fault.message,
          ...(fault.related && { related: [{ uri: file.uri, ...fault.related }] }),
          ...(fault.fix && { fixes: [fault.fix] }),
        };
      }
    },
  };
}
