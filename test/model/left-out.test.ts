import assert from 'node:assert/strict';
import { megabyte } from '../../server/core/base/bytes.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import {
  applyChange,
  type Change,
  emptyWorkspace,
  filesInOrder,
  sizeLimitFor,
  type Workspace,
} from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { testDay, testFolder, uriOf } from '../support/fixture.ts';
import { processorTime } from '../support/processor-time.ts';

const system = (id: string) => `aims: ai-system/v1\nid: ${id}\nname: ${id}\nowner: O\nstage: pilot\n`;
const config = (body: string) => `aims: config/v1\n${body}\n`;

interface Options {
  readonly folders?: readonly string[];
  readonly asked?: readonly string[];
}

function workspaceFrom(
  texts: Readonly<Record<string, string>>,
  { folders = [testFolder], asked = [] }: Options = {},
): Workspace {
  const start = emptyWorkspace({ folders, today: testDay, asked: asked.map(uriOf) });
  return applyChange(start, changeTo(texts));
}

function changeTo(texts: Readonly<Record<string, string>>): Change {
  return { files: Object.entries(texts).map(([path, text]) => readFile({ uri: uriOf(path), text })) };
}

const seenIn = (workspace: Workspace) =>
  filesInOrder(workspace).map(({ uri }) => uri.slice(testFolder.length + 1));

describe('what the exclusions of a configuration match', () => {
  const paths = [
    'a.yaml',
    'a.md',
    'drafts/a.yaml',
    'drafts/deep/a.yaml',
    'aims/drafts/a.yaml',
    'aims/b c.yaml',
    'vendor/x/a.yaml',
  ];
  for (const { globs, left } of [
    { globs: '["drafts/**"]', left: ['drafts/a.yaml', 'drafts/deep/a.yaml'] },
    { globs: 'drafts', left: ['drafts/a.yaml', 'drafts/deep/a.yaml'] },
    { globs: '[vendor/, ./a.md]', left: ['a.md', 'vendor/x/a.yaml'] },
    {
      globs: '["**/drafts"]',
      left: ['aims/drafts/a.yaml', 'drafts/a.yaml', 'drafts/deep/a.yaml'],
    },
    { globs: '["*.yaml"]', left: ['a.yaml'] },
    { globs: '["aims/b ?.{yaml,json}"]', left: ['aims/b c.yaml'] },
    { globs: '["**"]', left: paths },
    { globs: `[${Array.from({ length: 99 }, (_, index) => `x${index}`)}, a.md, a.yaml]`, left: ['a.md'] },
    { globs: '["[", "", TODO, "../drafts"]', left: [] },
    { globs: '{ not_applicable: Everything here counts. }', left: [] },
  ]) {
    it(globs.slice(0, 60), () => {
      const texts = Object.fromEntries(
        paths.map(path => [path, path.endsWith('.md') ? `---\n${system('s')}---\n` : system('s')]),
      );
      const seen = seenIn(workspaceFrom({ ...texts, 'config.yaml': config(`exclusions: ${globs}`) }));
      assert.deepEqual(
        paths.filter(path => !seen.includes(path)),
        [...paths].filter(path => left.includes(path)),
      );
      assert.ok(seen.includes('config.yaml'), 'it cannot leave out itself');
    });
  }
});

