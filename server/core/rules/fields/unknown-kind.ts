import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { kindNamed, kinds } from '../../kinds/index.ts';
import { changeTo } from '../change-to.ts';
import type { DocumentRule } from '../rule.ts';

export const unknownKind: DocumentRule = {
  code: 'unknown-kind',
  summary: 'The first line names a kind of document that does not exist.',
  severity: 'error',
  sees: 'document',

  *check({ document: { header, text } }) {
    if (kindNamed(header.kindName)) return;
    const names = kinds.map(kind => kind.name);
    const meant = suggest(header.kindName, names);
    const known = meant ? `Did you mean "${meant}"?` : `The kinds are: ${names.join(', ')}.`;
    const kind = meant === undefined ? undefined : kindNamed(meant);
    const to = kind && `${kind.name}/v${kind.versions.at(-1)}`;
    yield {
      range: header.valueRange,
      message: `No kind of document is called "${shortened(header.kindName)}", so this document is not checked. ${known}`,
      ...(to && { fixes: [changeTo(text, header.valueRange, to)] }),
    };
  },
};
