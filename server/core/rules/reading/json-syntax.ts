import { syntaxFaultRule } from './syntax-faults.ts';

export const jsonSyntax = syntaxFaultRule({
  code: 'json-syntax',
  summary: 'The JSON of a document cannot be read.',
});
