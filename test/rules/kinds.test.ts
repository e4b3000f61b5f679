import assert from 'node:assert/strict';
import { kinds } from '../../server/core/kinds/index.ts';
import { rules } from '../../server/core/rules/index.ts';
import type { Rule } from '../../server/core/rules/rule.ts';
import { check } from '../../server/core/rules/run.ts';
import { companyFiles } from '../bench/company/company.ts';
import { exampleFiles } from '../support/example.ts';
import { parseFile, uriOf, workspaceOf } from '../support/fixture.ts';
import { pageCodes, readRulePage } from '../support/page.ts';
import { randomFrom } from '../support/random.ts';

/** By hand more: `AIMS_FUZZ=20`. */
const rounds = Number(process.env.AIMS_FUZZ ?? 1);

type Texts = readonly { readonly path: string; readonly text: string }[];

/** The same rules, asked about whatever there is. */
const askedEverywhere: readonly Rule[] = rules.map(rule => {
  if (rule.sees !== 'record' && rule.sees !== 'relations') return rule;
  const { kinds: _, ...everywhere } = rule;
  return everywhere as Rule;
});

const workspaces: readonly { readonly name: string; readonly all: readonly Texts[] }[] = [
  { name: 'the example', all: [exampleFiles()] },
  { name: 'a company', all: [companyFiles({ systems: 6, registers: 'one' })] },
  {
    name: 'the pages of the rules',
    all: pageCodes()
      .map(readRulePage)
      .flatMap(({ wrong, right }) => [...wrong, ...right])
      .map(({ files }) => files.map(({ path, picture }) => ({ path, text: parseFile(picture).text }))),
  },
];

describe('the kinds that a rule is asked about', () => {
  it('are kinds that there are, and fewer than all', () => {
    const names = kinds.map(({ name }) => name);
    for (const rule of rules) {
      const own: readonly string[] = ('kinds' in rule && rule.kinds) || names.slice(1);
      assert.ok(own.length > 0 && own.length < names.length, rule.code);
      assert.deepEqual(
        own.filter(name => !names.includes(name)),
        [],
        rule.code,
      );
    }
  });

  for (const { name, all } of workspaces) {
    it(`are all in which it finds something, in ${name}`, function () {
      this.timeout(60_000 * rounds);
      const random = randomFrom(3);
      for (const files of all) assertTheSame(files);
      // What is written for one kind says much that another one might be asked about.
      for (let round = 0; round < rounds; round++) {
        for (const files of all) assertTheSame(files.map(file => ofAnotherKind(file, random)));
      }
    });
  }
});

function ofAnotherKind({ path, text }: Texts[number], random: ReturnType<typeof randomFrom>): Texts[number] {
  return {
    path,
    text: text.replace(/(aims"?: *"?)[a-z-]+(?=\/v)/g, (_, before) => `${before}${random.pick(kinds).name}`),
  };
}

function assertTheSame(all: Texts): void {
  const files = all.filter(({ path }) => /\.(?:ya?ml|md|json)$/.test(path));
  const workspace = workspaceOf(files);
  for (const { path } of files) {
    const file = workspace.files.get(uriOf(path));
    if (!file) continue;
    const found = (all: readonly Rule[]) =>
      check(workspace, file, all).diagnostics.map(({ code, range, message }) => ({ code, range, message }));
    assert.deepEqual(found(rules), found(askedEverywhere), path);
  }
}
