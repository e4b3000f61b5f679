import { syntaxFaultRule } from './syntax-faults.ts';

export const jsonTrailingComma = syntaxFaultRule({
  code: 'json-trailing-comma',
  summary: 'A comma stands behind the last item of a list or mapping in JSON.',
});
