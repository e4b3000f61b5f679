import assert from 'node:assert/strict';
import {
  type Diagnostic,
  emptyWorkspace,
  type PlacedGroup,
  placedEntries,
  readFile,
  type Severity,
  type ToldFile,
} from '../../server/core/index.ts';
import { groupOfEntries } from '../../server/core/rules/told-group.ts';
import { toDiagnostics } from '../../server/lsp/diagnostics.ts';
import { type Listed, listed, longestList } from '../../server/lsp/listed.ts';

describe('the findings of a file that an editor is told of', () => {
  it('are all of them as long as there are no more than a list takes', () => {
    const others = findings(['info', longestList]);
    const { items, unlisted } = listed({ groups: [], others });
    assert.deepEqual(diagnosticsOf(items), others);
    assert.equal(unlisted.size, 0);
  });

  for (const [what, all, kept, unlisted] of [
    [
      'information beside errors and warnings, as far as there is room',
      findings(['info', 1500], ['error', 3], ['hint', 20], ['warning', 7]),
      { error: 3, warning: 7, info: 990 },
      { info: 510, hint: 20 },
    ],
    ['hints last of all', findings(['hint', 600], ['info', 500]), { info: 500, hint: 500 }, { hint: 100 }],
    [
      'every error and every warning, however many there are',
      findings(['warning', 900], ['error', 900], ['info', 1]),
      { error: 900, warning: 900 },
      { info: 1 },
    ],
  ] as const) {
    it(`are ${what}`, () => {
      const { items, unlisted: left } = listed({ groups: [], others: all });
      assert.deepEqual(countsOf(diagnosticsOf(items)), kept);
      assert.deepEqual(Object.fromEntries(left), unlisted);
    });
  }

  it('are the first of their severity, in the order in which they stand', () => {
    const others = findings(['info', 700], ['error', 1], ['info', 700]);
    const { items } = listed({ groups: [], others });
    assert.deepEqual(diagnosticsOf(items), others.slice(0, longestList));
  });

  it('are the same whether they are told group by group or one by one', () => {
    for (const [info, hint] of [
      [0, 3],
      [4, 0],
      [9, 5],
      [1, 1],
    ] as const) {
      const all = findings(
        ...Array.from(
          { length: 150 },
          () =>
            [
              ['warning', 1],
              ['info', info],
              ['hint', hint],
            ] as const,
        ).flat(),
      );
      const told = inGroups(all, 37);
      const [inGroup, alone] = [listed(told), listed({ groups: [], others: told.all })];
      assert.deepEqual(inGroup.unlisted, alone.unlisted);
      assert.deepEqual(diagnosticsOf(inGroup.items), diagnosticsOf(alone.items));
    }
  });

  it('say themselves how many others there are', () => {
    const file = readFile({ uri: 'file:///aims/register.yaml', text: 'aims: register/v1\n' });
    const context = {
      workspace: emptyWorkspace({ folders: [], today: '2026-11-23' }),
      abilities: { codeDescription: true, relatedInformation: false },
      pageOf: (code: string) => `file:///docs/${code}.md`,
    };
    const told = { groups: [], others: findings(['info', longestList + 2], ['hint', 1]) };
    const [first, ...rest] = toDiagnostics(context as Parameters<typeof toDiagnostics>[0], file, told);
    assert.equal(rest.length, longestList);
    assert.equal(first?.code, 'unlisted-findings');
    assert.equal(first?.codeDescription?.href, 'file:///docs/unlisted-findings.md');
    assert.match(String(first?.message), /2 more of severity info and 1 more of severity hint/);
  });
});

function findings(...sorts: readonly (readonly [Severity, number])[]): readonly Diagnostic[] {
  return sorts.flatMap(([severity, count], sort) =>
    Array.from({ length: count }, (_, index) => ({
      code: 'missing-field',
      severity,
      range: { start: 0, end: 4 },
      message: `${sort}.${index}`,
      related: [],
      fixes: [],
      document: undefined,
    })),
  );
}

/** The same findings one behind the other, each in an entry of its own, in groups of so many. */
function inGroups(
  all: readonly Diagnostic[],
  count: number,
): ToldFile & { readonly all: readonly Diagnostic[] } {
  const document = readFile({ uri: 'file:///aims/register.yaml', text: 'aims: register/v1\n' }).documents[0];
  assert.ok(document);
  const placed = all.map((each, index) => ({ ...each, range: { start: index * 5, end: index * 5 + 4 } }));
  const entries = placed.map(diagnostic => ({
    told: {
      diagnostics: [diagnostic],
      start: diagnostic.range.start,
      counts: { error: 0, warning: 0, info: 0, hint: 0, [diagnostic.severity]: 1 },
    },
    start: diagnostic.range.start,
    document,
  }));
  const groups: PlacedGroup[] = [];
  for (let at = 0; at < entries.length; at += count) {
    const own = entries.slice(at, at + count);
    groups.push(groupOfEntries(own, (own.at(-1)?.start ?? 0) + 4));
  }
  return { groups, others: [], all: placed };
}

function diagnosticsOf(items: Listed['items']): readonly Diagnostic[] {
  return items.flatMap(item =>
    'group' in item
      ? placedEntries(item.group).flatMap(({ told }) =>
          told.diagnostics.filter(({ severity }) => item.of.includes(severity)),
        )
      : [item.diagnostic],
  );
}

function countsOf(diagnostics: readonly Diagnostic[]): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of diagnostics) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}
