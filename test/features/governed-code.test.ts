import assert from 'node:assert/strict';
import { type GovernedCodeLens, governedCodeLenses } from '../../server/core/features/governed-code.ts';
import { governsCode } from '../../server/core/posture/governing.ts';
import { testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

type Texts = Readonly<Record<string, string>>;

const workspaceWith = (texts: Texts) =>
  workspaceOf(Object.entries(texts).map(([path, text]) => ({ path, text })));

/** The lenses of a file: what each says, and in brackets what it does. */
function lensesOf(texts: Texts, path: string): readonly string[] {
  const workspace = workspaceWith(texts);
  const shown = (does: GovernedCodeLens['does']): string => {
    switch (does?.is) {
      case undefined:
        return '';
      case 'reveal':
        return ` [reveal ${does.id} in ${does.root.slice(testFolder.length) || '/'}]`;
      case 'choose':
        return ` [${does.choices.map(each => `${each.label}: ${each.detail}${shown(each.does)}`).join(', ')}]`;
      case 'open':
      case 'references':
        return ` [${does.is} ${does.location.uri.slice(testFolder.length + 1)}]`;
      case 'wish':
        return ` [${does.wants}]`;
      default:
        return does satisfies never;
    }
  };
  return governedCodeLenses(workspace, uriOf(path)).map(({ title, does }) => title + shown(does));
}

const system = (id: string, lines: string) =>
  `aims: ai-system/v1\nid: ${id}\nname: The ${id}\nowner: O\n${lines}\n`;

const bot = system('bot', 'stage: idea\ncode: [services/bot/**, "prompts/*.txt", ./shared/index.ts]');

const toBot = 'Governed by The bot · owes nothing [reveal bot in /]';

describe('the line above code', () => {
  for (const { path, isGoverned } of [
    { path: 'services/bot/main.py', isGoverned: true },
    { path: 'services/bot/deep/down/prompt.yaml', isGoverned: true },
    { path: 'services/bot/a b%20c#ü.ts', isGoverned: true },
    { path: 'prompts/first.txt', isGoverned: true },
    { path: 'shared/index.ts', isGoverned: true },
    { path: 'prompts/old/first.txt', isGoverned: false },
    { path: 'services/bottle/main.py', isGoverned: false },
    { path: 'other/services/bot/main.py', isGoverned: false },
    { path: '../services/bot/main.py', isGoverned: false },
  ]) {
    it(`is ${isGoverned ? '' : 'not '}there for ${path}`, () => {
      const uri = path.split('/').map(encodeURIComponent).join('/');
      assert.deepEqual(lensesOf({ 'bot.yaml': bot }, uri), isGoverned ? [toBot] : []);
    });
  }

  it('is there for all that lies in a folder that is named without stars', () => {
    const texts = { 'bot.yaml': system('bot', 'stage: idea\ncode: services/bot') };
    assert.deepEqual(lensesOf(texts, 'services/bot/deep/main.py'), [toBot]);
  });

  it('is not there for what a system or the configuration leaves out of account', () => {
    const code = 'stage: idea\ncode: [src/**]\ncode_changes: { ignore: ["**/*.md"] }';
    const texts = {
      'bot.yaml': system('bot', code),
      'config.yaml': 'aims: config/v1\nthresholds: { code_ignore: [src/test/**] }\n',
    };
    assert.deepEqual(lensesOf(texts, 'src/main.ts'), [toBot]);
    assert.deepEqual(lensesOf(texts, 'src/README.md'), []);
    assert.deepEqual(lensesOf(texts, 'src/test/main.ts'), []);
  });

  it('is not there for documents of the AIMS, for systems out of use, and where no system names code', () => {
    const everything = system('bot', 'stage: idea\ncode: ["**"]');
    assert.deepEqual(lensesOf({ 'bot.yaml': everything }, 'bot.yaml'), []);
    assert.deepEqual(lensesOf({ 'bot.yaml': everything }, 'build.yaml'), [toBot]);
    const retired = { 'bot.yaml': everything.replace('idea', 'retired') };
    assert.deepEqual(lensesOf(retired, 'build.yaml'), []);
    assert.equal(governsCode(workspaceWith(retired)), false);
    const none = { 'bot.yaml': system('bot', 'stage: idea\ncode: { not_applicable: Bought. }') };
    assert.deepEqual(lensesOf(none, 'build.yaml'), []);
    assert.equal(governsCode(workspaceWith(none)), false);
    assert.equal(governsCode(workspaceWith({ 'bot.yaml': bot })), true);
  });

  it('asks the systems of the AIMS that the file lies in, with globs from its folder', () => {
    const texts = {
      'config.yaml': 'aims: config/v1\n',
      'outer.yaml': system('outer', 'stage: idea\ncode: ["**/*.py"]'),
      'product/config.yaml': 'aims: config/v1\n',
      'product/aims/inner.yaml': system('inner', 'stage: idea\ncode: [src/**]'),
    };
    assert.deepEqual(lensesOf(texts, 'product/src/main.py'), [
      'Governed by The inner · owes nothing [reveal inner in /product]',
    ]);
    assert.deepEqual(lensesOf(texts, 'product/main.py'), []);
    assert.deepEqual(lensesOf(texts, 'main.py'), [
      'Governed by The outer · owes nothing [reveal outer in /]',
    ]);
  });

  const approved = 'owner: O\nstatus: approved\napproved: { by: CTO, on: 2025-01-01 }\n';

  it('says what is worst, and opens the assessment that has to be mended', () => {
    const texts = {
      'config.yaml':
        'aims: config/v1\nobligations:\n  validation: { from: never }\n  oversight: { from: never }\n  training: { from: never }\n  vendor: { from: never }\n  dataset: { from: never }\n  impact-assessment: { from: development }\n',
      's.yaml': system('s', 'stage: development\nrisk: { level: high }\ncode: [src/**]'),
    };
    assert.deepEqual(lensesOf(texts, 'src/a.ts'), [
      'Governed by The s · risk assessment and impact assessment missing [reveal s in /]',
    ]);
    const assessed = {
      ...texts,
      'ra.yaml': `aims: risk-assessment/v1\nid: ra\nsystem: s\n${approved}criteria: C\nrisks: [{ id: r, title: T, category: technical, cause: C, consequence: D, inherent: { likelihood: 2, impact: 2 }, treatment: { option: accept }, residual: { likelihood: 1, impact: 2 }, risk_owner: CTO }]\nreview: { cadence: annual }\n`,
    };
    assert.deepEqual(lensesOf(assessed, 'src/a.ts'), [
      'Governed by The s · impact assessment missing [reveal s in /]',
      'Open risk assessment [open ra.yaml]',
    ]);
    const drafted = {
      ...assessed,
      'ia.yaml': 'aims: impact-assessment/v1\nid: ia\nsystem: s\nowner: O\nstatus: draft\n',
    };
    assert.deepEqual(lensesOf(drafted, 'src/a.ts'), [
      'Governed by The s · risk assessment stale [reveal s in /]',
      'Open impact assessment [open ia.yaml]',
    ]);
  });

  it('names three systems in the line, and has a list of all of them behind its end', () => {
    const texts = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map(id => [`${id}.yaml`, system(id, 'stage: idea\ncode: [src/**]')]),
    );
    const lenses = lensesOf(texts, 'src/main.ts');
    assert.deepEqual(
      lenses.slice(0, 3),
      ['a', 'b', 'c'].map(id => `Governed by The ${id} · owes nothing [reveal ${id} in /]`),
    );
    assert.equal(lenses.length, 4);
    assert.match(
      lenses[3] ?? '',
      /^and 2 more \[The a: owes nothing \[reveal a in \/\], .*The e: owes nothing/,
    );
  });

  it('cuts long names', () => {
    const texts = { 'bot.yaml': bot.replace('The bot', 'B'.repeat(100)) };
    assert.deepEqual(lensesOf(texts, 'prompts/a.txt'), [
      `Governed by ${'B'.repeat(37)}... · owes nothing [reveal bot in /]`,
    ]);
  });
});
