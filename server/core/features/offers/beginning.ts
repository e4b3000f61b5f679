import { nameOf } from '../../base/uri.ts';
import { linksAround } from '../../model/links.ts';
import { headOf } from '../../model/locate.ts';
import type { Workspace } from '../../model/workspace.ts';
import { counts } from '../../posture/in-force.ts';
import type { CodeAction } from '../actions/action.ts';
import { creationOf } from '../actions/create-document.ts';
import { scaffold } from '../scaffold.ts';
import { nameFor } from './record-choice.ts';
import { type Offer, refused, type Wish } from './wish.ts';

/** Offers to write what an AIMS begins with into a folder that is open; where one has begun, it is shown instead. */
export function beginningOffer(workspace: Workspace, wish: Wish): Offer {
  const { folders } = workspace;
  const [only, another] = folders;
  const folder = wish.folder ?? (another === undefined ? only : undefined);
  if (folder === undefined && only === undefined)
    return refused('No folder is open. Open the folder that is to hold the documents first.');
  if (folder === undefined) {
    return {
      is: 'choose',
      prompt: 'In which folder does the AI management system begin?',
      choices: folders.map(each => ({
        label: nameOf(each),
        detail: each,
        leads: { to: 'wish', wish: { wants: 'create-register', folder: each } },
      })),
    };
  }
  if (!folders.includes(folder)) return refused('This folder is not open any more, so nothing was written.');
  const begun = scaffold(workspace, folder);
  if (begun.is === 'new') return creation(folder, () => begun.change);
  const { uri } = begun.first.place;
  const register = linksAround(workspace, uri).ofKind('register').find(counts);
  // Documents without a register, as of somebody who began with a policy: only the register is written.
  if (!register)
    return creation(folder, () => creationOf(workspace, { kind: 'register', near: uri, id: 'register' }));
  const why = `There is a register in this folder already, so nothing was written: "${nameFor(register)}".`;
  return { is: 'there', location: headOf(workspace, register), why };
}

function creation(folder: string, change: CodeAction['change']): Offer {
  const action: CodeAction = {
    id: 'create register',
    title: 'Create the AI system register',
    kind: 'refactor',
    change,
  };
  return { is: 'action', at: { uri: folder, range: { start: 0, end: 0 } }, action };
}
