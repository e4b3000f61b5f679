import assert from 'node:assert/strict';
import type { Branch } from '../../client/parts/branches.ts';
import { readinessBranches, readinessTotal } from '../../client/parts/readiness-tree.ts';
import { readinessStates } from '../../server/core/posture/readiness.ts';
import { standings } from '../../server/core/posture/standing.ts';
import { area, document, finding, gap, readinessReport, row } from './readiness-report.ts';

describe('the tree of the readiness', () => {
  it('begins with the areas, and each says how the three questions are answered', () => {
    const [branch] = readinessBranches(readinessReport([area()]));
    assert.equal(branch?.key, 'w assessments');
    const answers = [
      'Does it exist? There is something for 10 of 11.',
      'Is it followed? 4 of 11 are evidenced: all that they ask for is there and current.',
      'Is it being improved? 1 of 7 documents was reviewed or revised after the approval.',
    ];
    assert.deepEqual(branch.row, {
      label: 'Risk and impact assessments',
      description: '4 of 11',
      icon: 'color-mode',
      color: 'problemsWarningIcon.foreground',
      tooltip: `**Risk and impact assessments**\n\nIs everything assessed\\?\n\n${answers
        .map(answer => `- ${answer.replace(/[?.:]/g, '\\$&')}`)
        .join('\n')}`,
      contextValue: 'aims.readiness.area.partly',
      accessibility: `Risk and impact assessments, 4 of 11 evidenced. ${answers.join(' ')}`,
      children: 'closed',
    });
  });

  it('does not speak of documents where there is none', () => {
    const [branch] = readinessBranches(readinessReport([area({ documents: 0, improved: 0 })]));
    assert.match(branch?.row.accessibility ?? '', /improved\? No document answers any of them\.$/);
  });

  it('has one level more for several management systems, each with its total', () => {
    const report = readinessReport([area()], [area({ key: 'x', followed: 1, asked: 2 })]);
    assert.deepEqual(
      readinessBranches(report).map(({ row: { label, description, icon } }) => [label, description, icon]),
      [
        ['r0', '4 of 11 evidenced', 'folder'],
        ['r1', '1 of 2 evidenced', 'folder'],
      ],
    );
    assert.equal(readinessTotal(report), '5 of 13 evidenced');
  });

  it('shows a clause with its state, what it is about, what answers it and what it lacks', () => {
    assert.deepEqual(rowOf(row()).row, {
      label: '8.4 AI system impact assessment (performed)',
      description: 'partly · No impact assessment for cv (1 of 2)',
      icon: 'color-mode',
      color: 'problemsWarningIcon.foreground',
      tooltip:
        '**8\\.4** AI system impact assessment \\(performed\\)\n\n' +
        'Impact assessments on file for each system\\.\n\n' +
        'State: partly\n\n' +
        'Answered by impact assessment\\: ia\\-bot\n\n' +
        '- No impact assessment for cv \\(1 of 2\\)\n' +
        '- Impact assessment for bot is stale\\: \\*late\\*',
      contextValue: 'aims.readiness.clause.partly',
      accessibility:
        'Clause 8.4 AI system impact assessment (performed), partly. ' +
        'No impact assessment for cv (1 of 2). Impact assessment for bot is stale: *late*',
      children: 'closed',
    });
  });

  it('asks for the evidence of a row only when it is opened', () => {
    assert.equal(rowOf(row()).below, 'unasked');
    assert.deepEqual(rowOf(row({ hasEvidence: false })).below, []);
    assert.equal(rowOf(row({ hasEvidence: false })).row.children, 'none');
  });

  it('shows what is not there, where a click leads, and what commands act on', () => {
    const [branch] = evidenceRows([gap()]);
    assert.equal(branch?.row.label, 'No impact assessment for cv (1 of 2)');
    assert.equal(branch.row.contextValue, 'aims.readiness.gap create waive');
    assert.equal(branch.row.accessibility, 'Gap: No impact assessment for cv (1 of 2)');
    assert.deepEqual(branch.place, gap().location);
    assert.deepEqual(branch.target, {
      key: 'w#cv/impact-assessment',
      ...gap().location,
      system: 'cv',
      kind: 'impact-assessment',
    });
  });

  it('leads nowhere where nothing is known of a place', () => {
    const { location: _, ...without } = gap();
    const [branch] = evidenceRows([without]);
    assert.deepEqual([branch?.place, branch?.target], [undefined, undefined]);
  });

  it('shows a document with why it is not current, and its findings below it', () => {
    const [branch] = evidenceRows([document()]);
    assert.deepEqual(branch?.row, {
      label: 'Impact of the bot',
      description: 'impact assessment · is stale: review was due on 2026-11-01',
      icon: 'history',
      color: 'problemsWarningIcon.foreground',
      tooltip:
        '**Impact of the bot** (ia\\-bot)\n\nImpact assessment\\, is stale\\: review was due on 2026\\-11\\-01',
      contextValue: 'aims.readiness.document.stale open reaffirm mark-reviewed revise',
      accessibility: 'Impact of the bot, impact assessment, is stale: review was due on 2026-11-01',
      children: 'closed',
    });
    const [found] = branchesBelow(branch);
    assert.equal(found?.row.label, 'The review was due on 2026-11-01, 22 days ago');
    assert.equal(found.row.description, 'impact of bot.md:7');
    assert.deepEqual(found.place, finding().location);
  });

  it('says of a document that is current only what it is', () => {
    const [branch] = evidenceRows([document({ standing: 'current', lack: '', findings: [] })]);
    assert.equal(branch?.row.description, 'impact assessment');
    assert.equal(branch.row.children, 'none');
  });

  it('says how much is left out', () => {
    const branches = branchesBelow(rowOf(row({ evidence: [document()], more: 12 })));
    assert.deepEqual(
      branches.map(branch => branch.row.label),
      ['Impact of the bot', '12 more'],
    );
  });

  it('has a shape of its own for every state, and for every worth of a document', () => {
    const icons = readinessStates.map(state => rowOf(row({ state })).row.icon);
    assert.equal(new Set(icons).size, icons.length);
    const worths = standings.map(standing => evidenceRows([document({ standing })])[0]?.row.icon);
    assert.equal(new Set(worths).size, standings.length);
  });

  it('lets no text of a document be Markdown, a link or an icon', () => {
    const text = '[x](command:evil) $(bug) **b** <b>\n\u202E# h';
    const branches = [
      rowOf(row({ lacks: [text], answers: text })),
      ...evidenceRows([gap({ title: text }), document({ title: text, lack: text, id: text })]),
      ...branchesBelow(evidenceRows([document({ findings: [finding({ message: text })] })])[0]),
    ];
    for (const { row: shown } of branches) {
      assert.doesNotMatch(shown.tooltip, /(?<!\\)[[\]$<#]|\u202E/u, shown.tooltip);
      for (const part of [shown.label, shown.description, shown.accessibility])
        assert.doesNotMatch(part, /[\n\u202E]/u);
    }
  });
});

function rowOf(given: ReturnType<typeof row>): Branch {
  const [branch] = branchesBelow(readinessBranches(readinessReport([area({ rows: [given] })]))[0]);
  assert.ok(branch);
  return branch;
}

function evidenceRows(evidence: ReturnType<typeof row>['evidence']): readonly Branch[] {
  return branchesBelow(rowOf(row({ ...(evidence && { evidence }) })));
}

function branchesBelow(branch: Branch | undefined): readonly Branch[] {
  return branch === undefined || branch.below === 'unasked' ? [] : branch.below;
}