describe('the exclusions of a configuration', () => {
  it('start at its folder, and reach into the roots within it', () => {
    const texts = {
      'drafts/a.yaml': system('a'),
      'team/config.yaml': config('exclusions: [drafts]'),
      'team/drafts/b.yaml': system('b'),
      'team/vendor/config.yaml': config('size_limit_mb: 3'),
      'team/vendor/c.yaml': system('c'),
    };
    assert.deepEqual(seenIn(workspaceFrom(texts)), [
      'drafts/a.yaml',
      'team/config.yaml',
      'team/vendor/c.yaml',
      'team/vendor/config.yaml',
    ]);
    const outer = workspaceFrom({ ...texts, 'config.yaml': config('exclusions: ["**/vendor"]') });
    assert.deepEqual(seenIn(outer), ['config.yaml', 'drafts/a.yaml', 'team/config.yaml']);
    assert.deepEqual(
      linksOf(outer).roots.map(({ uri }) => uri),
      [testFolder, uriOf('team')],
      'a configuration that is left out makes no root',
    );
  });

  it('do not reach out of the folder that is open', () => {
    const texts = {
      'config.yaml': config('exclusions: ["**/drafts"]'),
      'inner/drafts/a.yaml': system('a'),
      'drafts/b.yaml': system('b'),
    };
    const folders = [testFolder, uriOf('inner')];
    assert.deepEqual(seenIn(workspaceFrom(texts, { folders })), ['config.yaml', 'inner/drafts/a.yaml']);
    const apart = workspaceFrom(
      { ...texts, 'config.yaml': config('exclusions: ["*.yaml", "**/drafts"]'), 'c.yaml': system('c') },
      { folders: [uriOf('elsewhere')] },
    );
    // Outside of every open folder a file has its neighbours only.
    assert.deepEqual(seenIn(apart), ['config.yaml', 'drafts/b.yaml', 'inner/drafts/a.yaml']);
  });

  it('are those of the first configuration in force', () => {
    const texts = { 'a/x.yaml': system('x'), 'b/y.yaml': system('y') };
    const first = config('exclusions: [a]');
    const second = config('exclusions: [b]');
    assert.deepEqual(seenIn(workspaceFrom({ ...texts, 'c1.yaml': first, 'c2.yaml': second })), [
      'b/y.yaml',
      'c1.yaml',
      'c2.yaml',
    ]);
    const past = `${first}status: superseded\n`;
    assert.deepEqual(seenIn(workspaceFrom({ ...texts, 'c1.yaml': past, 'c2.yaml': second })), [
      'a/x.yaml',
      'c1.yaml',
      'c2.yaml',
    ]);
  });

  it('hold for no file that somebody asked for by its name', () => {
    const texts = {
      'config.yaml': config('exclusions: [drafts]'),
      'drafts/a.yaml': system('a'),
      'drafts/b.yaml': system('b'),
    };
    assert.deepEqual(seenIn(workspaceFrom(texts, { asked: ['drafts/a.yaml'] })), [
      'config.yaml',
      'drafts/a.yaml',
    ]);
  });

  it('leave nothing in links and posture, and give it back as soon as they are gone', () => {
    const texts = { 'config.yaml': config('exclusions: [drafts]'), 'drafts/a.yaml': system('a') };
    const without = workspaceFrom(texts);
    assert.deepEqual(postureOf(without).roots, []);
    assert.equal(linksOf(without).root(testFolder).definitions('system', 'a').length, 0);
    const again = applyChange(without, changeTo({ 'config.yaml': config('') }));
    assert.equal(postureOf(again).roots[0]?.systems.length, 1);
    const gone = applyChange(without, { gone: [uriOf('config.yaml')] });
    assert.deepEqual(seenIn(gone), ['drafts/a.yaml']);
    const changed = applyChange(without, changeTo({ 'drafts/a.yaml': system('b') }));
    assert.equal(changed.facts, without.facts, 'what is left out changes no facts');
    const forgotten = applyChange(without, { gone: [uriOf('drafts/a.yaml')] });
    assert.deepEqual(seenIn(applyChange(forgotten, { gone: [uriOf('config.yaml')] })), []);
  });

  it('take no long time, whatever they are and however many', () => {
    const texts: Record<string, string> = {};
    for (let index = 0; index < 2000; index++)
      texts[`${'aaaa/'.repeat(index % 7)}${'a'.repeat(60)}${index}.yaml`] = 'aims: policy/v1\n';
    const before = workspaceFrom(texts);
    const globs = Array.from({ length: 5000 }, (_, index) => `"**/${'*a'.repeat(30)}*{b,c}${index}"`);
    const change = changeTo({ 'config.yaml': config(`exclusions: [${globs.join(', ')}]`) });
    const begun = processorTime();
    assert.equal(applyChange(before, change).apart.size, 0);
    assert.ok(processorTime() - begun < 10_000, `${processorTime() - begun} ms`);
  });

  it('say the same as long as nothing about them changes', () => {
    const before = workspaceFrom({ 'config.yaml': config('exclusions: [drafts]'), 'a.yaml': system('a') });
    const after = applyChange(before, changeTo({ 'config.yaml': config('title: C\nexclusions: [drafts]') }));
    assert.equal(after.rulings, before.rulings);
  });
});

