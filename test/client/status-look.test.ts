import assert from 'node:assert/strict';
import { statusLook } from '../../client/parts/status-look.ts';
import type { DocumentStatusReport } from '../../server/lsp/protocol.ts';
import { rangeAt } from './report.ts';

const report: DocumentStatusReport = {
  title: 'Impact assessment',
  name: 'Impact of the bot',
  words: 'stale',
  state: 'stale',
  reasons: ['models changed since 2026-09-01', 'review was due on 2026-10-01', 'for Support bot'],
  because: [{ code: 'facts-changed', facts: ['models'] }, { code: 'review-overdue' }],
  affected: [],
  severity: 'warning',
  range: rangeAt(0),
  subject: {
    key: 'root#bot/impact-assessment',
    system: 'bot',
    kind: 'impact-assessment',
    id: 'ia-bot',
    location: { uri: 'file:///w/ia.md', range: rangeAt(2) },
  },
};

/** Of something without words for short. */
const spoken: DocumentStatusReport = { ...report, because: [] };

describe('the language status of a document', () => {
  it('says what it is, how it stands and for short why, and to those who listen all of it', () => {
    const { text, detail, severity, accessibility } = statusLook(report);
    assert.equal(text, 'Impact assessment: stale');
    assert.equal(detail, 'models changed, review overdue');
    assert.equal(severity, 'warning');
    assert.equal(
      accessibility,
      'AIMS. Impact assessment: stale. Impact of the bot. models changed since 2026-09-01. ' +
        'review was due on 2026-10-01. for Support bot',
    );
  });

  it('names of a system what it owes that has to be mended', () => {
    const affected = ['impact assessment', 'validation', 'vendor: tessera-ai'];
    const { detail } = statusLook({ ...spoken, title: 'Bot', state: 'missing', affected });
    assert.equal(detail, 'impact assessment, validation +1');
  });

  it('leads to why it is so, with what the command acts on', () => {
    assert.deepEqual(statusLook(report).command, {
      title: 'Show Why',
      command: 'aims.showWhy',
      arguments: [
        {
          key: 'root#bot/impact-assessment',
          uri: 'file:///w/ia.md',
          range: rangeAt(2),
          system: 'bot',
          kind: 'impact-assessment',
          id: 'ia-bot',
        },
      ],
    });
  });

  it('leads to the problems where it is about no system, and nowhere where nothing is wrong', () => {
    const { subject: _, ...alone } = report;
    assert.equal(statusLook(alone).command?.command, 'workbench.actions.view.problems');
    assert.equal(statusLook({ ...alone, severity: 'info' }).command, undefined);
  });

  it('begins to say it in sentences where there are no such words, and is cut before the command', () => {
    const { detail, accessibility } = statusLook({ ...spoken, reasons: ['a'.repeat(30), 'b'.repeat(30)] });
    assert.equal(detail, `${'a'.repeat(30)}; ${'b'.repeat(7)}…`);
    assert.match(accessibility, /b{30}$/);
  });

  it('makes no link and no icon of a text of a document', () => {
    const link = '[a](command:x) [b]\u202e(https:c) $(flame)';
    const shown = '[a] (command:x) [b] (https:c) $ (flame)';
    assert.equal(statusLook({ ...spoken, reasons: [link] }).detail, shown);
    assert.equal(statusLook({ ...spoken, title: link }).text, `${shown}: stale`);
    assert.equal(statusLook({ ...spoken, affected: [link] }).detail, shown);
  });

  it('keeps texts of documents on one line', () => {
    const { text, detail } = statusLook({ ...spoken, title: 'Bot\n\u202e!', reasons: ['a\nb'] });
    assert.equal(text, 'Bot !: stale');
    assert.equal(detail, 'a b');
  });
});
