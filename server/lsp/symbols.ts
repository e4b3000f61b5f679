import { type DocumentSymbol as LspSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type DocumentSymbol, type SourceFile, type Steps, symbolSteps } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { atEase, type Ease } from './pace.ts';
import { toRange } from './to-proto.ts';

/** The outline, made at ease: that of a large register would hold up everybody else. */
export async function symbols(
  file: SourceFile,
  { nestedSymbols }: ClientAbilities,
): Promise<LspSymbol[] | SymbolInformation[]> {
  const outline = nestedSymbols ? nestedOutline(file) : flatOutline(file);
  return (await atEase<LspSymbol[] | SymbolInformation[]>(outline, whileWaitedFor)) ?? [];
}

/** Somebody waits for it, and what it is made of does not change under it. */
const whileWaitedFor: Ease = { isStale: () => false, urgency: 'soon' };

function* nestedOutline(file: SourceFile): Steps<LspSymbol[]> {
  return yield* nested(file, yield* symbolSteps(file));
}

function* nested(file: SourceFile, found: readonly DocumentSymbol[]): Steps<LspSymbol[]> {
  const symbols: LspSymbol[] = [];
  for (const symbol of found) {
    symbols.push({
      name: nameOf(symbol),
      detail: symbol.detail,
      kind: kinds[symbol.sort],
      range: toRange(file, symbol.range),
      selectionRange: toRange(file, symbol.selection),
      children: yield* nested(file, symbol.children),
    });
    yield;
  }
  return symbols;
}

function* flatOutline(file: SourceFile): Steps<SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  const waiting = (yield* symbolSteps(file)).map(symbol => ({ symbol, within: '' })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { symbol, within } = next;
    symbols.push({
      name: nameOf(symbol),
      kind: kinds[symbol.sort],
      location: { uri: file.uri, range: toRange(file, symbol.range) },
      ...(within !== '' && { containerName: within }),
    });
    for (const child of [...symbol.children].reverse())
      waiting.push({ symbol: child, within: nameOf(symbol) });
    yield;
  }
  return symbols;
}

/** A symbol without a name is refused by editors, and takes the whole outline with it. */
function nameOf({ name }: DocumentSymbol): string {
  return name.trim() === '' ? '(no name)' : name;
}

const kinds: Readonly<Record<DocumentSymbol['sort'], SymbolKind>> = {
  document: SymbolKind.File,
  record: SymbolKind.Object,
  field: SymbolKind.Field,
  entry: SymbolKind.Object,
  section: SymbolKind.String,
};
