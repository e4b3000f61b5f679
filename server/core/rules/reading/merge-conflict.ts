import type { FileRule } from '../rule.ts';

export const mergeConflict: FileRule = {
  code: 'merge-conflict',
  summary: 'A merge conflict was left unresolved.',
  severity: 'error',
  sees: 'file',

  *check({ file }) {
    for (const conflict of file.conflicts) {
      yield {
        range: conflict.range,
        message:
          'An unresolved merge conflict: both sides still stand here between the markers. Keep what is right and ' +
          'delete the rest with its markers; until then nothing else in this file is checked.',
      };
    }
  },
};
