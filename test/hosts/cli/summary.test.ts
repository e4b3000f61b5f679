import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkSummary, longestSummary } from '../../../server/hosts/cli/check-summary.ts';
import { markdownCode, markdownText } from '../../../server/hosts/cli/markdown-text.ts';
import type { CheckReport } from '../../../server/hosts/cli/report.ts';
import { makeRepository } from '../../support/repository.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { exactReport, hostile, manyFindings } from './gate-samples.ts';
import { runAims } from './run-aims.ts';
import { checkReport } from './samples.ts';

const options = { fails: true, namedFrom: '', filesAt: '' };

/** What a hostile document can say to be more than text. */
const attacks = [
  '@team please merge',
  'mail me@example.org',
  'closes #12',
  'org/repo#7',
  'GH-12',
  '!12 ~bug %"v 1" $3 ^x',
  'https://evil.example/x',
  'www.evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<img src=x onerror=alert(1)>',
  '<!-- x',
  '</details><script>',
  '**bold** _it_ ~~no~~',
  '`code`',
  '```\nfence',
  '# title',
  '- item',
  '1. item',
  '> quote',
  'a | b | c',
  '| --- |',
  '$x^2$',
  ':tada:',
  '&lt;b&gt; &#64;team',
  '\\@team \\[x](y)',
  'javascript:alert(1)',
  'a\n\n## Approved by the board\n',
  '\u202Eevil',
  '\x1B[2J',
  '\u200B@team',
  '[^1]',
];

