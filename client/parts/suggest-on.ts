import type { CompletionItem, CompletionList, ProviderResult } from 'vscode';
import type { CompletionData } from '../../server/lsp/protocol.ts';

type Proposed = CompletionItem[] | CompletionList | null | undefined;

/** Lets the next suggestions open where the server says that there are some, as soon as one is accepted. */
export async function suggestingOn(proposed: ProviderResult<Proposed>): Promise<Proposed> {
  const result = await proposed;
  const items = Array.isArray(result) ? result : (result?.items ?? []);
  for (const item of items) {
    if (goesOn(item)) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
  }
  return result;
}

/** The language client keeps what the server gave to an item, but not in a type of its own. */
function goesOn(item: CompletionItem & { readonly data?: Partial<CompletionData> }): boolean {
  return item.data?.goesOn === true;
}
