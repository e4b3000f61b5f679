import { realpath } from 'node:fs/promises';
import type { ProposedChange } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { toUri } from '../uris.ts';
import { writeChange } from '../write.ts';
import { beginning } from './change-init.ts';
import { creation } from './change-new.ts';
import { renewal } from './change-renew.ts';
import { type Context, contextOf } from './context.ts';
import type { ChangeQuestion, Refusal } from './main.ts';
import type { ChangeReport } from './report.ts';

/** A change that a command makes of the documents as they are, with what there is to say about it. */
export interface Proposal {
  readonly change: ProposedChange;
  /** The path of the folder that nothing outside of is written. */
  readonly folder: string;
  /** Sentences for people. */
  readonly notes: readonly string[];
  /** Only shown, and not written. */
  readonly isShown?: boolean;
}

/** Reads the folder, makes the change that is wished for, and writes it: all of it or nothing. */
export async function changed(host: Host, question: ChangeQuestion): Promise<ChangeReport | Refusal> {
  const { wish, today, folder } = question;
  const here = await realpath(folder);
  const proposal = await proposed(host, question, here);
  if ('refused' in proposal) return proposal;
  const { change, folder: within, notes, isShown = false, context } = proposal;
  const creates = change.creates ?? [];
  const files = [
    ...creates.map(({ uri }) => ({ file: context.nameOf(uri), action: 'create' as const })),
    ...change.edits.map(({ uri }) => ({ file: context.nameOf(uri), action: 'change' as const })),
  ];
  const shared = { version: 1, root: '.', today } as const;
  if (isShown)
    return { ...shared, written: false, files, notes: [], warnings: [], text: creates[0]?.text ?? '' };
  const written = await writeChange(change, {
    folder: within,
    nameOf: context.nameOf,
    textOf: uri => context.loaded.workspace.files.get(uri)?.text.whole,
  });
  if (written.is === 'refused') return { refused: `${written.why}.` };
  const unseen = await unseenAmong(
    host,
    creates.map(({ uri }) => uri),
    wish.is === 'init' ? within : here,
  );
  const warnings = unseen.map(
    uri => `Git or a build folder leaves out "${context.nameOf(uri)}", so AIMS does not see it yet.`,
  );
  return { ...shared, written: true, files, notes, warnings };
}

type Placed = Proposal & { readonly context: Context };

async function proposed(
  host: Host,
  { wish, today }: ChangeQuestion,
  here: string,
): Promise<Placed | Refusal> {
  if (wish.is === 'init') return beginning(host, { named: wish.folder, here, today });
  const context = await contextOf(host, { folder: here, paths: [{ path: here, is: 'folder' }], today });
  const proposal = wish.is === 'new' ? await creation(context, wish, here) : renewal(context, wish, here);
  return 'refused' in proposal ? proposal : { ...proposal, context };
}

/** Which of the new files no walk gives: what is written there counts for nothing. */
export async function unseenAmong(
  host: Host,
  uris: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  if (uris.length === 0) return [];
  const seen = await host.walkedOf(uris, toUri(folder), { exclude: [] });
  return uris.filter(uri => !seen.has(uri));
}
