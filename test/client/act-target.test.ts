import assert from 'node:assert/strict';
import { actTargetOf, obligationTarget, systemTarget } from '../../client/parts/act-target.ts';
import { obligation, rangeAt, system } from './report.ts';

const assessment = { uri: 'file:///w/aims/impact/bot.md', range: rangeAt(1) };

describe('what a command acts on', () => {
  it('is for a system its entry, under its own id', () => {
    const { uri, range } = system().location;
    assert.deepEqual(systemTarget(system()), { key: 'bot', uri, range, system: 'bot', id: 'bot' });
  });

  it('is for something owed the document that answers it', () => {
    const answered = obligation({ document: { id: 'ia-bot', location: assessment, owners: [] } });
    assert.deepEqual(obligationTarget(system(), answered), {
      key: 'bot/impact-assessment',
      kind: 'impact-assessment',
      ...assessment,
      system: 'bot',
      id: 'ia-bot',
    });
  });

  it('is for something that nothing answers the entry of the system, without an id', () => {
    const { uri, range } = system().location;
    assert.deepEqual(obligationTarget(system({ id: '' }), obligation()), {
      key: 'bot/impact-assessment',
      kind: 'impact-assessment',
      uri,
      range,
    });
  });

  it('is asked of an element of a tree, which knows the newest about itself', () => {
    const target = systemTarget(system());
    assert.equal(actTargetOf({ target: () => target }), target);
    assert.equal(actTargetOf({ target: () => undefined }), undefined);
  });

  it('is the argument itself where that has its form, and nothing for any other argument', () => {
    const target = { ...systemTarget(system()), act: 'revise' };
    assert.equal(actTargetOf(target), target);
    const start = { line: 0, character: 0 };
    for (const other of [
      undefined,
      null,
      'bot',
      7,
      {},
      { ...target, key: 1 },
      { ...target, uri: undefined },
      { ...target, range: undefined },
      { ...target, range: { start } },
      { ...target, range: { start, end: { line: -1, character: 0 } } },
      { ...target, range: { start, end: { line: 1.5, character: 0 } } },
    ]) {
      assert.equal(actTargetOf(other), undefined, JSON.stringify(other));
    }
  });
});
