import assert from 'node:assert/strict';
import { runThrough } from '../../../server/core/base/steps.ts';
import { offerSteps } from '../../../server/core/features/offers/offer.ts';
import { emptyWorkspace } from '../../../server/core/model/workspace.ts';
import { testDay, testFolder } from '../../support/fixture.ts';
import { doneBy, drawOffer, wishIn } from '../../support/offers.ts';

const wish = { wants: 'create-register' } as const;

describe('an AIMS begun by command', () => {
  it('gets a register, a scope and a policy', () => {
    const done = doneBy(wishIn('#- notes.yaml\na: b\n', wish));
    assert.deepEqual(done.match(/#- .*$/gm), [
      '#- aims/register.yaml',
      '#- aims/scope.md',
      '#- aims/policies/ai-policy.md',
    ]);
    assert.match(done, /\nsystems:\n\$0/);
  });

  it('is not begun again: the register is opened, unchanged', () => {
    assert.equal(
      drawOffer(
        wishIn('#- aims/pol.yaml\naims: policy/v1\nid: a\n#- reg.yaml\naims: register/v1\nid: r\n', wish)
          .offer,
      ),
      'there: reg.yaml\n  There is a register in this folder already, so nothing was written: "r".',
    );
  });

  it('gets only the register where there are other documents', () => {
    const done = doneBy(wishIn('#- aims/pol.yaml\naims: policy/v1\nid: a\n', wish));
    assert.deepEqual(done.match(/#- .*$/gm), ['#- aims/register.yaml']);
  });

  it('asks for the folder only where several are open', () => {
    const folders = [testFolder, 'file:///other%20place'];
    const workspace = emptyWorkspace({ folders, today: testDay });
    const offer = runThrough(offerSteps(workspace, wish));
    assert.equal(
      drawOffer(offer),
      'In which folder does the AI management system begin?\n- workspace\n- other place',
    );
    const chosen = runThrough(offerSteps(workspace, { ...wish, folder: 'file:///other%20place' }));
    assert.ok(chosen.is === 'action');
    const [first] = chosen.action.change({})?.creates ?? [];
    assert.equal(first?.uri, 'file:///other%20place/aims/register.yaml');
  });

  it('needs a folder', () => {
    const offer = runThrough(offerSteps(emptyWorkspace({ folders: [], today: testDay }), wish));
    assert.match(drawOffer(offer), /^no: No folder is open\./);
  });

  it('writes into no folder but those that are open', () => {
    const workspace = emptyWorkspace({ folders: [testFolder], today: testDay });
    const offer = runThrough(offerSteps(workspace, { ...wish, folder: 'file:///etc' }));
    assert.match(drawOffer(offer), /^no: This folder is not open/);
  });
});
