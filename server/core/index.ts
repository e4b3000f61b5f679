/** The public face of the engine: all that the language server and the command line use of it. */
export { type Day, readDate } from './base/day.ts';
export type { Edit } from './base/edit.ts';
export { LineIndex } from './base/line-index.ts';
export type { Range } from './base/range.ts';
export { runThrough, type Steps } from './base/steps.ts';
export { byCodeUnits, liesIn, nameOf } from './base/uri.ts';
