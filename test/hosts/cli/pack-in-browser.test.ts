import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromiumExecutable } from '../../host/code-server/chromium.mjs';
import { loadExample } from '../../support/example-history.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

/** The checks of axe-core, as a script for a page. */
const axe = fs.readFileSync(
  createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe-core says of all elements of a page would be many megabytes: only what is looked at leaves it. */
const askAxe = `axe.run().then(({ passes, violations }) => ({
  passed: passes.length,
  violated: violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html),
}))`;

const pages = [
  'index.html',
  'systems.html',
  'systems/support-copilot.html',
  'readiness.html',
  'clauses/6.html',
  'clauses/A.6.html',
  'statement-of-applicability.html',
  'risks.html',
  'timeline.html',
  'evidence.html',
  'findings.html',
  'waivers.html',
  'documents/aims/certification.yaml.html',
];

/** What looks otherwise elsewhere is looked at again on pages that have all of it. */
const again = ['index.html', 'systems/support-copilot.html', 'risks.html', 'findings.html'];

const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1400, height: 900 }, checked: pages },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1400, height: 900 }, checked: again },
  { name: 'narrow', colorScheme: 'light', viewport: { width: 390, height: 800 }, checked: again },
] as const;

describe('a pack in a browser', function () {
  this.timeout(300_000);

  const made: { browser?: Browser; folder?: string } = {};

  before(async () => {
    const { chromium } = await import('playwright-core');
    const folder = path.join(temporaryFolder(), 'pack');
    const example = loadExample(temporaryFolder()).folder;
    const { code, errors } = await runAims(example, ['export', 'pack', '--output', folder]);
    assert.deepEqual([code, errors], [0, '']);
    made.folder = folder;
    made.browser = await chromium.launch({
      executablePath: await chromiumExecutable(() => {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  after(() => made.browser?.close());

  const addressOf = (name: string) => pathToFileURL(path.join(made.folder ?? '', name)).href;

  async function eachPage(
    names: readonly string[],
    options: Parameters<Browser['newContext']>[0],
    look: (page: Page, name: string) => Promise<void>,
  ): Promise<void> {
    assert.ok(made.browser);
    const context = await made.browser.newContext(options);
    try {
      const page = await context.newPage();
      for (const name of names) {
        await page.goto(addressOf(name));
        await look(page, name);
      }
    } finally {
      await context.close();
    }
  }

  it('asks for nothing but its own pages, and complains of nothing', async () => {
    const asked = new Set<string>();
    const said: string[] = [];
    await eachPage(pages, {}, async (page, name) => {
      if (name === pages[0]) {
        page.on('request', request => void asked.add(request.url()));
        page.on('console', message => void said.push(message.text()));
        page.on('pageerror', error => void said.push(error.message));
      }
      await page.reload();
    });
    assert.deepEqual(said, []);
    assert.deepEqual([...asked], pages.map(addressOf));
  });

  it('leads to the line that says something', async () => {
    await eachPage(['waivers.html'], {}, async page => {
      const [link] = await page.locator('td .place a').all();
      assert.ok(link);
      const words = await link.textContent();
      await link.click();
      const line = page.locator(':target');
      assert.equal(
        `${await page.locator('h1').textContent()}:${await line.locator('a').textContent()}`,
        words,
      );
      assert.ok(await line.isVisible());
    });
  });

  for (const { name: called, checked, ...look } of looks) {
    it(`is no wider than the window: ${called}`, async () => {
      await eachPage(pages, look, async (page, name) => {
        const tooWide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(tooWide, 0, name);
      });
    });

    it(`can be read by everybody, as far as a program can tell: ${called}`, async () => {
      await eachPage(checked, { ...look, bypassCSP: true }, async (page, name) => {
        await page.evaluate(axe);
        const { passed, violated } = (await page.evaluate(askAxe)) as {
          readonly passed: number;
          readonly violated: readonly string[];
        };
        assert.ok(passed > 20, `${name}: ${passed} checks passed`);
        assert.deepEqual(violated, [], name);
      });
    });
  }

  it('is printed on A4, upright or across, with the moment and the number of the page on each', async () => {
    await eachPage(pages, {}, async (page, name) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      assert.ok(boxes.length > 0, name);
      for (const [, width, height] of boxes) {
        const sides = [Math.round(Number(width)), Math.round(Number(height))];
        assert.deepEqual(
          [...sides].sort((a, b) => a - b),
          [595, 842],
          name,
        );
      }
      const [upright] = boxes;
      assert.equal(
        Number(upright?.[1]) < Number(upright?.[2]),
        [
          'index.html',
          'clauses/6.html',
          'clauses/A.6.html',
          'documents/aims/certification.yaml.html',
        ].includes(name),
        name,
      );
    });
  });
});
