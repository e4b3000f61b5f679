import assert from 'node:assert/strict';
import { attentionOf } from '../../client/parts/attention.ts';
import type { PostureSummary } from '../../server/lsp/protocol.ts';

const quiet: PostureSummary = {
  revision: 1,
  complete: true,
  documents: 4,
  assessments: 0,
  systems: 2,
  problems: 0,
  attention: [],
  governsCode: false,
};

const busy: PostureSummary = {
  ...quiet,
  problems: 5,
  attention: [
    { state: 'missing', count: 1 },
    { state: 'in-review', count: 4 },
  ],
};

describe('the item of the status bar', () => {
  it('counts what needs attention, by state, in words for the eye and for the ear', () => {
    assert.deepEqual(attentionOf({ server: 'running', posture: busy }), {
      text: '$(shield) 5',
      tooltip:
        '5 obligations of 2 AI systems need attention:\n\n$(error) 1 missing  \n$(eye) 4 in review\n\nClick to show the systems.',
      accessibility: 'AIMS: 5 obligations of 2 AI systems need attention: 1 missing, 4 in review',
      click: 'show',
    });
  });

  it('counts one as one', () => {
    const one = { ...busy, systems: 1, problems: 1, attention: [{ state: 'stale', count: 1 }] } as const;
    const { text, accessibility } = attentionOf({ server: 'running', posture: one }) ?? {};
    assert.equal(text, '$(shield) 1');
    assert.equal(accessibility, 'AIMS: 1 obligation of 1 AI system needs attention: 1 stale');
  });

  it('has no number where nothing needs attention', () => {
    const { text, accessibility } = attentionOf({ server: 'running', posture: quiet }) ?? {};
    assert.equal(text, '$(shield)');
    assert.equal(accessibility, 'AIMS: Nothing that your 2 AI systems owe needs attention.');
    const none = attentionOf({ server: 'running', posture: { ...quiet, systems: 0 } });
    assert.equal(none?.accessibility, 'AIMS: No AI system is registered yet.');
  });

  it('is hidden where there is no AIMS document, or none is known yet', () => {
    assert.equal(
      attentionOf({ server: 'running', posture: { ...quiet, documents: 0, systems: 0 } }),
      undefined,
    );
    assert.equal(attentionOf({ server: 'starting', posture: undefined }), undefined);
    assert.equal(attentionOf({ server: 'stopped', posture: undefined }), undefined);
  });

  it('keeps its number while the server starts anew, and offers to start a server that has stopped', () => {
    assert.equal(attentionOf({ server: 'starting', posture: busy })?.text, '$(shield) 5');
    const stopped = attentionOf({ server: 'stopped', posture: busy });
    assert.equal(stopped?.text, '$(shield) stopped');
    assert.equal(stopped?.click, 'restart');
  });
});
