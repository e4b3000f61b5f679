import { type DocumentSymbol as LspSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type DocumentSymbol, type SourceFile, symbolsOf } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { toRange } from './to-proto.ts';

export function symbols(
  file: SourceFile,
  { nestedSymbols }: ClientAbilities,
): LspSymbol[] | SymbolInformation[] {
  const found = symbolsOf(file);
  return nestedSymbols ? found.map(symbol => nested(file, symbol)) : [...flat(file, found, undefined)];
}

function nested(file: SourceFile, symbol: DocumentSymbol): LspSymbol {
  return {
    name: nameOf(symbol),
    detail: symbol.detail,
    kind: kinds[symbol.sort],
    range: toRange(file, symbol.range),
    selectionRange: toRange(file, symbol.selection),
    children: symbol.children.map(child => nested(file, child)),
  };
}

function* flat(
  file: SourceFile,
  found: readonly DocumentSymbol[],
  containerName: string | undefined,
): Generator<SymbolInformation> {
  for (const symbol of found) {
    const location = { uri: file.uri, range: toRange(file, symbol.range) };
    yield {
      name: nameOf(symbol),
      kind: kinds[symbol.sort],
      location,
      ...(containerName !== undefined && { containerName }),
    };
    yield* flat(file, symbol.children, nameOf(symbol));
  }
}

/** A symbol without a name is refused by editors, and takes the whole outline with it. */
function nameOf({ name }: DocumentSymbol): string {
  return name.trim() === '' ? '(no name)' : name;
}

const kinds: Readonly<Record<DocumentSymbol['sort'], SymbolKind>> = {
  document: SymbolKind.File,
  record: SymbolKind.Object,
  field: SymbolKind.Field,
  section: SymbolKind.String,
};
