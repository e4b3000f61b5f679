import assert from 'node:assert/strict';
import { questionKey, untoldHistory } from '../../server/core/model/history.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Change, type Workspace } from '../../server/core/model/workspace.ts';
import { documentPostureOf } from '../../server/core/posture/document-posture.ts';
import { historyQuestionsOf } from '../../server/core/posture/history-questions.ts';
import { postureOf, type SystemPosture, systemPostureOf } from '../../server/core/posture/posture.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { fileIn, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

/**
 * Which systems are looked at again after a change: a posture that is the same object was not. Each system has what is
 * its own, and shares a vendor and a trained role with every third one.
 */
const approved = 'owner: CTO\nstatus: approved\napproved: { by: CTO, on: 2026-10-01 }';

function filesFor(systems: number): readonly { readonly path: string; readonly text: string }[] {
  const numbers = Array.from({ length: systems }, (_, index) => index);
  return [
    { path: 'config.yaml', text: 'aims: config/v1\nid: config\ncadences: { high: quarterly }\n' },
    {
      path: 'register.yaml',
      text: `aims: register/v1\nid: register\nowner: CTO\nsystems:\n${numbers.map(entry).join('')}`,
    },
    ...numbers.flatMap(documentsAbout),
    ...[0, 1, 2].flatMap(group => [
      { path: `vendor-${group}.yaml`, text: `aims: vendor/v1\nid: vendor-${group}\n${approved}\nname: V\n` },
      {
        path: `training-${group}.yaml`,
        text: `aims: training/v1\nid: training-${group}\n${approved}\nrecords: [{ who: Kim, role: Lead ${group}, module: basics, completed_on: 2026-09-02 }]\n`,
      },
    ]),
    {
      path: 'runbook-all.yaml',
      text: `aims: runbook/v1\nid: runbook-all\n${approved}\nincident_types: [data-leak]\n`,
    },
    {
      path: 'runbook-two.yaml',
      text: `aims: runbook/v1\nid: runbook-two\n${approved}\nincident_types: [data-leak]\nsystems: [s-1, s-2]\n`,
    },
    {
      path: 'controls.yaml',
      text: 'aims: controls/v1\nid: controls\ncontrols:\n  - id: ctl\n    title: Everybody names it\n    status: implemented\n',
    },
    {
      path: 'scope.yaml',
      text: `aims: scope/v1\nid: scope\n${approved}\nboundaries: All\nsystems: [${numbers.map(number => `s-${number}`).join(', ')}]\n`,
    },
    {
      path: 'waivers.yaml',
      text: 'aims: waivers/v1\nid: waivers\nwaivers:\n  - { obligation: monitoring, system: s-4, reason: Later, approved_by: CTO, expires: 2027-01-01 }\n  - { obligation: monitoring, system: s-5, reason: Later, approved_by: CTO, expires: 2027-02-01 }\n',
    },
  ];
}

function entry(number: number): string {
  return `  - id: s-${number}
    name: System ${number}
    owner: Owner
    stage: production
    purpose: Sorts mail
    audience: public
    risk: { level: high }
    code: ["src/s-${number}/**"]
    controls: [ctl]
    models: [{ name: m, vendor: vendor-${number % 3}, version: "1" }]
    data_inputs: [{ name: Mail, kind: training, dataset: ds-${number} }]
    human_oversight: { mode: in-the-loop, overseers: [{ role: Lead ${number % 3} }], abilities: [stop] }
`;
}

function documentsAbout(number: number) {
  const about = `system: s-${number}\n${approved}`;
  return [
    {
      path: `ia/${number}.yaml`,
      text: `aims: impact-assessment/v1\nid: ia-${number}\n${about}\nassessed: { on: 2026-10-01 }\ncontrols: [ctl]\nevidence: [{ title: Log, location: proof/${number}.txt }]\n`,
    },
    {
      path: `ra/${number}.yaml`,
      text: `aims: risk-assessment/v1\nid: ra-${number}\n${about}\nrisks: [{ id: r-1, title: Wrong, treatment: { controls: [ctl] } }]\n`,
    },
    {
      path: `validation/${number}.yaml`,
      text: `aims: validation/v1\nid: va-${number}\n${about}\nmodels: [{ name: m, version: "1" }]\ndecision: pass\n`,
    },
    {
      path: `ds/${number}.yaml`,
      text: `aims: dataset/v1\nid: ds-${number}\n${approved}\nused_by: [s-${number}]\n`,
    },
  ];
}

