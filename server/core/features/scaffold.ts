import { below, nameOf } from '../base/uri.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';
import type { PlainMapping } from '../syntax/write/index.ts';
import type { NewFile, ProposedChange } from './actions/action.ts';
import { newDocument } from './new-document/new-document.ts';

export type Scaffold =
  /** Three new files; where somebody goes on writing is the list of systems. */
  | { readonly is: 'new'; readonly change: ProposedChange & { readonly creates: readonly NewFile[] } }
  /** The AIMS that the folder belongs to has documents already; `first` is one of them. */
  | { readonly is: 'begun'; readonly first: RecordFacts };

/**
 * What an AIMS begins with, in a folder where nothing is kept yet: a register without systems, a scope and a policy. What
 * only the people there can know is a placeholder and is reported until it is replaced; what nearly every AIMS says is
 * proposed, in drafts that bind nobody.
 *
 * @param folder the uri of the folder; the documents go into `aims` below it, as every new document does
 */
export function scaffold(workspace: Workspace, folder: string): Scaffold {
  const near = `${folder.replace(/\/$/, '')}/.`;
  const begun = linksAround(workspace, near).records.filter(({ kind }) => kind !== 'config');
  const first = begun.find(({ kind }) => kind === 'register' || kind === 'scope') ?? begun[0];
  if (first) return { is: 'begun', first };
  const home = nameOf(folder) === 'aims' ? folder : below(folder, ['aims']);
  const made = ({ kind, id, fields, at = home }: Wanted): NewFile => {
    const document = newDocument(workspace, { kind, near, id, fields, folder: at });
    if (!document) throw new Error(`There is no kind ${kind}`);
    return { uri: document.uri, text: document.text };
  };
  const register = made({ kind: 'register', id: 'register', fields: registerFields });
  const scope = made({ kind: 'scope', id: 'scope', fields: scopeFields() });
  const policy = made({
    kind: 'policy',
    id: 'ai-policy',
    fields: policyFields,
    at: below(home, ['policies']),
  });
  const creates = [register, scope, { ...policy, text: `${policy.text}\n${policyText}` }];
  const cursor = { uri: register.uri, offset: register.text.length };
  return { is: 'new', change: { edits: [], creates, cursor } };
}

interface Wanted {
  readonly kind: string;
  readonly id: string;
  readonly fields: PlainMapping;
  readonly at?: string;
}

/** Somebody has to answer for every document; who holds the role is for the scope to say, once. */
const lead = 'AI governance lead';

const registerFields: PlainMapping = {
  title: 'AI system register',
  owner: { role: lead },
  // Empty rather than `[]`: the next thing that somebody types here is a dash.
  systems: null,
};

function scopeFields(): PlainMapping {
  const holder = '<who holds it today>';
  return {
    title: 'Scope of the AI management system',
    owner: { role: lead },
    roles: [
      {
        role: 'Top management',
        holder,
        accountable_for: [
          'The policy and the objectives',
          'People, time and money for the AI management system',
        ],
        owns_aims: false,
      },
      {
        role: lead,
        holder,
        accountable_for: ['The AI management system as a whole', 'The register'],
        owns_aims: true,
      },
    ],
    objectives: [
      {
        id: 'O1',
        title: 'Every AI system in use is in the register and has current assessments',
        measure: 'Systems without anything missing or stale, of all systems',
        target: '100 %',
        owner: lead,
        due: '<YYYY-MM-DD>',
      },
    ],
    review: { cadence: 'annual' },
  };
}

const policyFields: PlainMapping = {
  title: 'AI policy',
  owner: { role: lead },
  topics: ['development', 'use', 'oversight'],
  review: { cadence: 'annual' },
};

/** A proposal in our words. It binds nobody before somebody with the authority to do so approves it. */
const policyText = `## Development

We build an AI system only for a purpose that is written down and that somebody answers for. Before people rely on it, we
assess what it can do to them, test it against limits that were set beforehand, and keep what we found.

## Use

Every AI system that we use, built or bought, is in the register and has an owner. We use it for its purpose, put into it
only what we may, and tell people when they deal with AI.

## Oversight

Where an AI system affects people, somebody who is trained for it can question, correct and stop it. Whoever has a concern
about a system can say so and is heard. What goes wrong is put right, and we learn from it.

## Commitment

We keep the law and our promises, set ourselves objectives for AI, and keep improving how we manage it.
`;
