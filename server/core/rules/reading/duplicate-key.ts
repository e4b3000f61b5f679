import { syntaxFaultRule } from './syntax-faults.ts';

export const duplicateKey = syntaxFaultRule({
  code: 'duplicate-key',
  summary: 'The same key stands twice in one mapping.',
});
