import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, emptyWorkspace } from '../../server/core/model/workspace.ts';
import { isSameGround } from '../../server/lsp/ground.ts';
import { packedPosture, postureSummary } from '../../server/lsp/posture.ts';
import { type Told, toldHead, toldLines, toldOfLines } from '../../server/lsp/told.ts';
import { exampleFiles } from '../support/example.ts';
import { testDay, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

const moment = { revision: 7, complete: true };
const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };

function toldOf(files: Parameters<typeof workspaceOf>[0]): Told {
  const workspace = workspaceOf(files);
  return {
    texts: 'abc',
    ground: 'def',
    history: {
      stamps: [
        ['file:///a', 'x'],
        ['file:///b', null],
      ],
      heads: [['file:///a', '0123']],
      answers: Array.from({ length: 120 }, (_, index) => [
        `question ${index}`,
        index % 2 === 0 ? { is: 'absent' } : { is: 'unknown', why: 'nobody knows' },
      ]),
    },
    diagnostics: [
      ['file:///a/x.yaml', [{ range, message: 'One\ntwo \u2028 \ud800.', code: 'missing-field' }]],
      ['file:///a/y.yaml', []],
    ],
    posture: { summary: postureSummary(workspace, moment), packed: packedPosture(workspace, moment) },
  };
}

describe('what was told, as lines', () => {
  const register = {
    path: 'register.yaml',
    text: `aims: register/v1\nsystems:\n${Array.from({ length: 180 }, (_, index) => `  - id: s-${index}\n`).join('')}`,
  };

  for (const [what, files] of Object.entries({
    'the example': exampleFiles(),
    'a long register': [register],
  })) {
    it(`is told again to the letter, of ${what}`, () => {
      const told = toldOf(files);
      const lines = runThrough(toldLines(told));
      assert.deepEqual(runThrough(toldOfLines(lines)), JSON.parse(JSON.stringify(told)));
      assert.ok(lines.every(line => !line.includes('\n')));
      assert.deepEqual(toldHead(lines), { texts: 'abc', ground: 'def', packed: true });
    });
  }

  it('needs no report that nobody asked for', () => {
    const { posture, ...rest } = toldOf([]);
    const told = { ...rest, posture: { summary: posture.summary } };
    const lines = runThrough(toldLines(told));
    assert.equal(toldHead(lines)?.packed, false);
    assert.deepEqual(runThrough(toldOfLines(lines)), JSON.parse(JSON.stringify(told)));
  });

  it('is nothing where the lines have another form', () => {
    const lines = runThrough(toldLines(toldOf([register])));
    for (const head of ['', '{}', 'null', '[]', '{"texts":1,"ground":"x","packed":true}']) {
      assert.equal(toldHead([head]), undefined, head);
      assert.equal(runThrough(toldOfLines([head, ...lines.slice(1)])), undefined, head);
    }
    const others = [
      '',
      '{}',
      '[]',
      '["else"]',
      '["toString"]',
      '["file"]',
      '["file",1,[]]',
      '["systems","0",[]]',
    ];
    for (const line of others) {
      assert.equal(runThrough(toldOfLines([...lines, line])), undefined, line);
    }
    assert.equal(runThrough(toldOfLines(lines.filter(line => !line.startsWith('["summary"')))), undefined);
  });
});

describe('the ground that a workspace stands on', () => {
  const text = 'aims: register/v1\nsystems:\n  - id: one\n';
  const start = emptyWorkspace({ folders: [testFolder], today: testDay });
  const before = applyChange(start, { files: [readFile({ uri: uriOf('a.yaml'), text })] });
  const readAgain = (other: string) =>
    applyChange(before, { files: [readFile({ uri: uriOf('a.yaml'), text: other })] });

  it('is the same where a file was read again that says the same', () => {
    assert.ok(isSameGround(before, before));
    assert.ok(isSameGround(before, readAgain(text)));
    assert.ok(isSameGround(before, applyChange(before, {})));
  });

  it('is another one where anything is', () => {
    const others = {
      'a comment': readAgain(`${text}# new\n`),
      'a letter of no meaning': readAgain(
        text.replace('  - id', '  -  id').replace('systems:\n', 'systems:\n'),
      ),
      'a record': readAgain(`${text}  - id: two\n`),
      'one file more': applyChange(before, { files: [readFile({ uri: uriOf('b.yaml'), text })] }),
      'one file less': applyChange(before, { gone: [uriOf('a.yaml')] }),
      'the day': applyChange(before, { today: '2027-01-01' }),
      'the settings': applyChange(before, { settings: { severity: { 'missing-field': 'off' } } }),
      'the folders': applyChange(before, { folders: [testFolder, 'file:///other'] }),
      'what was looked at': applyChange(before, { named: [[uriOf('x'), { is: 'absent' }]] }),
      'the history': applyChange(before, { history: { answers: new Map(), heads: new Map([['a', 'b']]) } }),
    };
    for (const [what, other] of Object.entries(others)) assert.ok(!isSameGround(before, other), what);
  });
});
