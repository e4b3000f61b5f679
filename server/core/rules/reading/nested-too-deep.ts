import { syntaxFaultRule } from './syntax-faults.ts';

export const nestedTooDeep = syntaxFaultRule({
  code: 'nested-too-deep',
  summary: 'Values are nested so deep that they are not read.',
});
