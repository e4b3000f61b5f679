import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import type { CodeAction } from '../../server/core/features/actions/action.ts';
import { offerSteps } from '../../server/core/features/offers/offer.ts';
import type { Choice, Offer, Wish } from '../../server/core/features/offers/wish.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { changedTexts } from './actions.ts';
import { parseFixture, testFolder, uriOf, type WorkspaceOptions, workspaceOf } from './fixture.ts';

export interface Wishing {
  readonly workspace: Workspace;
  readonly offer: Offer;
  /** The texts of the picture by uri. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What becomes of a wish at the cursor of a picture, or of one that is about no place where it has none. */
export function wishIn(picture: string, wish: Wish, options: WorkspaceOptions = {}): Wishing {
  const { files, cursor } = parseFixture(picture);
  const workspace = workspaceOf(files, options);
  const at = cursor && { uri: uriOf(cursor.path), range: { start: cursor.offset, end: cursor.offset } };
  const offer = runThrough(offerSteps(workspace, { ...(at && { at }), ...wish }));
  return { workspace, offer, texts: new Map(files.map(({ path, text }) => [uriOf(path), text])) };
}

/**
 * An offer as a picture: `do: title (questions)`, `no: why`, `there: place, why`, `found: name`, or a prompt and below it
 * the choices, each `label | description | state`, under the headings of their groups.
 */
export function drawOffer(offer: Offer): string {
  switch (offer.is) {
    case 'action':
      return `do: ${offer.action.title}${(offer.action.needs ?? []).map(({ prompt }) => `\n  ${prompt}`).join('')}`;
    case 'choose':
      return [
        offer.prompt,
        ...offer.choices.flatMap((each, index, all) => drawChoice(each, all[index - 1])),
      ].join('\n');
    case 'found':
      return `found: ${offer.record.kind} ${offer.record.id ?? ''}${offer.duty ? ` ${Object.values(offer.duty).slice(1).join('/')}` : ''}`;
    case 'there':
      return `there: ${offer.location.uri.slice(testFolder.length + 1)}\n  ${offer.why}`;
    case 'refused':
      return `no: ${offer.why}`;
    default:
      return offer satisfies never;
  }
}

function drawChoice(
  { group, label, description, state }: Choice,
  before: Choice | undefined,
): readonly string[] {
  const heading = group !== undefined && group !== before?.group ? [`[${group}]`] : [];
  return [...heading, `- ${[label, description, state].filter(Boolean).join(' | ')}`];
}

/** What becomes of the choice with that label. */
export function chooseIn({ workspace, offer, texts }: Wishing, label: string): Wishing {
  assert.equal(offer.is, 'choose', drawOffer(offer));
  const choice = offer.is === 'choose' ? offer.choices.find(each => each.label === label) : undefined;
  assert.ok(choice, drawOffer(offer));
  assert.equal(choice.leads.to, 'wish');
  assert.ok(choice.leads.to === 'wish');
  return { workspace, texts, offer: runThrough(offerSteps(workspace, choice.leads.wish)) };
}

/** The files that the offered action changes or creates, with the answers of a person, as a picture. */
export function doneBy({ offer, texts }: Wishing, answers: Readonly<Record<string, string>> = {}): string {
  assert.ok(offer.is === 'action', drawOffer(offer));
  const change = (offer.action as CodeAction).change(answers);
  assert.ok(change, 'it changes something');
  return [...changedTexts(change, texts)]
    .map(([uri, text]) => `#- ${uri.slice(testFolder.length + 1)}\n${text}`)
    .join('');
}
