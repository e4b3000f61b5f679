import type { Archive } from '../archive.ts';
import { mostCells, mostInCell, RefusedSource } from '../source.ts';
import { readPart } from './package.ts';

/** In UTF-16 code units, of all different texts of a workbook. */
export const mostText = 96 * 1024 * 1024;

/** Puts together the text of a cell from its parts with different fonts, without how it is pronounced. */
export interface TextCollector {
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** What was collected since it was last asked. */
  take(): string;
}

export function collectText(): TextCollector {
  let parts: string[] = [];
  let isText = false;
  let phonetic = 0;
  let length = 0;
  return {
    open(name) {
      if (name === 't') isText = true;
      else if (name === 'rPh') phonetic += 1;
    },
    text(text) {
      if (!isText || phonetic > 0) return;
      length += text.length;
      if (length > mostInCell) throw tooLong();
      parts.push(text);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
    take() {
      const text = parts.join('');
      parts = [];
      length = 0;
      return unescaped(text);
    },
  };
}

/** `_x000D_` is a character that XML cannot hold; what only looks so has its underscore written in the same way. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The texts that cells name by their place in the list. */
export async function readSharedStrings(
  archive: Archive,
  part: string | undefined,
): Promise<readonly string[]> {
  if (part === undefined) return [];
  const strings: string[] = [];
  const collector = collectText();
  let size = 0;
  await readPart(archive, part, {
    open: collector.open,
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      const text = collector.take();
      size += text.length;
      if (size > mostText || strings.length >= mostCells) throw tooMuchText();
      strings.push(text);
    },
  });
  return strings;
}

export function tooLong(): RefusedSource {
  return new RefusedSource(
    `has a cell with more than ${mostInCell.toLocaleString('en')} characters, which is the most that is read.`,
  );
}

export function tooMuchText(): RefusedSource {
  return new RefusedSource(
    `has more than ${mostText / 1024 / 1024} million characters in its cells, which is the most that is read.`,
  );
}
