import assert from 'node:assert/strict';
import type { EngineSettings, SeveritySetting, Workspace } from '../../server/core/model/workspace.ts';
import { applyChange } from '../../server/core/model/workspace.ts';
import { rules } from '../../server/core/rules/index.ts';
import type { DocumentRule, FileRule, Finding, RecordRule, Rule } from '../../server/core/rules/rule.ts';
import { check, checkSteps } from '../../server/core/rules/run.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';

const text =
  'aims: register/v1\nsystems: []\n---\naims: ai-system/v1\nid: a\nname: A\nowner: O\nstage: idea\n';
const workspace = workspaceOf([{ path: 'a.yaml', text }]);
const file = fileIn(workspace, 'a.yaml');

describe('the runner of the rules', () => {
  it('survives a rule that throws, keeps what it had found, and says which one it was', () => {
    const fault = new Error('a fault of ours');
    const throwing = documentRule('throwing', function* () {
      yield { range: { start: 0, end: 4 }, message: 'before it threw' };
      throw fault;
    });
    const steady = documentRule('steady', function* () {
      yield { range: { start: 1, end: 4 }, message: 'found' };
    });
    const { diagnostics, failures } = check(workspace, file, [throwing, steady, throwing]);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['throwing', 'throwing', 'throwing', 'throwing', 'steady', 'steady'],
    );
    assert.deepEqual(
      failures.map(({ rule, error }) => [rule, error === fault]),
      // It failed on two documents, and stands twice in the list: once is enough to know.
      [['throwing', true]],
    );
  });

  it('survives one that throws at once, and one that throws nothing that could be caught by its type', () => {
    const throwing: Rule[] = [
      documentRule('at-once', () => {
        throw new TypeError('not even an iterator');
      }),
      documentRule('a-text', () => {
        throw 'a text';
      }),
      {
        ...documentRule('of-the-aims', () => []),
        sees: 'aims',
        check: () => assert.fail('thrown'),
      },
      {
        code: 'of-the-file',
        summary: '.',
        severity: 'error',
        sees: 'file',
        check: () => assert.fail('thrown'),
      },
    ];
    const { diagnostics, failures } = check(workspace, file, [...throwing, ...rules]);
    assert.deepEqual(new Set(failures.map(({ rule }) => rule)), new Set(throwing.map(({ code }) => code)));
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      check(workspace, file).diagnostics.map(({ code }) => code),
    );
  });

  it('counts a rule that throws nothing at all as failed too', () => {
    const throwing = documentRule('nothing', () => {
      throw undefined;
    });
    assert.deepEqual(
      check(workspace, file, [throwing]).failures.map(({ rule }) => rule),
      ['nothing'],
    );
  });

  it('asks nobody else where a rule of files finds something', () => {
    const unreadable: FileRule = {
      code: 'unreadable',
      summary: '.',
      severity: 'error',
      sees: 'file',
      *check() {
        yield { range: { start: 0, end: 1 }, message: 'unreadable' };
      },
    };
    const other = documentRule('other', function* () {
      yield { range: { start: 0, end: 1 }, message: 'other' };
    });
    const codes = (all: readonly Rule[]) => check(workspace, file, all).diagnostics.map(({ code }) => code);
    assert.deepEqual(codes([other, unreadable, other]), ['unreadable']);
    assert.deepEqual(codes([other]), ['other', 'other']);
  });

  it('gives the findings in the order of the text, then of the codes, and each its document', () => {
    const places = [
      { code: 'b', start: 9, end: 12 },
      { code: 'a', start: 9, end: 12 },
      { code: 'c', start: 9, end: 10 },
      { code: 'd', start: 2, end: 30 },
    ];
    const given = places.map(({ code, ...range }) =>
      documentRule(code, function* ({ document }) {
        if (document.index === 0) yield { range, message: code };
      }),
    );
    const { diagnostics } = check(workspace, file, given);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['d', 'c', 'a', 'b'],
    );
    assert.ok(diagnostics.every(({ document }) => document === file.documents[0]));
  });

  it('pauses after each rule about a long document, and after each record that is asked about', () => {
    const pausesIn = (of: Workspace, ...all: readonly Rule[]) =>
      [...checkSteps(of, fileIn(of, 'a.yaml'), all)].length;
    const pauses = (...all: readonly Rule[]) => pausesIn(workspace, ...all);
    const long = workspaceOf([{ path: 'a.yaml', text: `${text}# ${'long '.repeat(40_000)}\n` }]);
    const [a, b] = ['a', 'b'].map(code => documentRule(code, () => []));
    assert.ok(a && b);
    assert.equal(pausesIn(long, a, b) - pausesIn(long), 4);
    assert.equal(pauses(a, b) - pauses(), 0, 'in a short document to pause takes as long as to ask');
    const ofRecords: RecordRule = {
      code: 'of-records',
      summary: 'A rule of the test.',
      severity: 'warning',
      sees: 'record',
      check: () => [],
    };
    const first = pauses(ofRecords);
    assert.ok(first >= 2, 'two documents with a record each');
    assert.ok(pauses(ofRecords) < first, 'what is known of a record takes no time');
  });

  it('asks a rule of documents once per document and day, and one about the AIMS each time where it speaks for that', () => {
    let asked = 0;
    const count = () => {
      asked += 1;
      return [];
    };
    const counting = documentRule('counting', count);
    check(workspace, file, [counting]);
    check(applyChange(workspace, { settings: { severity: { counting: 'off' } } }), file, [counting]);
    assert.equal(asked, 2, 'two documents');
    check(applyChange(workspace, { today: '2026-11-24' }), file, [counting]);
    assert.equal(asked, 4, 'another day');
    const ofAims: Rule = { ...counting, sees: 'aims', check: count };
    check(workspace, file, [ofAims]);
    check(workspace, file, [ofAims]);
    assert.equal(asked, 6, 'of the two one speaks for the AIMS');
  });

  describe('gives a finding its severity', () => {
    const some = documentRule('some', function* ({ document }) {
      if (document.index > 0) return;
      yield { range: { start: 0, end: 1 }, message: 'as the rule says' };
      yield { range: { start: 1, end: 2 }, message: 'of its own', severity: 'info' };
    });

    for (const { setting, severities } of [
      { setting: undefined, severities: ['warning', 'info'] },
      { setting: 'default', severities: ['warning', 'info'] },
      { setting: 'error', severities: ['error', 'error'] },
      { setting: 'warning', severities: ['warning', 'warning'] },
      { setting: 'info', severities: ['info', 'info'] },
      { setting: 'hint', severities: ['hint', 'hint'] },
      { setting: 'off', severities: [] },
    ] satisfies { setting: SeveritySetting | undefined; severities: string[] }[]) {
      it(`with the setting ${setting ?? 'absent'}`, () => {
        const severity: EngineSettings['severity'] = setting === undefined ? {} : { some: setting };
        const { diagnostics } = check(applyChange(workspace, { settings: { severity } }), file, [some]);
        assert.deepEqual(
          diagnostics.map(each => each.severity),
          severities,
        );
      });
    }

    it('and is not misled by what every object has', () => {
      const inherited = { ...some, code: 'constructor' };
      assert.equal(check(workspace, file, [inherited]).diagnostics.length, 2);
    });
  });

  it('that is switched off still keeps unreadable files from being judged', () => {
    const conflicted = 'aims: registr/v1\n<<<<<<< a\nid: TODO\n=======\nid: b\n>>>>>>> b\n';
    const conflicts = applyChange(workspaceOf([{ path: 'a.yaml', text: conflicted }]), {
      settings: { severity: { 'merge-conflict': 'off' } },
    });
    assert.deepEqual(check(conflicts, fileIn(conflicts, 'a.yaml')).diagnostics, []);
  });
});

describe('the registry of the rules', () => {
  it('has every code once, in kebab-case, and a summary that is one sentence', () => {
    const codes = rules.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { code, summary } of rules) {
      assert.match(code, /^[a-z]+(-[a-z0-9]+)*$/);
      assert.match(summary, /^[A-Z].*\.$/);
    }
  });
});

function documentRule(
  code: string,
  find: (context: Parameters<DocumentRule['check']>[0]) => Iterable<Finding>,
): DocumentRule {
  return { code, summary: 'A rule of the test.', severity: 'warning', sees: 'document', check: find };
}
