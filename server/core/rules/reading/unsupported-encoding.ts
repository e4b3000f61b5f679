import type { FileRule } from '../rule.ts';

export const unsupportedEncoding: FileRule = {
  code: 'unsupported-encoding',
  summary: 'A file is not written in UTF-8.',
  severity: 'error',
  sees: 'file',

  *check({ file }) {
    if (file.encoding === undefined) return;
    const first = file.text.indexOf('\uFFFD');
    const start = Math.max(first, 0);
    yield {
      range: { start, end: Math.min(start + 1, file.text.length) },
      message: `${file.encoding} Until then nothing else in the file is checked.`,
    };
  },
};