describe('the size limit of a configuration', () => {
  const large = `${system('a')}notes: ${'x'.repeat(megabyte)}\n`;

  it('keeps larger files out, and says why', () => {
    const texts = {
      'config.yaml': config('size_limit_mb: 1'),
      'a.yaml': large,
      'inner/config.yaml': config(''),
      'inner/a.yaml': large,
    };
    const workspace = workspaceFrom(texts);
    assert.deepEqual(seenIn(workspace), ['config.yaml', 'inner/a.yaml', 'inner/config.yaml']);
    assert.deepEqual(workspace.apart.get(uriOf('a.yaml'))?.why, {
      is: 'too-large',
      reason:
        'The file is too large to be checked: 1 MB, and the limit is 1 MB. Split it, or raise the limit: "size_limit_mb" ' +
        'in the configuration of the AIMS.',
    });
    const raised = applyChange(workspace, changeTo({ 'config.yaml': config('size_limit_mb: 2') }));
    assert.equal(raised.apart.size, 0);
    assert.ok(raised.files.has(uriOf('a.yaml')));
  });

  it('counts bytes, as the host found them or as the text has them', () => {
    const notes = (character: string, count: number) => `${system('a')}notes: ${character.repeat(count)}\n`;
    const limited = { 'config.yaml': config('size_limit_mb: 1') };
    const isSeen = (text: string, size?: number) => {
      const file = readFile({ uri: uriOf('a.yaml'), text, ...(size !== undefined && { size }) });
      return applyChange(workspaceFrom(limited), { files: [file] }).files.has(uriOf('a.yaml'));
    };
    assert.equal(isSeen(notes('x', megabyte / 2)), true);
    assert.equal(isSeen(notes('ä', megabyte / 2)), false);
    assert.equal(isSeen(notes('漢', megabyte / 3)), false);
    assert.equal(isSeen(notes('😀', megabyte / 4 - 100)), true);
    assert.equal(isSeen(notes('x', 10), megabyte + 1), false);
    assert.equal(isSeen(notes('x', 10), megabyte), true);
  });

  it('goes below and above that of the host', () => {
    const workspace = workspaceFrom({
      'low/config.yaml': config('size_limit_mb: 1'),
      'high/config.yaml': config('size_limit_mb: 64'),
    });
    const limitOf = (path: string) => sizeLimitFor(workspace, uriOf(path)) / megabyte;
    assert.deepEqual(['a.yaml', 'low/x/a.yaml', 'high/a.yaml'].map(limitOf), [16, 1, 64]);
    const set = applyChange(workspace, { settings: { severity: {}, sizeLimit: 4 * megabyte } });
    assert.equal(sizeLimitFor(set, uriOf('a.yaml')), 4 * megabyte);
    assert.equal(sizeLimitFor(set, uriOf('low/a.yaml')), megabyte);
  });

  it('is not taken from the configuration for its own file', () => {
    const texts = { 'config.yaml': config(`size_limit_mb: 1\nnotes: ${'x'.repeat(megabyte)}`) };
    assert.deepEqual(seenIn(workspaceFrom(texts)), ['config.yaml']);
    const outer = { 'a/config.yaml': texts['config.yaml'] };
    const within = { ...outer, 'config.yaml': config('size_limit_mb: 1'), 'a/b.yaml': large };
    assert.deepEqual(seenIn(workspaceFrom(within)), ['config.yaml']);
  });
});
