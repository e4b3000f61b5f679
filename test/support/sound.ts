import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import {
  type Checked,
  check,
  codeLensSteps,
  type Diagnostic,
  type DocumentSymbol,
  definitionAt,
  hintSorts,
  hoverAt,
  inlayHintsIn,
  lensText,
  orderKeys,
  type Range,
  readFile,
  runThrough,
  type SourceFile,
  semanticTokensIn,
  symbolsOf,
  type Workspace,
} from '../../server/core/index.ts';

/** What everybody may rely on, whatever stands in a file. Each of these fails with a message that says where. */

/** Checks a file, and that no rule failed and every finding can be shown and read. */
export function soundlyChecked(workspace: Workspace, file: SourceFile): Checked {
  const checked = check(workspace, file);
  for (const { rule, error } of checked.failures)
    throw new Error(`The rule ${rule} failed.`, { cause: error });
  for (const diagnostic of checked.diagnostics) assertSound(workspace, file, diagnostic);
  return checked;
}

function assertSound(workspace: Workspace, file: SourceFile, diagnostic: Diagnostic): void {
  const what = `${diagnostic.code} in ${file.uri}: ${diagnostic.message}`;
  assertInside(file, diagnostic.range, what);
  assertReadable(diagnostic.message, what);
  for (const related of diagnostic.related) {
    const there = related.uri === file.uri ? file : workspace.files.get(related.uri);
    assert.ok(there, `${what}: its related place is in no file`);
    assertInside(there, related.range, what);
    assertReadable(related.message, what);
  }
  for (const fix of diagnostic.fixes) {
    assert.match(fix.title, /^[A-Z]/, what);
    assert.ok(fix.edits.length > 0, `${what}: a fix that changes nothing`);
    for (const edit of fix.edits) assertInside(file, edit.range, what);
  }
}

/** A message is a sentence for people, without anything that only a program would say. */
export function assertReadable(message: string, what: string): void {
  assert.match(message, /[.?!)"]$/, `${what}: not a sentence`);
  // What stands in quotes is somebody else's text.
  const ours = message.replace(/"[^"]*"/g, '""');
  assert.doesNotMatch(ours, /\bundefined\b|\[object|\bNaN\b|=>/, `${what}: words of a program`);
  assert.ok(message.length <= 1000, `${what}: ${message.length} characters`);
  assert.doesNotMatch(message, /[\n\r\u2028\u2029]/, `${what}: more than one line`);
}

export function assertInside({ text }: SourceFile, { start, end }: Range, what: string): void {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  assert.ok(inside, `${what}: ${start} to ${end} is not in a text of ${text.length}`);
}

/** The outline as editors want it: what is selected lies within its symbol, what is below it too. */
export function assertSoundOutline(file: SourceFile): void {
  const waiting: { readonly symbol: DocumentSymbol; readonly within: Range }[] = symbolsOf(file).map(
    symbol => ({
      symbol,
      within: { start: 0, end: file.text.length },
    }),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { symbol, within } = next;
    const what = `The symbol "${symbol.name}" in ${file.uri}`;
    assertInside(file, symbol.range, what);
    assert.ok(encloses(within, symbol.range), `${what} is not within what is above it`);
    assert.ok(encloses(symbol.range, symbol.selection), `${what} does not enclose what is selected`);
    for (const child of symbol.children) waiting.push({ symbol: child, within: symbol.range });
  }
}

/** Asks for what is shown, and where one is led, at an offset. */
export function assertSoundAt(workspace: Workspace, file: SourceFile, offset: number): void {
  const hover = hoverAt(workspace, file, offset);
  const definition = definitionAt(workspace, file, offset);
  for (const range of [hover?.range, definition?.origin]) {
    if (!range) continue;
    assertInside(file, range, `What is at ${offset} of ${file.uri}`);
    const at = Math.max(0, Math.min(offset, file.text.length));
    assert.ok(
      range.start <= at && at <= range.end,
      `What is shown for ${offset} stands at ${range.start} to ${range.end}`,
    );
  }
  for (const target of definition?.targets ?? []) {
    const there = workspace.files.get(target.uri);
    assert.ok(there, `The definition of what is at ${offset} is in no file`);
    assertInside(there, target.range, `The definition of what is at ${offset}`);
  }
}

/** What is shown beside and in the text: lenses, hints and tokens, each in order, inside and readable. */
export function assertSoundBeside(workspace: Workspace, file: SourceFile): void {
  for (const lens of runThrough(codeLensSteps(file))) {
    assertInside(file, lens.range, `A lens in ${file.uri}`);
    assertPlain(lensText(workspace, lens)?.title ?? '', `A lens in ${file.uri}`);
  }
  const whole = { start: 0, end: file.text.length };
  let last = 0;
  for (const { offset, text } of inlayHintsIn(workspace, file, { range: whole, sorts: new Set(hintSorts) })) {
    assert.ok(
      last <= offset && offset <= file.text.length,
      `The hint "${text}" in ${file.uri} is out of order`,
    );
    assertPlain(text, `A hint in ${file.uri}`);
    last = offset;
  }
  let end = 0;
  for (const { range, sort } of semanticTokensIn(file)) {
    const what = `The token "${file.text.slice(range.start, range.end)}" (${sort}) in ${file.uri}`;
    assertInside(file, range, what);
    assert.ok(range.start >= end && range.end > range.start, `${what} is empty or over another one`);
    assert.doesNotMatch(file.text.slice(range.start, range.end), /[\r\n]/, what);
    end = range.end;
  }
}

/** Ordering keys: edits that lie inside and beside each other, after which there is nothing more to order. */
export function assertSoundOrder(file: SourceFile): void {
  const edits = orderKeys(file);
  if (edits.length === 0) return;
  let end = 0;
  for (const { range } of edits) {
    assertInside(file, range, `An edit of ${file.uri}`);
    assert.ok(range.start >= end, `Edits of ${file.uri} overlap`);
    end = range.end;
  }
  const after = applyEdits(file.text, edits);
  const again = readFile({ uri: file.uri, text: after, carrier: file.tree.carrier });
  assert.deepEqual(orderKeys(again), [], `${file.uri} is not in order after it was ordered`);
}

/** One short line, without words that only a program would say. */
function assertPlain(text: string, what: string): void {
  assert.doesNotMatch(text, /[\n\r]|\bundefined\b|\[object|\bNaN\b/, `${what}: ${text}`);
  assert.ok(text.length <= 200, `${what}: ${text.length} characters`);
}

function encloses(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
