import type { TextEdit } from 'vscode-languageserver';
import { orderKeysSteps, type SourceFile } from '../core/index.ts';
import { atEase } from './pace.ts';
import { toRange } from './to-proto.ts';

/** What formatting is here: the keys in the order of their schemas, and nothing else. */
export async function formatting(file: SourceFile): Promise<TextEdit[]> {
  const edits = await atEase(orderKeysSteps(file), { isStale: () => false, urgency: 'soon' });
  return (edits ?? []).map(({ range, text }) => ({ range: toRange(file, range), newText: text }));
}