describe('after a change, posture is made anew', () => {
  const cases: readonly Case[] = [
    {
      what: 'of the system whose entry was edited',
      change: written('register.yaml', 'name: System 7\n', 'name: Systems 7\n'),
      isAgain: number => number === 7,
    },
    {
      what: 'of the system that an assessment is about',
      change: written('ia/7.yaml', 'status: approved', 'status: in-review'),
      isAgain: number => number === 7,
    },
    {
      what: 'of the system that a dataset lists',
      change: written('ds/7.yaml', 'status: approved', 'status: draft'),
      isAgain: number => number === 7,
    },
    {
      what: 'of the systems whose models a vendor provides',
      change: written('vendor-1.yaml', 'name: V', 'name: W'),
      isAgain: number => number % 3 === 1,
    },
    {
      what: 'of the systems whose overseers a record of training names',
      change: written('training-2.yaml', '2026-09-02', '2026-09-03'),
      isAgain: number => number % 3 === 2,
    },
    {
      what: 'of the systems that a runbook names',
      change: written('runbook-two.yaml', 'status: approved', 'status: draft'),
      isAgain: number => number === 1 || number === 2,
    },
    {
      what: 'of all systems, where a runbook is for all',
      change: written('runbook-all.yaml', 'status: approved', 'status: draft'),
      isAgain: () => true,
    },
    {
      what: 'of the systems that are waived something',
      change: written('waivers.yaml', '2027-01-01', '2027-01-02'),
      isAgain: number => number === 4 || number === 5,
    },
    {
      what: 'of the system that had an incident',
      change: created(
        'incident.yaml',
        'aims: incident/v1\nid: inc\nsystems: [s-7]\noccurred_on: 2026-11-01\n',
      ),
      isAgain: number => number === 7,
    },
    {
      what: 'of no system, where a control is edited that all of them name',
      change: written('controls.yaml', 'status: implemented', 'status: degraded'),
      isAgain: () => false,
    },
    {
      what: 'of all systems, where that control is gone',
      change: written('controls.yaml', 'id: ctl\n', 'id: ctl-2\n'),
      isAgain: () => true,
    },
    {
      what: 'of no system, where the scope is edited that names all of them',
      change: written('scope.yaml', 'boundaries: All', 'boundaries: Most'),
      isAgain: () => false,
    },
    {
      what: 'of all systems, where the configuration says something else',
      change: written('config.yaml', 'quarterly', 'annual'),
      isAgain: () => true,
    },
    {
      what: 'of no system, where a system comes at the end of the register',
      change: written('register.yaml', /$/, entry(1000)),
      isAgain: () => false,
    },
    { what: 'of all systems on another day', change: () => ({ today: '2026-11-24' }), isAgain: () => true },
    {
      what: 'of the system whose evidence was found',
      change: () => ({ named: [[uriOf('proof/7.txt'), { is: 'file' }]] }),
      isAgain: number => number === 7,
    },
    {
      what: 'of the system about whose code history was told',
      change: (workspace: Workspace) => ({ history: toldOf(workspace, 'src/s-7/') }),
      isAgain: number => number === 7,
    },
  ];
  for (const { what, change, isAgain } of cases) {
    it(what, () => {
      // Of twice as many systems the same ones, or as many in each group.
      for (const systems of [9, 18]) {
        const before = companyOf(systems);
        const known = new Set(systemsIn(before));
        const after = applyChange(before, change(before));
        const made = systemsIn(after).filter(system => !known.has(system) && numberOf(system) < systems);
        const numbers = Array.from({ length: systems }, (_, index) => index);
        assert.deepEqual(made.map(numberOf), numbers.filter(isAgain));
        const [now, plain] = [postureOf(after), postureOf(afresh(after))];
        // Texts are compared much faster; what differs is then shown in detail.
        if (JSON.stringify(now) !== JSON.stringify(plain)) assert.deepEqual(now, plain);
      }
    });
  }

  it('of the systems behind one that comes in before them, for they stand elsewhere', () => {
    const before = companyOf(9);
    const known = new Set(systemsIn(before));
    const after = applyChange(
      before,
      written('register.yaml', '  - id: s-8\n', `${entry(99)}  - id: s-8\n`)(before),
    );
    const made = systemsIn(after).filter(system => !known.has(system));
    assert.deepEqual(made.map(numberOf), [99, 8]);
  });

  it('once, whoever asks', () => {
    const workspace = companyOf(9);
    const [system] = systemsIn(workspace);
    assert.ok(system);
    assert.equal(systemPostureOf(workspace, system.record), system);
    const [obligation] = system.obligations.filter(({ document }) => document);
    assert.ok(obligation?.document);
    assert.equal(documentPostureOf(workspace, obligation.document)?.answers[0]?.system, system);
  });

  it('without keeping the workspaces before', async () => {
    let workspace = companyOf(9);
    const roots: WeakRef<object>[] = [];
    for (let edit = 0; edit < 10; edit++) {
      const isOdd = edit % 2 === 1;
      const change = written(
        'register.yaml',
        isOdd ? 'name: Systems 7' : 'name: System 7',
        isOdd ? 'name: System 7' : 'name: Systems 7',
      );
      workspace = applyChange(workspace, change(workspace));
      postureOf(workspace);
      roots.push(new WeakRef(linksOf(workspace).root(testFolder)));
    }
    // What a reference was made to stays until the turn is over.
    await new Promise(resolve => setTimeout(resolve));
    collectGarbage();
    const kept = roots.filter(root => root.deref() !== undefined);
    assert.ok(kept.length <= 2, `${kept.length} of ${roots.length} are kept`);
    assert.equal(systemsIn(workspace).length, 9);
  });
});

