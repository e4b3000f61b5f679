import { counted } from '../../base/listed.ts';
import { saidBy } from '../../model/said.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import { textFor } from './readable.ts';
import type { Exported } from './subject.ts';
import { type Cell, listCell, textCell } from './table.ts';

/** An input of a system, as its entry has it. */
export interface Input {
  readonly name: string | undefined;
  readonly classification: string | undefined;
  readonly text: string;
}

export function inputsOf({ record }: Exported): readonly Input[] {
  const node = follow(valueAt(record.node, ['data_inputs']));
  const shape = record.kind.fields.find(({ name }) => name === 'data_inputs')?.shape;
  if (node?.type !== 'sequence' || shape?.is !== 'list') return [];
  const said = saidBy(record, 'ai-system')?.data_inputs ?? [];
  return node.items.map((item, index) => ({
    name: said[index]?.name,
    classification: said[index]?.classification,
    text: textFor(record, item, shape.of).replace(/\s+/g, ' '),
  }));
}

/** What has no classification counts as the strictest. */
export function isPublic({ classification }: Input): boolean {
  return classification === 'public' || classification === 'internal';
}

/** Those that are told; where all stay out, that they do: nobody may take it for a system without data. */
export function inputsCell(inputs: readonly Input[], shown: readonly Input[]): Cell | undefined {
  if (shown.length > 0 || inputs.length === 0) return listCell(shown.map(({ text }) => text));
  return textCell(`left out (${counted(inputs.length, 'input')}); the end of this page says why`);
}
