import { syntaxFaultRule } from './syntax-faults.ts';

export const yamlSyntax = syntaxFaultRule({
  code: 'yaml-syntax',
  summary: 'The YAML of a document, or of the front matter of a Markdown file, cannot be read.',
});
