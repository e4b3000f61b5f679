import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { makeRepository } from '../../support/repository.ts';
import { readXml } from '../../support/xml.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

/** What nobody would call a file, and what a repository may still hold. */
const names = [
  'a\nb.yaml',
  '50%,c:d;e=f.yaml',
  '<b a="1">&amp;.yaml',
  '](http:x) @team `x`.yaml',
  '::error::x.yaml',
  'esc\x1B[2J.yaml',
  '$(x) \'"\\.yaml',
  '##vso[task.complete result=Succeeded]x.yaml',
  'ä 漢😀.yaml',
];

const text =
  'aims: policy/v1\nid: "x\\x1b[2J::error::y ##[add-mask]z ##vso[task.complete]w"\ntitle: Use\nowner: Compliance\n';

async function outputOf(folder: string, format: string, ...more: readonly string[]): Promise<string> {
  const { output, errors, code } = await runAims(folder, ['check', '--format', format, ...more]);
  assert.deepEqual([code, errors], [1, ''], format);
  assert.doesNotMatch(output, /[\x00-\x09\x0B-\x1F\x7F-\x9F]/, format);
  // What the logs of build servers obey wherever it stands in a line.
  assert.doesNotMatch(output, /##(?:vso)?\[/, format);
  return output;
}

describe('files with names that nobody would give', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  const files = Object.fromEntries(names.map(name => [name, text]));
  const inOrder = [...names].sort((a, b) => (a < b ? -1 : 1));

  it('are named right in every format, and harm none', async () => {
    const folder = temporaryFolder(files);
    const json = JSON.parse(await outputOf(folder, 'json'));
    assert.deepEqual([...new Set(json.diagnostics.map((each: { file: string }) => each.file))], inOrder);

    const sarif = JSON.parse(await outputOf(folder, 'sarif'));
    const uris = sarif.runs[0].results.map(
      (each: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        each.locations[0]?.physicalLocation.artifactLocation.uri ?? '',
    );
    assert.deepEqual([...new Set(uris.map(decodeURIComponent))], inOrder);
    for (const uri of uris) assert.equal(new URL(uri, 'file:///top/').pathname, `/top/${uri}`);

    const gitlab = JSON.parse(await outputOf(folder, 'gitlab'));
    assert.deepEqual(
      [...new Set(gitlab.map((each: { location: { path: string } }) => each.location.path))],
      inOrder,
    );

    const suites = readXml(await outputOf(folder, 'junit')).children.map(({ attributes }) => attributes.name);
    assert.deepEqual(
      suites,
      inOrder.map(name => name.replace('\x1B', '<U+001B>')),
    );

    const commands = (await outputOf(folder, 'github')).split('\n').filter(line => line.startsWith('::'));
    const shown = commands.map(line =>
      (/^::(?:error|warning|notice) file=([^,:]*),/.exec(line)?.[1] ?? line)
        .replaceAll('%2C', ',')
        .replaceAll('%3A', ':')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%'),
    );
    assert.deepEqual(
      [...new Set(shown)].sort(),
      inOrder.map(name => name.replace('\x1B', '␛').replace('##', '# #')).sort(),
    );

    // A line of the log begins with what we say.
    for (const line of (await outputOf(folder, 'text')).split('\n')) {
      assert.doesNotMatch(line, /^\s*(?:::|##\[)/);
    }
  });

  it('are in a baseline, in a summary and in the past', async () => {
    const made = makeRepository(temporaryFolder(), [{ on: '2026-10-01', files }]);
    const { code } = await runAims(made.folder, ['check', '--changed-since', 'HEAD', '--fail-on', 'info']);
    assert.equal(code, 0);
    writeFiles(made.folder, { 'a\nb.yaml': `${text}ownr: x\n` });
    const after = JSON.parse(
      (await runAims(made.folder, ['check', '--changed-since', 'HEAD', '--format', 'json'])).output,
    );
    assert.deepEqual(
      [...new Set(after.diagnostics.map((each: { file: string }) => each.file))],
      ['a\nb.yaml'],
    );

    await runAims(made.folder, ['check', '--write-baseline', 'known.json']);
    const known = await runAims(made.folder, ['check', '--baseline', 'known.json', '--summary', 'out.md']);
    assert.equal(known.code, 0);
    await runAims(made.folder, ['check', '--summary', 'out.md']);
    const summary = fs.readFileSync(path.join(made.folder, 'out.md'), 'utf8');
    assert.doesNotMatch(summary, /[\x00-\x09\x0B-\x1F\x7F-\x9F]/);
    assert.equal([...summary.matchAll(/^\*\*\[`.*`\]\(\S+\)\*\*$/gm)].length, names.length, summary);
  });
});
