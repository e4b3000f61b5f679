import type { Location, Range } from 'vscode-languageserver';
import type { Explained } from './protocol.ts';

/** A page of Markdown that is read as it is written: in an editor, with links laid over its words. */
export interface Page {
  /**
   * Adds a line.
   *
   * @param markup what it begins with, taken as it is
   * @param pieces texts, of which nothing becomes markup, and links
   */
  line(markup?: string, ...pieces: readonly Piece[]): void;
  /** Adds a heading of the second level, with room around it. */
  heading(text: string): void;
  /** Adds a table, of which the first row is the head; its columns stand below each other where the source is read. */
  table(rows: readonly (readonly string[])[]): void;
  /** Adds lines of a difference, each as it is behind its sign. */
  difference(lines: readonly DifferenceLine[], indent: string): void;
  /** Notes on the last heading what can be done about what it speaks of. */
  acts(acts: Omit<Explained['acts'][number], 'line'>): void;
  done(): Omit<Explained, 'title'>;
}

export interface DifferenceLine {
  /** Gone, come, or as it was. */
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

export type Piece = string | { readonly text: string; readonly location: Location };

export function createPage(): Page {
  const lines: string[] = [];
  const links: { readonly range: Range; readonly location: Location }[] = [];
  const acts: Explained['acts'][number][] = [];
  let lastHeading = 0;
  return {
    line(markup = '', ...pieces) {
      let text = markup;
      for (const piece of pieces) {
        const start = { line: lines.length, character: text.length };
        text += legible(typeof piece === 'string' ? piece : piece.text);
        if (typeof piece === 'string') continue;
        links.push({
          range: { start, end: { line: lines.length, character: text.length } },
          location: piece.location,
        });
      }
      lines.push(text.trimEnd());
    },
    heading(text) {
      lastHeading = lines.length + 1;
      lines.push('', `## ${legible(text)}`, '');
    },
    table(rows) {
      lines.push(...tableLines(rows.map(cells => cells.map(legible))));
    },
    difference(changed, indent) {
      const written = changed.map(({ sign, text }) => `${indent}${sign} ${onOneLine(text)}`);
      lines.push(`${indent}\`\`\`diff`, ...written, `${indent}\`\`\``);
    },
    acts: given => void acts.push({ line: lastHeading, ...given }),
    done: () => ({ text: `${lines.join('\n')}\n`, links, acts }),
  };
}

function tableLines([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const length = (text: string) => [...text].length;
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map(cells => length(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? '') + fill.repeat(width - length(cells[column] ?? ''))).join(' | ')} |`;
  return [line(head, ' '), line([], '-'), ...rows.map(cells => line(cells, ' '))];
}

/**
 * A text that is read in its source and may be rendered all the same: nothing in it becomes emphasis, code, a link, an
 * image or HTML, and what needs no backslash has none.
 */
function legible(text: string): string {
  return onOneLine(text).replace(/[\\`*[\]<|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

/** Without what nobody sees and what turns the direction of the rest. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
}
