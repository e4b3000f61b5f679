import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { smallAims, textWith } from '../../posture/small-aims.ts';
import { loadExample } from '../../support/example-history.ts';
import { checkPack, type PackTexts, readPack, sha256Of } from '../../support/pack.ts';
import { makeRepository, runGit } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

const cli = path.resolve('dist/cli.js');

const loaded: { example?: string } = {};

/** The example company with its history, made once; nobody changes it. */
function exampleFolder(): string {
  loaded.example ??= loadExample(temporaryFolder()).folder;
  return loaded.example;
}

async function pack(
  folder: string,
  ...args: readonly string[]
): Promise<{ readonly files: PackTexts; readonly output: string }> {
  const target = path.join(temporaryFolder(), 'pack');
  const { code, output, errors } = await runAims(folder, ['export', 'pack', '--output', target, ...args]);
  assert.deepEqual([code, errors], [0, '']);
  return { files: readPack(target), output };
}

/** A page without its marks, every run of blanks one. */
function textOf(html: string | undefined): string {
  return (html ?? '')
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('aims export pack', function () {
  this.timeout(120_000);

  it('makes a pack of the example in which every link leads somewhere and every sum is right', async () => {
    const { files, output } = await pack(exampleFolder());
    const { pages, links } = checkPack(files);
    assert.ok(pages > 100 && links > 5000, `${pages} pages, ${links} links`);
    assert.match(output, /^Written: .*\/pack, \d+ files, .* MB, as of 2026-11-23, commit [0-9a-f]{12}\n/);
    for (const name of [
      'index',
      'systems',
      'systems/support-copilot',
      'readiness',
      'clauses/4',
      'clauses/10',
      'clauses/A.10',
      'risks',
      'timeline',
      'evidence',
      'findings',
      'waivers',
      'statement-of-applicability',
      'documents/aims/register.yaml',
    ])
      assert.ok(files[`${name}.html`], name);
  });

  it('says of each document what Git says of it, and holds it byte by byte', async () => {
    const folder = exampleFolder();
    const { files } = await pack(folder);
    const [header = '', ...rows] = (files['tables/files.csv'] ?? '').split('\r\n');
    assert.equal(header, 'As committed,Commit,Author,Day,SHA-256,File,Line');
    const documents = rows.filter(row => row.includes(',aims/'));
    assert.ok(documents.length > 60);
    for (const row of documents) {
      const [version, commit, author, day, sum, file = ''] = row.split(',');
      const told = runGit(folder, [
        'log',
        '-1',
        '--format=%H,%an,%ad',
        '--date=format:%Y-%m-%d',
        '--',
        file,
      ]).trim();
      assert.deepEqual([version, `${commit},${author},${day}`], ['committed', told], file);
      const bytes = fs.readFileSync(path.join(folder, file));
      assert.equal(sum, sha256Of(bytes), file);
      assert.equal(files[`documents/${file}.txt`], bytes.toString());
    }
    const head = runGit(folder, ['rev-parse', 'HEAD']).trim();
    assert.equal(JSON.parse(files['manifest.json'] ?? '').commit, head);
    assert.match(
      textOf(files['index.html']),
      new RegExp(`Commit ${head} .* Files \\d+ files, each as the commit has it`),
    );
  });

  it('shows what the other commands say', async () => {
    const folder = exampleFolder();
    const { files } = await pack(folder);
    const json = async (...args: readonly string[]) =>
      JSON.parse((await runAims(folder, [...args, '--format', 'json'])).output);
    const status = await json('status', '--readiness');
    const systems = textOf(files['systems.html']);
    for (const { id, name } of status.systems) assert.ok(systems.includes(id) && systems.includes(name), id);
    assert.ok(systems.includes('Marta Figueira, Director of customer support'));
    assert.ok(textOf(files['risks.html']).includes('Marta Figueira, Director of customer support'));
    assert.ok(textOf(files['risks.html']).includes('AI steering group on 2026-10-26 , until 2027-03-31'));
    assert.ok(
      textOf(files['evidence.html']).includes(
        'certification plan cert-2027 approved 2026-10-26 by AI steering group',
      ),
    );
    const page = textOf(files['systems/support-copilot.html']);
    const copilot = status.systems.find((each: { id: string }) => each.id === 'support-copilot');
    for (const { reasons, state } of copilot.obligations) {
      if (state !== 'not-required')
        for (const { message } of reasons)
          assert.ok(page.includes(message.replaceAll('"', '&quot;')), message);
    }
    const clauses = Object.entries(files)
      .filter(([name]) => name.startsWith('clauses/'))
      .map(([, html]) => textOf(html))
      .join(' ');
    for (const { id, title, state } of status.readiness)
      assert.ok(
        clauses.includes(`${id} ${title.replaceAll("'", '&#39;')} ${state.replace('-', ' ')}`),
        `${id} ${state}`,
      );
    const check = await json('check');
    const shown = check.diagnostics.filter((each: { severity: string }) => each.severity !== 'hint');
    const rows = (files['tables/findings.csv'] ?? '')
      .trimEnd()
      .split(/\r\n(?=error|warning|information)/)
      .slice(1);
    assert.equal(rows.length, shown.length + check.waived.length);
    for (const severity of ['error', 'warning'])
      assert.match(
        textOf(files['findings.html']),
        new RegExp(
          `${severity}s, ${shown.filter((each: { severity: string }) => each.severity === severity).length} `,
          'i',
        ),
      );
    const risks = await json('export', 'risk-register');
    assert.equal((files['risks.html']?.match(/<tr id="risk-/g) ?? []).length, risks.rows.length);
    // The squares of the matrix hold all risks that are rated, once before and once after treatment.
    const counts = [...(files['risks.html'] ?? '').matchAll(/class="on-level count">(\d+)</g)].map(
      ([, number]) => Number(number),
    );
    const rated = (side: string) =>
      risks.rows.filter((row: { values: Record<string, string> }) => row.values[`${side}.level`]).length;
    assert.equal(
      counts.reduce((sum, each) => sum + each, 0),
      rated('inherent') + rated('residual'),
    );
    for (const milestone of ['M1B', 'M7'])
      assert.match(files['timeline.html'] ?? '', new RegExp(`<text[^>]*>${milestone} `));
    assert.match(textOf(files['evidence.html']), /wiki\.bergkamm\.example/);
    assert.doesNotMatch(Object.values(files).join('\n'), /href="https?:/);
  });

  it('gives the same bytes for the same commit and day, as a folder and as an archive, wherever and in whatever zone', async () => {
    const folder = exampleFolder();
    const place = temporaryFolder();
    const [one, two, three] = ['one', 'two', 'three.zip'].map(name => path.join(place, name));
    const run = (target: string, zone: string, language: string) =>
      spawnSync(process.execPath, [cli, 'export', 'pack', '--today', '2026-11-23', '--output', target], {
        cwd: folder,
        env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
        encoding: 'utf8',
      });
    for (const [target, zone, language] of [
      [one, 'Pacific/Kiritimati', 'C'],
      [two, 'America/Los_Angeles', 'tr_TR.UTF-8'],
      [three, 'Asia/Kolkata', 'de_DE.UTF-8'],
    ] as const)
      assert.equal(run(target ?? '', zone, language).status, 0);
    const first = readPack(one ?? '');
    assert.deepEqual(readPack(two ?? ''), first);
    assert.deepEqual(readPack(three ?? ''), first);
    const archive = fs.readFileSync(three ?? '');
    assert.equal(run(three ?? '', 'UTC', 'C').status, 0);
    assert.ok(fs.readFileSync(three ?? '').equals(archive));
    // A copy of the repository elsewhere.
    const clone = path.join(temporaryFolder(), 'clone');
    runGit('/', ['clone', '--quiet', folder, clone]);
    assert.deepEqual(
      (await pack(clone)).files['index.html'],
      first['index.html']?.replaceAll('AIMS 0.1.0', 'AIMS 1.2.3'),
    );
    for (const text of Object.values(first)) assert.ok(!text.includes(folder) && !text.includes(place));
  });

  it('says which files are not what the commit holds, and of which nobody knows a commit', async () => {
    const { folder } = makeRepository(temporaryFolder(), [
      {
        on: '2026-10-02',
        by: 'Kim &amp; K',
        files: { ...smallAims, 'log.txt': 'Log\n', '.gitattributes': '' },
      },
      { on: '2026-10-03', by: 'Lee', files: { 'policy.yaml': `${smallAims['policy.yaml']}notes: More\n` } },
    ]);
    writeFiles(folder, {
      'vendor.yaml': `${smallAims['vendor.yaml']}title: Changed\n`,
      'new.yaml': 'aims: vendor/v1\nid: new\nowner: O\n',
      'control.yaml': textWith(
        'control.yaml',
        '{ title: Log, valid_until: 2027-01-01 }',
        '{ title: Log, location: log.txt }',
      ),
      // Checked out as some systems do it.
      'risk.yaml': smallAims['risk.yaml']?.replaceAll('\n', '\r\n') ?? '',
    });
    fs.rmSync(path.join(folder, 'training.yaml'));
    const { files, output } = await pack(folder);
    checkPack(files);
    const index = textOf(files['index.html']);
    assert.match(
      index,
      /Files were changed since the commit and not committed\..* More control\.yaml vendor\.yaml /,
    );
    assert.match(
      index,
      /Files are in no commit that could be found: the file is not under version control\. More new\.yaml /,
    );
    assert.match(
      index,
      /Files are in the commit and not in the folder that the pack was made of\.[^.]*\. training\.yaml /,
    );
    assert.match(output, /- Files were changed since the commit and not committed/);
    const rows = (files['tables/files.csv'] ?? '').split('\r\n');
    const row = (file: string) => rows.find(each => each.includes(`,${file},`)) ?? '';
    assert.match(row('vendor.yaml'), /^changed,[0-9a-f]{40},Kim &amp; K,2026-10-02,/);
    assert.match(row('policy.yaml'), /^committed,[0-9a-f]{40},Lee,2026-10-03,/);
    assert.match(row('new.yaml'), /^no commit: the file is not under version control,,,,/);
    assert.ok(row('vendor.yaml').includes(sha256Of(fs.readFileSync(path.join(folder, 'vendor.yaml')))));
    // What is only checked out with other line ends is what the commit holds, and stands in the pack as there.
    assert.match(row('risk.yaml'), /^committed,/);
    assert.equal(files['documents/risk.yaml.txt'], smallAims['risk.yaml']);
    assert.match(row('log.txt'), /^committed,.*,2026-10-02,/);
    assert.equal(files['evidence/log.txt'], undefined);
    assert.equal((await pack(folder, '--with-evidence')).files['evidence/log.txt'], 'Log\n');
  });

  it('is made where there is no history, and says so', async () => {
    const { files } = await pack(temporaryFolder({ ...smallAims }));
    checkPack(files);
    assert.match(
      textOf(files['index.html']),
      /The commit is not known, for the folder is not under version control\./,
    );
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    assert.deepEqual(
      [manifest.commit, manifest.commit_unknown],
      [null, 'the folder is not under version control'],
    );
  });

  it('tells of a shallow clone that it does not reach back', async () => {
    const origin = makeRepository(temporaryFolder(), [
      { on: '2026-10-02', files: smallAims },
      { on: '2026-10-03', files: { 'policy.yaml': `${smallAims['policy.yaml']}notes: More\n` } },
    ]);
    const clone = path.join(temporaryFolder(), 'clone');
    runGit('/', ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, clone]);
    const { files } = await pack(clone);
    checkPack(files);
    assert.match(
      textOf(files['index.html']),
      /It is not known which commit made files what they are: the clone is a shallow one and reaches back only to 2026-10-03\. They are what the commit of the pack holds\./,
    );
  });

  it('takes what Git LFS keeps for what the commit names', async () => {
    const big = 'A recording\n'.repeat(50);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of(big)}\nsize ${big.length}\n`;
    const { folder } = makeRepository(temporaryFolder(), [
      {
        on: '2026-10-02',
        files: {
          ...smallAims,
          'control.yaml': textWith(
            'control.yaml',
            '{ title: Log, valid_until: 2027-01-01 }',
            'recording/talk.mp4',
          ),
          'recording/talk.mp4': pointer,
        },
      },
    ]);
    writeFiles(folder, { 'recording/talk.mp4': big });
    const { files } = await pack(folder, '--with-evidence');
    checkPack(files);
    assert.match(
      files['tables/files.csv'] ?? '',
      new RegExp(`committed,[^\\r]*${sha256Of(big)},recording/talk.mp4,`),
    );
    // What a system may run has another ending.
    assert.equal(files['evidence/recording/talk.mp4.txt'], big);
  });

  it('names the documents that could not be read whole, to who makes it and to who reads it', async () => {
    const folder = temporaryFolder({
      ...smallAims,
      'config.yaml': 'aims: config/v1\nsize_limit_mb: 1\n',
      'large.yaml': `aims: vendor/v1\nid: large\nnotes: ${'x'.repeat(1_100_000)}\n`,
      'latin.yaml': Buffer.from('aims: vendor/v1\nid: latin\ntitle: caf\u00e9\n', 'latin1'),
    });
    const target = path.join(temporaryFolder(), 'pack');
    const { code, errors } = await runAims(folder, ['export', 'pack', '--output', target]);
    assert.equal(code, 0);
    assert.match(errors, /^aims: "large\.yaml" was not read whole: .*\n$/);
    const files = readPack(target);
    assert.match(
      textOf(files['index.html']),
      /Documents could not be read whole\. What they say is missing everywhere in the pack\. large\.yaml: The file is too large/,
    );
    assert.match(textOf(files['findings.html']), /not UTF-8/);
    // It is there as it is.
    assert.equal(
      Buffer.compare(
        fs.readFileSync(path.join(target, 'documents/latin.yaml.txt')),
        fs.readFileSync(path.join(folder, 'latin.yaml')),
      ),
      0,
    );
  });
});

describe('a pack of documents that nobody vouches for', function () {
  this.timeout(120_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  const evil =
    '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="x" \'\u202E';

  it('shows texts as texts, and has no name but safe ones', async () => {
    const system = (id: string, name: string) =>
      `aims: ai-system/v1\nid: ${id}\nname: ${JSON.stringify(name)}\nowner: ${JSON.stringify(evil)}\nstage: development\npurpose: ${JSON.stringify(evil)}\n`;
    const folder = temporaryFolder({
      ...smallAims,
      'con.yaml': system('CON', evil),
      'CON.yml': system('con', 'javascript:alert(1)'),
      'a b/x.yaml': system('a..b', 'Dots'),
      'a-b/x.yaml': system('A.B', 'Capitals'),
      'a b/x.yaml.txt/nul.yaml': system('nul', 'Device'),
      'a\nb<b a="1">.yaml': system('index', 'Index'),
      '$(x) \'"\\.yaml': system('x', 'Quotes'),
      'ä 漢😀.yaml': system('y', 'Letters'),
      'no-id.yaml': `aims: ai-system/v1\nname: ${JSON.stringify(evil)}\n`,
      'e.yaml': `aims: control/v1\nid: e\nowner: O\nstatus: implemented\ndescription: D\nevidence:\n  - javascript:alert(1)\n  - { title: ${JSON.stringify(evil)}, location: "https://x.example/<script>\\"'" }\n  - { title: Up, location: ../../../etc/passwd }\n  - evidence/page.html\n  - evidence/PAGE.HTML\n  - ${JSON.stringify(`x/${evil}`)}\n`,
      'evidence/page.html': '<script>alert(1)</script>',
      'evidence/PAGE.HTML': '<script>alert(2)</script>',
    });
    fs.symlinkSync('/etc/hostname', path.join(folder, 'evidence/out.txt'));
    const { files } = await pack(folder, '--with-evidence');
    checkPack(files);
    for (const [name, html] of Object.entries(files)) {
      if (!name.endsWith('.html')) continue;
      assert.doesNotMatch(html, /\u202E|javascript:[^<]*"/, name);
      const tags = new Set([...html.matchAll(/<\/?([A-Za-z][^\s>/]*)/g)].map(([, tag]) => tag));
      for (const tag of tags)
        assert.match(
          tag ?? '',
          /^(html|head|meta|title|style|body|header|nav|main|footer|section|figure|figcaption|svg|rect|line|path|text|h[123]|dl|dt|dd|div|p|pre|table|caption|thead|tbody|tr|th|td|ul|li|br|wbr|code|span|strong|a)$/,
          name,
        );
    }
    assert.ok(textOf(files['documents/file-con.yaml.html']).includes('alert(1)'));
    const copies = Object.keys(files).filter(name => name.startsWith('evidence/'));
    assert.deepEqual(copies.sort(), ['evidence/evidence/PAGE.HTML.txt', 'evidence/evidence/page.html-2.txt']);
    assert.ok(!Object.values(files).join('').includes('root:x:0'));
  });

  it('shows so many lines of a document, and leads to no others', async () => {
    const folder = temporaryFolder({
      ...smallAims,
      'long.yaml': `aims: vendor/v1\nid: long\nowner: O\n${'\n'.repeat(200_100)}---\naims: vendor/v1\nid: far\n`,
    });
    const { files } = await pack(folder);
    checkPack(files);
    const page = files['documents/long.yaml.html'] ?? '';
    assert.match(page, /Only the first 200000 lines are shown; all of them stand in the copy\./);
    assert.ok(page.includes('<span id="L200000">') && !page.includes('L200001"'));
    assert.match(
      files['findings.html'] ?? '',
      /<a href="documents\/long\.yaml\.html"><code>long\.yaml:200106</,
    );
  });

  it('draws a matrix and a timeline of any size', async () => {
    const milestones = Array.from(
      { length: 200 },
      (_, index) =>
        `  - { id: m${index}, title: ${JSON.stringify(evil)}, stage: readiness, due: ${1960 + index * 40} }`,
    );
    const folder = temporaryFolder({
      ...smallAims,
      'config.yaml':
        'aims: config/v1\nrisk_matrix:\n  likelihood: ["rare <a>", b]\n  impact: [c, "\\"d", e, f, g, h, i]\n  levels: { low: 1, medium: 2, high: 5 }\n',
      'plan.yaml': `aims: certification/v1\nid: plan\nowner: O\nmilestones:\n${milestones.join('\n')}\n`,
    });
    const { files } = await pack(folder);
    checkPack(files);
    assert.equal((files['risks.html']?.match(/<rect /g) ?? []).length, 2 * 2 * 7);
    assert.equal((files['timeline.html']?.match(/<path /g) ?? []).length, 60);
    // All of them stand in the table.
    assert.equal(
      (files['timeline.html']?.match(/<tr><th scope="row" class="narrow">m\d+</g) ?? []).length,
      200,
    );
  });
});

describe('a pack is written as a whole or not at all', function () {
  this.timeout(120_000);

  const noteOf = (folder: string) => fs.readdirSync(folder).sort();

  async function refused(folder: string, target: string, ...args: readonly string[]): Promise<string> {
    const { code, output, errors } = await runAims(folder, ['export', 'pack', '--output', target, ...args]);
    assert.deepEqual([code, output], [2, '']);
    assert.match(errors, /^aims: [^\n]+\n$/);
    return errors;
  }

  it('takes the place of nothing but an empty folder and a pack', async () => {
    const folder = temporaryFolder({ ...smallAims });
    const place = temporaryFolder({
      'mine/x.txt': 'x',
      file: 'x',
      empty: null,
      'dir.zip/x': 'x',
      'fake/manifest.json': '{"pack":1}',
    });
    const at = (name: string) => path.join(place, name);
    assert.match(
      await refused(folder, at('mine')),
      /is not written: there is a folder that is no pack of ours, and nothing in it is overwritten\.$/m,
    );
    assert.match(await refused(folder, at('fake')), /no pack of ours/);
    assert.match(await refused(folder, at('file')), /it is no folder/);
    assert.match(await refused(folder, at('dir.zip')), /it is a folder/);
    assert.match(await refused(folder, at('none/pack')), /cannot be written: it does not exist\.$/m);
    assert.match(await refused(temporaryFolder(), at('empty')), /there is no AI management system here/);
    for (const name of ['empty', 'new']) {
      assert.equal((await runAims(folder, ['export', 'pack', '--output', at(name)])).code, 0);
      checkPack(readPack(at(name)));
    }
    // A pack is replaced, and nothing of the old one stays.
    writeFiles(folder, { 'vendor.yaml': 'aims: vendor/v1\nid: other\nowner: O\n' });
    fs.renameSync(path.join(folder, 'policy.yaml'), path.join(folder, 'rules.yaml'));
    assert.equal((await runAims(folder, ['export', 'pack', '--output', at('new')])).code, 0);
    const again = readPack(at('new'));
    checkPack(again);
    assert.deepEqual(
      [again['documents/policy.yaml.html'], typeof again['documents/rules.yaml.html']],
      [undefined, 'string'],
    );
    fs.writeFileSync(path.join(at('new'), 'systems', 'notes.txt'), 'Mine');
    assert.match(
      await refused(folder, at('new')),
      /holds "systems\/notes\.txt", which is not of the pack; move it elsewhere first/,
    );
    assert.equal(fs.readFileSync(path.join(at('new'), 'systems', 'notes.txt'), 'utf8'), 'Mine');
    assert.deepEqual(noteOf(place), ['dir.zip', 'empty', 'fake', 'file', 'mine', 'new']);
    assert.deepEqual(noteOf(at('mine')), ['x.txt']);
  });

  it('says in one line what is asked for wrongly', async () => {
    const folder = temporaryFolder({ ...smallAims });
    const table: readonly (readonly [args: readonly string[], expected: RegExp])[] = [
      [['pack'], /"aims export pack" needs "--output": a folder, or a file that ends in "\.zip"\./],
      [['pack', '--output', 'x', '--format', 'html'], /"--format" must be folder or zip, not "html"/],
      [['pack', '--output', 'x', '--system', 's'], /"--system" is not about "aims export pack"/],
      [
        ['register', '--with-evidence', '--format', 'md'],
        /"--with-evidence" is about "aims export pack" only/,
      ],
      [['register', '--format', 'zip'], /"--format" must be csv, xlsx, html, md or json, not "zip"/],
    ];
    for (const [args, expected] of table) {
      const { code, errors } = await runAims(folder, ['export', ...args]);
      assert.equal(code, 2);
      assert.match(errors, expected);
    }
    assert.ok(!fs.existsSync(path.join(folder, 'x')));
  });

  it('into an archive where it is asked for by the ending or by the format', async () => {
    const folder = temporaryFolder({ ...smallAims });
    const place = temporaryFolder();
    const [zip, named] = [path.join(place, 'p.ZIP'), path.join(place, 'named')];
    assert.equal((await runAims(folder, ['export', 'pack', '--output', zip])).code, 0);
    assert.equal((await runAims(folder, ['export', 'pack', '--output', named, '--format', 'zip'])).code, 0);
    checkPack(readPack(zip));
    assert.ok(fs.readFileSync(zip).equals(fs.readFileSync(named)));
    // Its files are of the day that it was made for.
    assert.equal(fs.readFileSync(zip).readUInt16LE(12), ((2026 - 1980) << 9) | (11 << 5) | 23);
  });

  /** Writes so many bytes, then the disk is full; or waits a second, once so much is written. */
  function preload(what: 'full' | 'wait', bytes: number): string {
    const folder = temporaryFolder({
      'preload.cjs': `
const fsp = require('node:fs/promises');
const open = fsp.open;
let left = ${bytes};
fsp.open = async (file, flags, ...more) => {
  const handle = await open(file, flags, ...more);
  if (!String(flags).startsWith('wx')) return handle;
  const write = handle.write.bind(handle);
  handle.write = async (bytes, at, length, ...rest) => {
    left -= length;
    if (left < 0) {
      if (${JSON.stringify(what)} === 'full') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
      process.stdout.write('waiting\\n');
      left = Number.POSITIVE_INFINITY;
      await new Promise(resolve => setTimeout(resolve, 1_000));
    }
    return write(bytes, at, length, ...rest);
  };
  return handle;
};
`,
    });
    return path.join(folder, 'preload.cjs');
  }

  for (const name of ['pack', 'pack.zip']) {
    for (const bytes of [0, 30_000]) {
      it(`leaves what was there when the disk is full after ${bytes} bytes: ${name}`, async () => {
        const folder = temporaryFolder({ ...smallAims });
        const place = temporaryFolder();
        const run = () =>
          spawnSync(
            process.execPath,
            [
              '--require',
              preload('full', bytes),
              cli,
              'export',
              'pack',
              folder,
              '--today',
              '2026-11-23',
              '--output',
              name,
            ],
            { cwd: place, encoding: 'utf8' },
          );
        const first = run();
        assert.deepEqual(
          [first.status, first.stdout, first.stderr],
          [2, '', `aims: "${name}" cannot be written: the disk is full.\n`],
        );
        assert.deepEqual(noteOf(place), []);
        assert.equal((await runAims(folder, ['export', 'pack', '--output', path.join(place, name)])).code, 0);
        const before = readPack(path.join(place, name));
        assert.equal(run().status, 2);
        assert.deepEqual(noteOf(place), [name]);
        assert.deepEqual(readPack(path.join(place, name)), before);
      });
    }

    for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
      it(`leaves what was there when it is stopped in the middle by ${signal}: ${name}`, async function () {
        if (process.platform === 'win32') this.skip();
        const folder = temporaryFolder({ ...smallAims });
        const place = temporaryFolder();
        assert.equal((await runAims(folder, ['export', 'pack', '--output', path.join(place, name)])).code, 0);
        const before = readPack(path.join(place, name));
        const child = spawn(
          process.execPath,
          [
            '--require',
            preload('wait', 60_000),
            cli,
            'export',
            'pack',
            folder,
            '--today',
            '2026-11-24',
            '--output',
            name,
          ],
          { cwd: place },
        );
        await new Promise(resolve => child.stdout.once('data', resolve));
        child.kill(signal);
        const ended = await new Promise(resolve => child.once('exit', (_, by) => resolve(by)));
        assert.equal(ended, signal);
        assert.deepEqual(readPack(path.join(place, name)), before);
        // Nobody can tidy up after being killed; the rest bears a name of its own, beside the pack.
        const left = noteOf(place).filter(each => each !== name);
        if (signal === 'SIGKILL') assert.match(left.join(), /^\.aims-[0-9a-f-]{36}\.tmp$/);
        else assert.deepEqual(left, []);
      });
    }
  }
});