/** What is shown of Markdown that has escapes and entities only: what a service looks for mentions and links in. */
function shownOf(markdown: string): string {
  return markdown
    .replace(/\\([\\`*_[\]#~|$!^{}])/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name as 'lt'] ?? '');
}

describe('text of documents in Markdown', () => {
  it('is text, and nothing that anybody is mentioned or led away by', () => {
    for (const attack of attacks) {
      const written = markdownText(attack);
      assert.doesNotMatch(written, /[\r\n\x00-\x1F\x7F-\x9F\u202A-\u202E]/, attack);
      // No character that begins markup stands without its escape.
      assert.doesNotMatch(written.replace(/\\./g, ''), /[`*_[\]#~|$!^{}<>]/, attack);
      assert.doesNotMatch(written.replace(/&(?:lt|gt|amp);/g, ''), /&/, attack);
      // Nor does the text that is shown have what services look for in it.
      const shown = shownOf(written);
      assert.doesNotMatch(shown, /[@#!~%$^][\p{L}\p{N}"]/u, attack);
      assert.doesNotMatch(shown, /https?:\/\/|www\.|mailto:|javascript:|GH-\d|:tada:/i, attack);
    }
  });

  it('says what it said', () => {
    assert.equal(
      markdownText('No AI system has the id "cv-screning" (3 of 4).'),
      'No AI system has the id "cv-screning" (3 of 4).',
    );
    assert.equal(markdownText('affected_parties'), 'affected\\_parties');
    assert.equal(shownOf(markdownText('a <b> & [c] | `d`')), 'a <b> & [c] | `d`');
  });

  it('is code that nothing gets out of', () => {
    assert.equal(markdownCode('a/b.md'), '`a/b.md`');
    assert.equal(markdownCode('a`b``c'), '```a`b``c```');
    assert.equal(markdownCode('`@team`'), '`` `@team` ``');
    assert.equal(markdownCode('a|b\nc'), '`a\\|b c`');
    assert.equal(markdownCode(' '), '`   `');
  });
});

describe('aims check --summary', () => {
  it('says how many there are, where they are and what to do', () => {
    assert.equal(
      checkSummary(checkReport, options),
      `## ❌ AIMS: 1 error, 2 warnings, 1 hint

2 files with 3 documents on 2026-11-23. Apart from these: 1 not checked.

### Not checked

- [\`aims/big.yaml\`](aims/big.yaml): The file is too large to be checked: 23.4 MB, and the limit is 16 MB.

### Findings

**[\`aims/register.yaml\`](aims/register.yaml)**

| | Line | Finding |
| --- | --- | --- |
| 🔴 error | [6](aims/register.yaml#L6) | No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"? \`unresolved-reference\` |
| 🟠 warning | [5](aims/register.yaml#L5) | This is a placeholder, so the name counts as missing. \`placeholder\` |
| 🟠 warning | [7](aims/register.yaml#L7) | A system has no key "long". \`unknown-key\` |

**[\`aims/no␛[31mtext.yaml\`](aims/no%1B%5B31mtext.yaml)**

| | Line | Finding |
| --- | --- | --- |
| ⚪ hint | [1](aims/no%1B%5B31mtext.yaml#L1) | One of␇two lines. \`reaffirm\` |

### What to do next

- \`aims explain RULE\` says why a finding matters and how it is mended: \`placeholder\`, \`unresolved-reference\`, \`unknown-key\`, \`reaffirm\`.
- 2 of the findings can be mended by a quick fix in the editor.
- What has to wait gets a waiver with a reason, an approver and a last day (\`aims new waivers\`).
`,
    );
    const nothing: CheckReport = {
      ...checkReport,
      summary: { ...checkReport.summary, error: 0, warning: 0, hint: 0 },
      diagnostics: [],
      unchecked: [],
    };
    assert.equal(
      checkSummary(nothing, { ...options, fails: false }),
      '## ✅ AIMS: no findings\n\n2 files with 3 documents on 2026-11-23.\n\n',
    );
  });

  it('says so where there is nothing that could be checked', () => {
    const summary = {
      ...checkReport.summary,
      files: 0,
      documents: 0,
      error: 0,
      warning: 0,
      info: 0,
      hint: 0,
      waived: 0,
    };
    const report = { ...checkReport, summary, diagnostics: [], waived: [], unchecked: [] };
    const text = checkSummary(report, { ...options, fails: false });
    assert.match(
      text,
      /^## ⚠️ AIMS: nothing to check\n\nThere is no AIMS document; a document is one whose first key is /,
    );
    assert.doesNotMatch(text, /✅/);
  });

  it('says how systems stand, before and after', () => {
    const since: CheckReport['since'] = {
      revision: 'origin/main',
      base: 'a'.repeat(40),
      systems: [
        {
          id: 'bot',
          name: 'Bot @team',
          file: 'r.yaml',
          before: 'current',
          after: 'stale',
          obligations: [
            {
              kind: 'impact-assessment',
              subject: null,
              before: 'current',
              after: 'stale',
              reasons: ['models changed', 'b', 'c', 'd'],
            },
            { kind: 'vendor', subject: 'tessera', before: null, after: 'missing', reasons: [] },
          ],
        },
        { id: 'new', name: 'New', file: 'r.yaml', before: null, after: 'missing', obligations: [] },
        { id: 'old', name: 'Old', file: 'r.yaml', before: 'due-soon', after: null, obligations: [] },
      ],
    };
    const text = checkSummary({ ...checkReport, since, unchecked: [] }, options);
    assert.ok(text.includes('compared with `origin/main` where the branch left it (aaaaaaaaaa).'));
    assert.ok(
      text.includes(`### Systems that stand otherwise

- **Bot @\u200Bteam** ([\`bot\`](r.yaml)): current → **stale**
  - impact assessment: current → **stale**: models changed; b; c; 1 more reason
  - vendor of tessera: new, **missing**
- **New** ([\`new\`](r.yaml)): new, **missing**
- **Old** ([\`old\`](r.yaml)): due soon → **gone**

### Findings of this branch
`),
    );
    assert.match(text, /^- An assessment that still holds is re-affirmed/m);
  });

  it('has a bounded length, and counts what there is no room for', () => {
    for (const count of [200, 5000]) {
      const text = checkSummary(manyFindings(count), options);
      assert.ok(text.length <= longestSummary, String(text.length));
      const rows = [...text.matchAll(/^\| \S+ (?:error|warning|info|hint) \|/gm)].length;
      const left = Number(/^(\d+) more findings/m.exec(text)?.[1] ?? 0);
      assert.equal(rows + left, count);
      assert.ok(rows >= 200, String(rows));
      // The gravest are those that are shown.
      assert.match(text, /\| 🔴 error \|/);
    }
    const bad = '<@\u202E'.repeat(5000);
    const system = {
      id: bad,
      name: bad,
      file: bad,
      before: null,
      after: 'stale' as const,
      obligations: Array.from({ length: 20 }, () => ({
        kind: 'vendor',
        subject: bad,
        before: null,
        after: null,
        reasons: [bad, bad, bad, bad],
      })),
    };
    const huge: CheckReport = {
      ...checkReport,
      diagnostics: manyFindings(500).diagnostics.map((each, index) => ({
        ...each,
        message: bad,
        file: `${index}${bad}`,
      })),
      unchecked: Array.from({ length: 500 }, () => ({ file: bad, reason: bad })),
      since: { revision: bad, base: 'a'.repeat(40), systems: Array.from({ length: 500 }, () => system) },
    };
    const text = checkSummary(huge, options);
    assert.ok(text.length <= longestSummary, String(text.length));
    assert.match(text, /^- and 500 more$/m);
    assert.match(text, /^### What to do next$/m);
  });

  it('lets no document say more than text', () => {
    const report: CheckReport = {
      ...exactReport,
      diagnostics: attacks.map((message, line) => ({
        ...(exactReport.diagnostics[0] as CheckReport['diagnostics'][number]),
        message,
        file: `aims/${message}.md`,
        range: { start: { line, character: 0 }, end: { line, character: 0 } },
      })),
    };
    const text = checkSummary(report, options);
    const outsideOfCode = text.replace(/(`+)(?:(?!\1).)+?\1/g, '');
    assert.doesNotMatch(outsideOfCode, /<(?!-)|@\w|[^(]https?:\/\//);
    for (const line of text.split('\n')) {
      assert.match(line, /^(?:$|#{2,3} [\p{L}\p{S}\p{P}]|\*\*\[`|\| |- |\d+ files? with)/u, line);
      // A cell has no line of its own, and a row has three of them.
      if (line.startsWith('| ')) assert.equal(line.replaceAll('\\|', '').split('|').length, 5, line);
    }
    assert.ok(!text.includes(hostile));
  });

  it('leads to the files of the commit where a service says where they are', async () => {
    const made = makeRepository(temporaryFolder(), [
      {
        on: '2026-10-01',
        files: { 'team/aims/use of ai.md': '---\naims: policy/v1\nid: use\nownr: x\n---\n' },
      },
    ]);
    const commit = made.commits[0] ?? '';
    const folder = path.join(made.folder, 'team');
    const linkWith = async (environment: Readonly<Record<string, string>>) => {
      await runAims(folder, ['check', '--summary', 'out.md'], { environment });
      return /\[4\]\(([^)]*)\)/.exec(fs.readFileSync(path.join(folder, 'out.md'), 'utf8'))?.[1];
    };
    const github = {
      GITHUB_WORKSPACE: made.folder,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'org/repo',
      GITHUB_SHA: commit,
    };
    const file = 'team/aims/use%20of%20ai.md';
    assert.equal(await linkWith({}), 'aims/use%20of%20ai.md#L4');
    assert.equal(await linkWith({ GITHUB_WORKSPACE: made.folder }), `${file}#L4`);
    assert.equal(await linkWith(github), `https://github.com/org/repo/blob/${commit}/${file}?plain=1#L4`);
    assert.equal(await linkWith({ ...github, GITHUB_REPOSITORY: 'org/repo)](http://x' }), `${file}#L4`);
    assert.equal(await linkWith({ ...github, GITHUB_SHA: 'main' }), `${file}#L4`);
    assert.equal(
      await linkWith({
        CI_PROJECT_DIR: made.folder,
        CI_PROJECT_URL: 'https://gitlab.example/a/b/c',
        CI_COMMIT_SHA: commit,
      }),
      `https://gitlab.example/a/b/c/-/blob/${commit}/${file}?plain=1#L4`,
    );
  });

  it('is written beside the report, in whichever format that is', async () => {
    const folder = temporaryFolder({ 'use.yaml': 'aims: policy/v1\nid: use\nownr: x\n' });
    const { output, code } = await runAims(folder, [
      'check',
      '--summary',
      'out.md',
      '--format',
      'junit',
      '--fail-on',
      'warning',
    ]);
    assert.equal(code, 1);
    assert.match(output, /^<\?xml/);
    assert.match(fs.readFileSync(path.join(folder, 'out.md'), 'utf8'), /^## ❌ AIMS: /);
    await runAims(folder, ['check', '--write-baseline', 'known.json']);
    writeFiles(folder, { 'use.yaml': 'aims: policy/v1\nid: use\nowner: Compliance\n' });
    await runAims(folder, ['check', '--baseline', 'known.json', '--summary', 'out.md']);
    assert.match(
      fs.readFileSync(path.join(folder, 'out.md'), 'utf8'),
      /findings of the baseline are gone: shorten it with `aims check --write-baseline known\.json`\.\n/,
    );
    assert.deepEqual(await runAims(folder, ['check', '--summary', 'no/where.md']), {
      code: 2,
      output: '',
      errors: 'aims: "no/where.md" cannot be written: it does not exist.\n',
    });
  });
});
