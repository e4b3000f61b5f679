import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type ErrandSurroundings, runErrand } from '../../../server/hosts/cli/errands.ts';
import { disk } from '../../../server/hosts/disk.ts';
import { toUri } from '../../../server/hosts/uris.ts';
import {
  type Errand,
  type ErrandNews,
  errandArgument,
  type ImportPreview,
} from '../../../server/lsp/protocol.ts';
import { makeZip } from '../../support/make-zip.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const csv = `Name,Department,Stage,Colour
Copilot,Support,Live,blue
Scoring,Credit,Pilot,red
`;

const register = `aims: register/v1
title: Our systems
owner: Dana
systems:
  - id: copilot
    name: Copilot
    owner: Support
    stage: pilot
`;

describe('what an editor has done by a process of its own', () => {
  describe('where a register could be imported into', () => {
    const placesIn = async (...folders: readonly string[]) => {
      const { news } = await run({ is: 'find-places', folders, trusted: false });
      assert.ok(news.is === 'places');
      return news.places;
    };

    it('is nowhere yet in a folder without an AIMS', async () => {
      assert.deepEqual(await placesIn(temporaryFolder({ 'README.md': '# Hello\n' })), []);
    });

    it('is beside the register, in whatever folder it lies', async () => {
      const folder = temporaryFolder({ 'governance/ai/systems.yaml': register });
      assert.deepEqual(await placesIn(folder), [{ folder, into: 'governance/ai', systems: 1 }]);
      const flat = temporaryFolder({ 'register.yaml': register });
      assert.deepEqual(await placesIn(flat), [{ folder: flat, into: '.', systems: 1 }]);
    });

    it('is in the usual folder of an AIMS without a register', async () => {
      const folder = temporaryFolder({ 'aims/systems/one.yaml': 'aims: ai-system/v1\nid: one\nname: One\n' });
      assert.deepEqual(await placesIn(folder), [{ folder, into: 'aims', systems: 1 }]);
    });

    it('may be in several places, of several folders', async () => {
      const one = temporaryFolder({ 'a/register.yaml': register, 'b/register.yaml': register });
      const other = temporaryFolder({ 'aims/register.yaml': register });
      assert.deepEqual(await placesIn(one, other), [
        { folder: one, into: 'a', systems: 1 },
        { folder: one, into: 'b', systems: 1 },
        { folder: other, into: 'aims', systems: 1 },
      ]);
    });
  });

  describe('what an import would do', () => {
    it('comes with the texts of all files, the mapping last, and nothing is written', async () => {
      const folder = temporaryFolder({ 'inventory.csv': csv, 'aims/register.yaml': register });
      const { preview, progress } = await previewIn(folder);
      assert.deepEqual(
        preview.files.map(({ name, before }) => [name, before]),
        [
          ['aims/register.yaml', register],
          ['aims/import-mapping.yaml', undefined],
        ],
      );
      assert.match(preview.files[0]?.after ?? '', /- id: scoring\n {4}name: Scoring/);
      assert.equal(preview.files[1]?.after, preview.mapping);
      assert.equal(preview.words, '1 new system, 1 updated, 1 with a conflict');
      assert.ok(preview.fields.some(each => each.path === 'owner.team' && each.title.length > 0));
      const stage = preview.fields.find(each => each.path === 'stage');
      assert.ok(stage?.values.some(({ value, about }) => value === 'pilot' && about.length > 0));
      assert.deepEqual(progress, [
        'reading inventory.csv',
        'reading the documents that are here',
        'comparing',
      ]);
      assert.deepEqual(fs.readdirSync(path.join(folder, 'aims')), ['register.yaml']);
    });

    it('is what the command line writes', async () => {
      const folder = temporaryFolder({ 'inventory.csv': csv, 'aims/register.yaml': register });
      const { preview } = await previewIn(folder);
      const { runAims } = await import('./run-aims.ts');
      await runAims(folder, ['import', 'inventory.csv', '--into', 'aims', '--write']);
      for (const { name, after } of preview.files)
        assert.equal(fs.readFileSync(path.join(folder, name), 'utf8'), after, name);
    });

    it('follows a mapping that is edited and not written yet', async () => {
      const folder = temporaryFolder({ 'inventory.csv': csv });
      const { preview } = await previewIn(folder);
      const mapping = preview.mapping.replace(
        'column: Colour\n    field: x_source',
        'column: Colour\n    field: owner.team',
      );
      const { preview: again } = await previewIn(folder, { mapping });
      assert.match(again.files[0]?.after ?? '', /team: blue/);
      assert.equal(again.mapping, mapping);
      assert.equal(again.files.at(-1)?.after, mapping);
    });

    it('says which tables a file has where nobody can tell which is meant, and takes the one that is chosen', async () => {
      const other = csv.replaceAll('Copilot', 'Drone');
      const folder = temporaryFolder({
        'book.zip': makeZip({
          'north.csv': csv,
          'south.csv': other,
          'choices.csv': 'Stage,Colour\nLive,red\n',
        }),
      });
      const files = [path.join(folder, 'book.zip')];
      const { news } = await run(previewOf(folder, { files }));
      assert.ok(news.is === 'refused');
      assert.deepEqual(news.choice, {
        file: 'book.zip',
        of: [
          { sheet: 'north.csv', about: '3 rows, 12 cells' },
          { sheet: 'south.csv', about: '3 rows, 12 cells' },
          { sheet: 'choices.csv', about: '2 rows, 4 cells' },
        ],
      });
      const sheets = [{ file: 'book.zip', sheet: 'south.csv' }];
      const { preview } = await previewIn(folder, { files, sheets });
      assert.match(preview.files[0]?.after ?? '', /name: Drone/);
      assert.match(preview.mapping, /sheet: south\.csv/);
    });

    it('says which systems there are where nobody can tell whose models are imported, and takes the one that is chosen', async () => {
      const folder = temporaryFolder({
        'aims/register.yaml': register,
        'chat/README.md': '---\nlicense: mit\nmodel_name: acme/chat-7b\n---\n',
      });
      const files = [path.join(folder, 'chat/README.md')];
      const { news } = await run(previewOf(folder, { files }));
      assert.ok(news.is === 'refused');
      assert.deepEqual(news.systems, [{ id: 'copilot', name: 'Copilot' }]);
      const { preview } = await previewIn(folder, { files, system: 'copilot' });
      assert.match(
        preview.files[0]?.after ?? '',
        /id: copilot[\s\S]*models:\n {6}- name: chat-7b\n {8}vendor: acme\n/,
      );
    });

    it('says at which line a mapping cannot be followed', async () => {
      const folder = temporaryFolder({ 'inventory.csv': csv });
      const { preview } = await previewIn(folder);
      const lines = preview.mapping.split('\n');
      const at = lines.indexOf('    field: stage');
      const mapping = preview.mapping.replace('field: stage', 'field: stag');
      const { news } = await run(previewOf(folder, { mapping }));
      assert.ok(news.is === 'refused');
      assert.equal(news.line, at + 1);
      assert.match(news.why, /names no field: "stag"/);
    });

    it('names the files as the editor has them, where the folder is open through a link', async () => {
      const real = temporaryFolder({ 'inventory.csv': csv, 'aims/register.yaml': register });
      const folder = path.join(temporaryFolder({}), 'linked');
      fs.symlinkSync(real, folder, 'dir');
      const { preview } = await previewIn(folder);
      const uris = [
        ...preview.files.map(({ uri }) => uri),
        ...preview.page.links.map(each => each.location.uri),
      ];
      assert.ok(uris.length > 2);
      for (const uri of uris) assert.ok(uri.startsWith(toUri(folder)), uri);
    });

    it('says how what is too large for one register can be imported all the same', async () => {
      const folder = temporaryFolder({
        'aims-config.yaml': 'aims: config/v1\nsize_limit_mb: 1\n',
        'inventory.csv': `Name,Purpose\n${Array.from({ length: 20 }, (_, row) => `S${row},${'so much '.repeat(8000)}\n`).join('')}`,
      });
      const { news } = await run(previewOf(folder));
      assert.ok(news.is === 'refused');
      assert.match(news.why, /"register\.yaml" would be larger than AIMS reads/);
      assert.equal(news.instead, 'files');
      const { preview } = await previewIn(folder, { as: 'files' });
      assert.equal(preview.files.length, 21);
    });

    it('is nothing once it is written', async () => {
      const folder = temporaryFolder({ 'inventory.csv': csv });
      const { preview } = await previewIn(folder);
      for (const { name, after } of preview.files) writeFiles(folder, { [name]: after });
      const { preview: again } = await previewIn(folder);
      assert.deepEqual(again.files, []);
      assert.match(
        again.page.text,
        /Nothing is to be written: all of it stands here already \(2 unchanged\)\./,
      );
    });

    it('is a page that links to what is there, and on which no cell is more than text', async () => {
      const folder = temporaryFolder({
        'a](command:x) <b>.csv': csv
          .replace('Pilot', 'Pilot')
          .replace('Scoring', '![x](https://example.org/x.png) | <img src=x>'),
        'aims/register.yaml': register,
      });
      const { preview } = await previewIn(folder, { files: [path.join(folder, 'a](command:x) <b>.csv')] });
      const { text, links } = preview.page;
      assert.match(
        text,
        /^- img-src-x|^- .*: !\\\[x\\\]\(https:\/\/example\.org\/x\.png\) \\\| \\<img src=x>$/m,
      );
      assert.doesNotMatch(text, /(?<!\\)\]\(|(?<!\\)</);
      const [link] = links;
      assert.ok(link);
      const line = text.split('\n')[link.range.start.line] ?? '';
      assert.equal(line.slice(link.range.start.character, link.range.end.character), 'copilot');
      assert.match(link.location.uri, /aims\/register\.yaml$/);
      assert.equal(link.location.range.start.line, 4);
    });

    it('leaves nothing outside of the folder, and names what cannot be read', async () => {
      const folder = temporaryFolder({ 'empty.csv': 'Name,Stage\n' });
      const outside = await run({ ...previewOf(folder), place: { folder, into: '../elsewhere' } });
      assert.match(whyOf(outside.news), /must lie in this folder/);
      const empty = await run(previewOf(folder, { files: [path.join(folder, 'empty.csv')] }));
      assert.match(whyOf(empty.news), /"empty\.csv" holds no rows/);
      const gone = await run(previewOf(folder, { files: [path.join(folder, 'gone.csv')] }));
      assert.match(whyOf(gone.news), /"gone\.csv" cannot be read/);
    });
  });

  describe('an export', () => {
    it('is what the command line writes, whatever the file is called', async () => {
      const folder = temporaryFolder({ 'aims/register.yaml': register });
      const output = path.join(folder, '--format=md; $(x) "a".csv');
      const { news } = await run({
        is: 'export',
        folder,
        what: 'register',
        format: 'csv',
        output,
        trusted: true,
      });
      assert.deepEqual(news, { is: 'exported', warnings: [] });
      const { runAims } = await import('./run-aims.ts');
      const { output: expected } = await runAims(folder, ['export', 'register', '--format', 'csv']);
      assert.equal(fs.readFileSync(output, 'utf8'), expected);
    });

    it('says why there is none', async () => {
      const folder = temporaryFolder({ 'aims/register.yaml': register });
      const output = path.join(folder, 'answers.md');
      const { news } = await run({
        is: 'export',
        folder,
        what: 'questionnaire',
        format: 'md',
        output,
        systems: ['--nobody'],
        trusted: true,
      });
      assert.match(whyOf(news), /--nobody/);
      assert.equal(fs.existsSync(output), false);
    });
  });

  it('asks no history where nobody trusts the workspace', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    const asked: string[] = [];
    const history = new Proxy(disk.history, {
      get(target, name, receiver) {
        asked.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
    const output = path.join(folder, 'register.csv');
    const errand = { is: 'export', folder, what: 'register', format: 'csv', output } as const;
    await run({ ...errand, trusted: false }, { disk: { ...disk, history } });
    const pack = path.join(folder, 'pack');
    await run(
      { ...errand, what: 'pack', format: 'folder', output: pack, trusted: false },
      { disk: { ...disk, history } },
    );
    assert.match(fs.readFileSync(path.join(pack, 'index.html'), 'utf8'), /the workspace is not trusted/);
    assert.deepEqual(asked, []);
    await run({ ...errand, trusted: true }, { disk: { ...disk, history } });
    assert.ok(asked.length > 0);
  });

  it('is done by the built program, which ends with it', async () => {
    const folder = temporaryFolder({ 'inventory.csv': csv });
    const child = fork(path.resolve('dist/cli.js'), [errandArgument], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const news: ErrandNews[] = [];
    child.on('message', (each: ErrandNews) => void news.push(each));
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.send(previewOf(folder));
    assert.equal(await ended, 0);
    const last = news.at(-1);
    assert.ok(last?.is === 'preview', JSON.stringify(last));
    assert.equal(last.preview.words, '2 new systems');
  });
});

type Preview = Extract<Errand, { readonly is: 'preview-import' }>;

function previewOf(folder: string, more: Partial<Preview> = {}): Preview {
  return {
    is: 'preview-import',
    place: { folder, into: 'aims' },
    files: [path.join(folder, 'inventory.csv')],
    as: 'register',
    trusted: false,
    ...more,
  };
}

async function previewIn(
  folder: string,
  more: Partial<Preview> = {},
): Promise<{ readonly preview: ImportPreview; readonly progress: readonly string[] }> {
  const { news, progress } = await run(previewOf(folder, more));
  assert.ok(news.is === 'preview', JSON.stringify(news));
  return { preview: news.preview, progress };
}

async function run(
  errand: Errand,
  more: Partial<ErrandSurroundings> = {},
): Promise<{ readonly news: ErrandNews; readonly progress: readonly string[] }> {
  const progress: string[] = [];
  const news = await runErrand(errand, {
    disk,
    environment: { AIMS_TODAY: '2026-11-23' },
    now: new Date(2026, 10, 23),
    version: '1.2.3',
    pageOf: async () => undefined,
    async tell(each) {
      if (each.is === 'progress') progress.push(each.doing);
    },
    ...more,
  });
  return { news, progress };
}

function whyOf(news: ErrandNews): string {
  assert.ok(news.is === 'refused', JSON.stringify(news));
  return news.why;
}
