import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { hintSorts, inlayHintsIn } from '../../server/core/features/inlay-hints.ts';
import { semanticTokensIn } from '../../server/core/features/semantic-tokens.ts';
import type { SourceFile } from '../../server/core/model/source-file.ts';
import { workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { assertSoundAt, assertSoundBeside } from '../support/sound.ts';

const folder = 'examples';
const examples = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(name => name.split(path.sep).join('/'))
  .filter(name => /\.(?:ya?ml|json|md)$/.test(name))
  .map(name => ({ path: name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));

describe('what is shown beside the text of the examples', () => {
  const workspace = workspaceOf(examples);
  const files: readonly SourceFile[] = [...workspace.files.values()];

  it('lies inside, in order, and one thing beside another', () => {
    for (const file of files) assertSoundBeside(workspace, file);
  });

  it('is there', () => {
    const wanted = { sorts: new Set(hintSorts) };
    const count = (of: (file: SourceFile) => number) => files.reduce((sum, file) => sum + of(file), 0);
    const hints = count(
      file => inlayHintsIn(workspace, file, { ...wanted, range: { start: 0, end: file.text.length } }).length,
    );
    assert.ok(hints > 300, `${hints} hints`);
    const tokens = count(file => semanticTokensIn(file).length);
    assert.ok(tokens > 1000, `${tokens} tokens`);
  });

  it('is the same whether all of a file is asked for or a part of it', () => {
    const random = randomFrom(20261123);
    for (let run = 0; run < 150; run++) {
      const file = random.pick(files);
      const [a, b] = [random.below(file.text.length + 1), random.below(file.text.length + 1)];
      const range = { start: Math.min(a, b), end: Math.max(a, b) };
      const whole = { start: 0, end: file.text.length };
      const isIn = (at: number) => range.start < at && at < range.end;
      const sorts = new Set(hintSorts);
      const hintsOf = (part: typeof range) =>
        inlayHintsIn(workspace, file, { sorts, range: part }).filter(
          ({ offset, sort }) => sort !== 'riskLevels' && isIn(offset),
        );
      assert.deepEqual(hintsOf(range), hintsOf(whole), file.uri);
      const tokensOf = (part: typeof range) =>
        semanticTokensIn(file, part).filter(token => isIn(token.range.start) && isIn(token.range.end));
      assert.deepEqual(tokensOf(range), tokensOf(whole), file.uri);
    }
  });

  it('answers hovers at random places, beyond the ends as well', () => {
    const random = randomFrom(42001);
    for (let run = 0; run < 600; run++) {
      const file = random.pick(files);
      assertSoundAt(workspace, file, random.below(file.text.length + 20) - 10);
    }
  });
});
