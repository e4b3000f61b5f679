import type { FileText } from '../core/index.ts';

/** Texts that were read and wait to be parsed, in the order in which they came. */
export interface ReadAhead {
  add(file: FileText): void;
  take(): FileText | undefined;
  /** In characters. */
  readonly length: number;
}

export function createReadAhead(): ReadAhead {
  const waiting: FileText[] = [];
  let length = 0;
  return {
    add(file) {
      waiting.push(file);
      length += file.text.length;
    },
    take() {
      const file = waiting.shift();
      length -= file?.text.length ?? 0;
      return file;
    },
    get length() {
      return length;
    },
  };
}
