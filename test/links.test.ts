import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** The pages that people read: every link in them that stays in the repository leads somewhere. */
const pages = [
  ...fs.readdirSync('.').filter(name => name.endsWith('.md')),
  ...['docs', 'examples', 'schemas', 'test/host'].flatMap(pagesBelow),
];

describe('the pages', () => {
  it('are many', () => assert.ok(pages.length > 100, `${pages.length}`));

  for (const page of pages) {
    it(`${page} leads nowhere in vain`, () => {
      const dead = linksIn(fs.readFileSync(page, 'utf8')).filter(link => !leadsSomewhere(page, link));
      assert.deepEqual(dead, []);
    });
  }

  it('of docs can all be reached from its beginning', () => {
    const reached = new Set(['docs/README.md']);
    for (const page of reached) {
      for (const link of linksIn(fs.readFileSync(page, 'utf8'))) {
        const [target = ''] = link.split('#');
        const file = path.posix.join(path.posix.dirname(page), target);
        if (file.startsWith('docs/') && file.endsWith('.md') && fs.existsSync(file)) reached.add(file);
      }
    }
    assert.deepEqual(
      pagesBelow('docs').filter(page => !reached.has(page)),
      [],
    );
  });
});

/** The targets of links and pictures, those in code left out. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/^(```+)[^\n]*\n[\s\S]*?^\1`*[ \t]*$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(match => match[1] ?? []);
}

function leadsSomewhere(page: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return true;
  const [target = '', anchor] = link.split('#');
  const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
  if (!fs.existsSync(file)) return false;
  return anchor === undefined || anchorsIn(fs.readFileSync(file, 'utf8')).includes(anchor);
}

/** As pages of the repository give their headings anchors. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

function pagesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')));
}
