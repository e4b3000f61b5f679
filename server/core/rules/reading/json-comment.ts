import { syntaxFaultRule } from './syntax-faults.ts';

export const jsonComment = syntaxFaultRule({
  code: 'json-comment',
  summary: 'A comment stands in JSON, which has none.',
});
