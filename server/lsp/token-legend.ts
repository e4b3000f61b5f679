import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver';
import type { TokenSort } from '../core/index.ts';

/** Standard types only, so that every theme has a colour for each. */
export const tokenTypes: Readonly<Record<TokenSort, SemanticTokenTypes>> = {
  kind: SemanticTokenTypes.class,
  id: SemanticTokenTypes.variable,
  reference: SemanticTokenTypes.variable,
  'local-id': SemanticTokenTypes.parameter,
  'local-reference': SemanticTokenTypes.parameter,
  'framework-id': SemanticTokenTypes.type,
  word: SemanticTokenTypes.enumMember,
  date: SemanticTokenTypes.number,
};

export const typeNames = [...new Set(Object.values(tokenTypes))];

export const tokenLegend: SemanticTokensLegend = {
  tokenTypes: typeNames,
  tokenModifiers: [SemanticTokenModifiers.declaration],
};
