import { kindNamed } from '../../kinds/index.ts';
import { changeTo } from '../change-to.ts';
import type { DocumentRule } from '../rule.ts';

export const unknownVersion: DocumentRule = {
  code: 'unknown-version',
  summary: 'The first line names no version of its kind, or one that does not exist.',
  severity: 'error',
  sees: 'document',

  *check({ document: { header, text } }) {
    const kind = kindNamed(header.kindName);
    if (!kind || header.kind) return;
    const newest = `${kind.name}/v${kind.versions.at(-1)}`;
    const known = kind.versions.map(version => `v${version}`).join(', ');
    yield {
      range: header.valueRange,
      message:
        header.version === undefined
          ? `The version is missing, so this document is not checked. Write "${newest}".`
          : `There is no version ${header.version} of ${kind.name}, so this document is not checked. Known: ${known}.`,
      fixes: [changeTo(text, header.valueRange, newest)],
    };
  },
};
