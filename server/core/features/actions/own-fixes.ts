import { type ActionContext, type CodeAction, inFile } from './action.ts';

/** The fixes that findings carry themselves. */
export function* ownFixes({ file, diagnostics }: ActionContext): Generator<CodeAction> {
  for (const diagnostic of diagnostics) {
    for (const { title, edits } of diagnostic.fixes) {
      yield {
        id: `fix ${diagnostic.code} ${diagnostic.range.start}`,
        title,
        kind: 'quickfix',
        diagnostic,
        isPreferred: diagnostic.fixes.length === 1,
        change: () => inFile(file, edits),
      };
    }
  }
}
