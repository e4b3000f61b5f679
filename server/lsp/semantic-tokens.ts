import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
} from 'vscode-languageserver';
import { type SemanticToken, type SourceFile, semanticTokenSteps, type TokenSort } from '../core/index.ts';
import type { Buffers } from './buffers.ts';
import { fromRange } from './from-proto.ts';
import { atEase } from './pace.ts';
import { toPosition } from './to-proto.ts';
import { tokenTypes, typeNames } from './token-legend.ts';

/** Where something is given its id. */
const declaring: ReadonlySet<TokenSort> = new Set<TokenSort>(['id', 'local-id']);

/** The tokens of files, with what the editor was last told of each, so that it need only be told what changed. */
export interface SemanticTokenAnswers {
  full(file: SourceFile): Promise<SemanticTokens>;
  /** Everything, where what was told before is not known any more. */
  delta(file: SourceFile, previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta>;
  range(file: SourceFile, range: Range): Promise<SemanticTokens>;
}

export function createSemanticTokens(buffers: Buffers): SemanticTokenAnswers {
  const told = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let results = 0;

  const remember = (file: SourceFile, data: number[]): string => {
    const open = new Set(buffers.uris());
    for (const uri of told.keys()) if (!open.has(uri)) told.delete(uri);
    const resultId = `${++results}`;
    told.set(file.uri, { resultId, data });
    return resultId;
  };

  const full = async (file: SourceFile): Promise<SemanticTokens> => {
    const data = await dataOf(file);
    return { resultId: remember(file, data), data };
  };

  return {
    full,
    async delta(file, previousResultId) {
      const before = told.get(file.uri);
      if (before?.resultId !== previousResultId) return full(file);
      const data = await dataOf(file);
      const edits = editsBetween(before.data, data);
      return { resultId: remember(file, data), edits };
    },
    range: async (file, range) => ({ data: await dataOf(file, range) }),
  };
}

async function dataOf(file: SourceFile, within?: Range): Promise<number[]> {
  const steps = semanticTokenSteps(file, within && fromRange(file, within));
  const tokens = (await atEase(steps, { isStale: () => false, urgency: 'soon' })) ?? [];
  const builder = new SemanticTokensBuilder();
  for (const { range, sort } of tokens) push(builder, file, { range, sort });
  return builder.build().data;
}

function push(builder: SemanticTokensBuilder, file: SourceFile, { range, sort }: SemanticToken): void {
  const { line, character } = toPosition(file, range.start);
  const modifiers = declaring.has(sort) ? 1 : 0;
  builder.push(line, character, range.end - range.start, typeNames.indexOf(tokenTypes[sort]), modifiers);
}

/** What lies between what both begin with and what both end with, as one edit; none where they are the same. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
