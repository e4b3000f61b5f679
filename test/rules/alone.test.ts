import assert from 'node:assert/strict';
import type { Range } from '../../server/core/base/range.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { beginningSteps } from '../../server/core/model/beginning.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { letGo, readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import {
  checkAloneSteps,
  checkBeginningSteps,
  findAloneSteps,
  mayGovernOthers,
} from '../../server/core/rules/alone.ts';
import type { Finding, Rule } from '../../server/core/rules/rule.ts';
import { check } from '../../server/core/rules/run.ts';
import type { Diagnostic } from '../../server/core/rules/told.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { fileIn, uriOf, workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';

/** By hand more: `AIMS_FUZZ=300`. */
const rounds = Number(process.env.AIMS_FUZZ ?? 12);

const config = `aims: config/v1
owner: AI governance office
severities:
  invalid-value: warning
  malformed-date: "off"
`;

const waivers = `aims: waivers/v1
owner: AI governance office
waivers:
  - rule: missing-field
    document: system-2
    reason: It comes later.
    approved_by: Head of AI governance
    expires: 2030-01-01
`;

const written = ({ code, severity, range, message }: Diagnostic) =>
  JSON.stringify({ code, severity, range, message });

describe('what is told of a file before the others are known', () => {
  const { files } = registerWorkload({ entries: 70, faults: 0.4, seed: 7 });
  const { path = '', text: original = '' } = files[0] ?? {};
  const uri = uriOf(path);
  const governing = [
    { path: 'config.yaml', text: config },
    { path: 'aims/waivers.yaml', text: waivers },
  ];

  const alone = (workspace: Workspace, file: Parameters<typeof check>[1]) =>
    runThrough(checkAloneSteps(workspace, file)).diagnostics.map(written);

  it('is told in the end, too, whatever somebody writes', function () {
    this.timeout(30_000 + rounds * 2_000);
    const random = randomFrom(13);
    const early = workspaceOf(governing);
    const others = workspaceOf([...files.slice(1), ...governing]);
    let [toldOfBeginnings, toldOfAll] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      let text = original;
      for (let edit = 0; edit < round % 6; edit++) {
        // As often in what is read first as in the rest.
        const at = random.chance(0.5) ? 24_000 : 0;
        text = at > 0 ? editedText(random, text.slice(0, at)) + text.slice(at) : editedText(random, text);
      }
      const beginning = runThrough(beginningSteps({ uri, text }));
      const file = readFile({ uri, text });
      const workspace = applyChange(others, { files: [file] });
      const beginningOfAll = runThrough(checkBeginningSteps(workspace, file)).diagnostics.map(written);
      const final = new Set(check(workspace, file).diagnostics.map(written));
      const whole = alone(early, readFile({ uri, text }));
      const first = beginning ? alone(early, beginning) : [];
      toldOfBeginnings += first.length;
      toldOfAll += whole.length;
      const lost = [
        ...first.filter(each => !whole.includes(each)),
        ...whole.filter(each => !beginningOfAll.includes(each)),
        ...beginningOfAll.filter(each => !final.has(each)),
      ];
      assert.deepEqual(lost, [], `round ${round}`);
    }
    assert.ok(toldOfBeginnings > rounds, 'hardly anything was told of a beginning');
    assert.ok(toldOfAll > toldOfBeginnings);
  });

  it('is nothing that a waiver or a severity may silence', () => {
    const codes = (workspace: Workspace) =>
      new Set(
        runThrough(checkAloneSteps(workspace, readFile({ uri, text }))).diagnostics.map(each => each.code),
      );
    const text = `${original}
  - id: late
    name: Late
    owner: Nobody
    stage: production
    stage_since: 2026-13-01
    retired: 2026-99-01
`;
    const without = codes(workspaceOf([]));
    const off = [...without].slice(0, 1);
    assert.ok(without.size > 2);
    const said = `aims: config/v1\nowner: Us\nseverities:\n${off.map(code => `  ${code}: "off"\n`).join('')}`;
    assert.deepEqual(
      [...codes(workspaceOf([{ path: 'config.yaml', text: said }]))],
      [...without].filter(code => !off.includes(code)),
    );
  });

  it('is nothing of a file that is left out', () => {
    const said = 'aims: config/v1\nowner: Us\nexclusions:\n  - aims/register.yaml\n';
    const told = alone(workspaceOf([{ path: 'config.yaml', text: said }]), readFile({ uri, text: original }));
    assert.deepEqual(told, []);
  });

  it('is nothing of a file that says itself how files are checked', () => {
    const text = `${original}---\n${config}`;
    assert.ok(factsOf(readFile({ uri, text }))?.marksRoot);
    assert.deepEqual(alone(workspaceOf([]), readFile({ uri, text })), []);
  });
});

describe('what a file says alone', () => {
  const text = 'aims: policy/v1\nid: p\nowner: Us\n---\naims: register/v1\nsystems:\n  - id: s\n';

  it('is known once it was found, also where its tree was let go since: of documents, and not of entries', () => {
    const { asked, all } = noting();
    const workspace = workspaceOf([{ path: 'some.yaml', text }]);
    const file = fileIn(workspace, 'some.yaml');
    runThrough(findAloneSteps(file, workspace.today, all));
    assert.deepEqual(asked(), ['policy as a whole', 'policy', 'register as a whole', 'register']);
    letGo(file);
    const { diagnostics } = check(workspace, file, all);
    assert.deepEqual(asked(), ['ai-system']);
    const fresh = check(workspace, readFile({ uri: file.uri, text }), noting().all);
    assert.equal(diagnostics.length, 5);
    assert.deepEqual(diagnostics.map(written), fresh.diagnostics.map(written));
  });

  it('is found anew on another day', () => {
    const { asked, all } = noting();
    const workspace = workspaceOf([{ path: 'some.yaml', text }]);
    runThrough(findAloneSteps(fileIn(workspace, 'some.yaml'), '2020-01-01', all));
    const before = asked();
    check(workspace, fileIn(workspace, 'some.yaml'), all);
    assert.deepEqual(asked(), [...before, 'ai-system']);
  });

  /** Rules that find the kinds of what they are asked about, and what they were asked since that was asked last. */
  const noting = (): { readonly asked: () => readonly string[]; readonly all: readonly Rule[] } => {
    const names: string[] = [];
    const found = (name: string, range: Range): readonly Finding[] => {
      names.push(name);
      return [{ range, message: name }];
    };
    const described = { summary: 'A rule of the test.', severity: 'warning' } as const;
    return {
      asked: () => names.splice(0),
      all: [
        {
          ...described,
          code: 'noting-documents',
          sees: 'document',
          check: ({ document: { header } }) => found(`${header.kindName} as a whole`, header.range),
        },
        {
          ...described,
          code: 'noting-records',
          sees: 'record',
          check: ({ record: { kind, node } }) => found(kind.name, node.range),
        },
      ],
    };
  };
});

describe('what may say how others are checked', () => {
  for (const text of [
    config,
    waivers,
    '{"aims": "config\\/v1"}',
    '{"aims": "w\\u0061ivers/v1"}',
    'aims: "con\\\n  fig/v1"\n',
    'title: x\n---\naims: waivers\n',
  ]) {
    it(JSON.stringify(text), () => assert.ok(mayGovernOthers(text)));
  }

  it('is not just any text', () => {
    assert.ok(!mayGovernOthers(original()));
  });

  const original = () => registerWorkload({ entries: 10 }).files[0]?.text ?? '';
});