interface Case {
  readonly what: string;
  readonly change: (workspace: Workspace) => Change;
  readonly isAgain: (number: number) => boolean;
}

const read = new Map([9, 18].map(systems => [systems, workspaceOf(filesFor(systems))]));

/** A company of which nothing is remembered. */
function companyOf(systems: number): Workspace {
  const workspace = read.get(systems);
  assert.ok(workspace);
  return afresh(workspace);
}

/** One text in a file in the place of another. */
function written(path: string, from: string | RegExp, to: string) {
  return (workspace: Workspace): Change => {
    const text = fileIn(workspace, path).text.whole;
    assert.notEqual(text.search(from), -1);
    return { files: [readFile({ uri: uriOf(path), text: text.replace(from, to) })] };
  };
}

function created(path: string, text: string) {
  return (): Change => ({ files: [readFile({ uri: uriOf(path), text })] });
}

/** The history with an answer to what is asked about some code. */
function toldOf(workspace: Workspace, code: string) {
  const questions = [...historyQuestionsOf(workspace).values()].flat();
  const key = questions.map(questionKey).find(each => each.includes(code));
  assert.ok(key);
  return { ...untoldHistory, answers: new Map([[key, { is: 'changes', commits: [], more: 0 } as const]]) };
}

function systemsIn(workspace: Workspace): readonly SystemPosture[] {
  return postureOf(workspace).roots.flatMap(root => root.systems);
}

function numberOf({ record }: SystemPosture): number {
  return Number(record.id?.slice(2));
}

/** The same facts in other objects, so that nothing is remembered of them. */
function afresh(workspace: Workspace): Workspace {
  return { ...workspace, facts: structuredClone(workspace.facts) as Workspace['facts'] };
}
