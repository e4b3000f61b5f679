import assert from 'node:assert/strict';
import { statusLook } from '../../client/parts/status-look.ts';
import type { DocumentStatusReport } from '../../server/lsp/protocol.ts';
import { rangeAt } from './report.ts';

const report: DocumentStatusReport = {
  title: 'Impact assessment',
  name: 'Impact of the bot',
  words: 'stale',
  reasons: ['models changed since 2026-09-01', 'for Support bot'],
  severity: 'warning',
  range: rangeAt(0),
  subject: {
    key: 'root#bot/impact-assessment',
    systemKey: 'root#bot',
    system: 'bot',
    kind: 'impact-assessment',
    id: 'ia-bot',
    location: { uri: 'file:///w/ia.md', range: rangeAt(2) },
  },
};

describe('the language status of a document', () => {
  it('says what it is, how it stands and why, and to those who listen also which one', () => {
    const { text, detail, severity, accessibility } = statusLook(report);
    assert.equal(text, 'Impact assessment: stale');
    assert.equal(detail, 'models changed since 2026-09-01; for Support bot');
    assert.equal(severity, 'warning');
    assert.equal(
      accessibility,
      'AIMS. Impact assessment: stale. Impact of the bot. models changed since 2026-09-01. for Support bot',
    );
  });

  it('leads to the system in the sidebar', () => {
    assert.deepEqual(statusLook(report).command, {
      title: 'Show in Sidebar',
      command: 'aims.systems.reveal',
      arguments: ['root#bot'],
    });
  });

  it('leads to the problems where it is about no system, and nowhere where nothing is wrong', () => {
    const { subject: _, ...alone } = report;
    assert.equal(statusLook(alone).command?.command, 'workbench.actions.view.problems');
    assert.equal(statusLook({ ...alone, severity: 'info' }).command, undefined);
  });

  it('is cut where it would push the command out of sight', () => {
    const { detail, accessibility } = statusLook({ ...report, reasons: ['a'.repeat(55), 'b'.repeat(55)] });
    assert.equal(detail, `${'a'.repeat(55)}…`);
    assert.match(accessibility, /b{55}$/);
  });

  it('makes no link and no icon of a text of a document', () => {
    const reason = '[click](command:x) [a]\u202e(https:a) $(flame)';
    assert.equal(
      statusLook({ ...report, reasons: [reason] }).detail,
      '[click] (command:x) [a] (https:a) $ (flame)',
    );
  });

  it('keeps texts of documents on one line', () => {
    const { text, detail } = statusLook({ ...report, title: 'Bot\n\u202e!', name: '', reasons: ['a\nb'] });
    assert.equal(text, 'Bot !: stale');
    assert.equal(detail, 'a b');
  });
});
