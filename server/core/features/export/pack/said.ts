import type { Row } from '../table.ts';
import { type Markup, prose } from './markup.ts';

/** What the columns of a field say together: of an owner `Kim, CTO, Support`. Undefined where they say nothing. */
export function saidOf(cells: Row['cells'], field: string): Markup | undefined {
  const texts = Object.entries(cells).flatMap(([key, { text }]) =>
    key === field || key.startsWith(`${field}.`) ? [text.replace(/\s+/g, ' ')] : [],
  );
  return texts.length === 0 ? undefined : prose(texts.join(', '));
}
