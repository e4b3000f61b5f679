/**
 * Writing into texts that were read: the smallest edits that insert a field, set a value, append or remove an item, in
 * block and flow style, in JSON and in front matter. The one place that knows indentation, commas and quotes.
 */
export { appendItems, appendText } from './append-items.ts';
export { insertFields, type NewField } from './insert-fields.ts';
export { removeEntries, removeEntry, removeItem } from './remove.ts';
export {
  asJson,
  entryInLines,
  inLine,
  itemInLines,
  keyText,
  type Plain,
  type PlainMapping,
  readsAsText,
  scalarText,
} from './render.ts';
export { type FieldOrder, setFields, setValue } from './set-fields.ts';
export type { Source } from './source.ts';
export { together } from './together.ts';
