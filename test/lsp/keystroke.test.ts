import assert from 'node:assert/strict';
import { Text } from '../../server/core/base/text.ts';
import { definitionAt } from '../../server/core/features/definition.ts';
import { foldSteps } from '../../server/core/features/folding.ts';
import {
  applyChange,
  check,
  codeActionSteps,
  completionsAt,
  hoverAt,
  postureOf,
  runThrough,
  type Workspace,
} from '../../server/core/index.ts';
import { abilitiesOf } from '../../server/lsp/abilities.ts';
import { createBuffers } from '../../server/lsp/buffers.ts';
import { toDiagnostic } from '../../server/lsp/diagnostics.ts';
import { fileWithFacts } from '../../server/lsp/session.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { fileIn, uriOf, workspaceOf } from '../support/fixture.ts';

describe('a keystroke in a large register', () => {
  const { files } = registerWorkload({ entries: 120, faults: 0.02 });
  const { path = '', text: original = '' } = files[0] ?? {};
  const uri = uriOf(path);
  const ending = '# end\n';

  /** With the register open and edited once: before that, its text is one string. */
  let workspace: Workspace;
  before(function () {
    this.timeout(60_000);
    workspace = typed(workspaceOf(files), Text.of(original), original.length, ending);
  });

  /** All that the server does when somebody types, up to what the editor is told. */
  function typed(earlier: Workspace, text: Text, at: number, word: string): Workspace {
    const buffers = createBuffers();
    buffers.open(uri, { text, version: 1, carrier: 'yaml', editorUri: uri });
    const place = text.positionAt(at);
    const buffer = buffers.change(uri, 2, [{ range: { start: place, end: place }, text: word }]);
    assert.ok(buffer);
    const file = runThrough(
      fileWithFacts({ uri, text: buffer.text, carrier: 'yaml' }, earlier.files.get(uri)),
    );
    const later = applyChange(earlier, { files: [file] });
    const abilities = abilitiesOf({});
    for (const diagnostic of check(later, file).diagnostics) {
      toDiagnostic({ workspace: later, abilities, pageOf: code => code }, file, diagnostic);
    }
    postureOf(later);
    return later;
  }

  /** Behind the first such words in the lower half. */
  function behind(words: string): number {
    return original.indexOf(words, original.length / 2) + words.length;
  }

  const keys: readonly (readonly [what: string, words: string, word: string])[] = [
    ['a letter of a text', 'purpose: ', 'A'],
    ['a letter of an id', 'id: system-', '1'],
    ['a quote that is not closed', 'purpose: ', '"'],
    ['a line', 'purpose: ', 'one\n    notes: '],
    ['a waiver', 'purpose: ', 'x # aims-waive: overdue-review until 2027-03-01 because of it\n    notes: '],
  ];
  for (const [what, words, word] of keys) {
    it(`has nobody put all of its text together: ${what}`, () => {
      const at = behind(words);
      let later = workspace;
      const taken = largeTextsIn(() => {
        later = typed(workspace, fileIn(workspace, path).text, at, word);
      });
      assert.deepEqual(taken, []);
      const string = original.slice(0, at) + word + original.slice(at) + ending;
      assert.ok(fileIn(later, path).text.whole === string);
    });
  }

  it('has nobody put it together for what is asked at the cursor', () => {
    const file = fileIn(workspace, path);
    const at = behind('owner: ');
    const taken = largeTextsIn(() => {
      hoverAt(workspace, file, at);
      completionsAt(workspace, file, at);
      definitionAt(workspace, file, at);
      runThrough(codeActionSteps(workspace, file, { start: at, end: at }));
      runThrough(foldSteps(file));
    });
    assert.deepEqual(taken, []);
  });
});

/** In characters: of a text more is not needed at once than an entry and what stands around it. */
const large = 100_000;

/** How often, and how, all or most of a large text is taken at once while something is done. */
function largeTextsIn(work: () => void): readonly string[] {
  const seen: string[] = [];
  const whole = Object.getOwnPropertyDescriptor(Text.prototype, 'whole');
  const { slice } = Text.prototype;
  assert.ok(whole?.get);
  const note = (what: string): void =>
    void seen.push(`${what} ${new Error().stack?.split('\n').slice(3, 6)}`);
  Object.defineProperty(Text.prototype, 'whole', {
    configurable: true,
    get(this: Text) {
      if (this.length > large) note('whole');
      return whole.get?.call(this);
    },
  });
  Text.prototype.slice = function (this: Text, start, end) {
    const taken = slice.call(this, start, end);
    if (taken.length > large) note('slice');
    return taken;
  };
  try {
    work();
  } finally {
    Object.defineProperty(Text.prototype, 'whole', whole);
    Text.prototype.slice = slice;
  }
  return seen;
}
