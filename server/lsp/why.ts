import {
  type CommitInfo,
  headOf,
  kindTitle,
  type Location,
  nameFor,
  pathWithin,
  stateWords,
  type Why,
  type WhyChange,
  type WhyOwed,
  type WhyReason,
  type WhySubject,
  type Workspace,
  whyOf,
} from '../core/index.ts';
import type { Desk } from './desk.ts';
import { dutyKey, dutyOfKey } from './keys.ts';
import { createPage, type Page, type Piece } from './page.ts';
import type { Explained, WhyParams } from './protocol.ts';
import { toLocation } from './to-proto.ts';

/** Why something is in its state, as a page to read; null where it is not there (any more). */
export async function why(desk: Desk, params: WhyParams): Promise<Explained | null> {
  try {
    await desk.whenComplete();
    const { workspace } = desk.session;
    const subject = subjectOf(desk, params);
    const found = subject && whyOf(workspace, subject);
    return found ? explained(workspace, found) : null;
  } catch (error) {
    desk.failed('explaining a state', error);
    return null;
  }
}

function subjectOf({ host }: Desk, params: WhyParams): WhySubject | undefined {
  if ('uri' in params)
    return { is: 'document', uri: host.canonicalUri(params.uri), document: params.document };
  const duty = dutyOfKey(params.key);
  return duty && { is: 'duty', duty };
}

/** As it is read from top to bottom: what it is, then what is owed, the worst first, and what it takes to mend that. */
function explained(workspace: Workspace, found: Why): Explained {
  const page = createPage();
  page.line('# ', `${found.title}: ${found.words}`);
  page.line();
  page.line('', aboutWords(found), ', ', linkTo(workspace, headOf(workspace, found.about)));
  page.line('', `Judged on ${workspace.today}.`);
  const isShort = (owed: WhyOwed) => owed.state === 'current' && found.owed.length > 1;
  for (const owed of found.owed.filter(each => !isShort(each))) writeOwed(page, workspace, { owed, found });
  const inOrder = found.owed.filter(isShort);
  if (inOrder.length > 0) page.heading('In order');
  for (const owed of inOrder) writeInOrder(page, workspace, owed);
  if (found.notOwed.length > 0) {
    page.heading('Not owed');
    for (const { title, because } of found.notOwed) page.line('- ', `${title}: ${because}`);
  }
  return { title: found.title, ...page.done() };
}

/** `AI system crm-bot, production, high risk, owned by Sales` */
function aboutWords({ about }: Why): string {
  const { id, system, owner } = about;
  return [
    [kindTitle(about.kind), ...(id === undefined ? [] : [id])].join(' '),
    ...(system?.stage === undefined ? [] : [system.stage]),
    ...(system?.risk === undefined ? [] : [`${system.risk} risk`]),
    ...(owner === undefined ? [] : [`owned by ${owner}`]),
  ].join(', ');
}

function writeOwed(
  page: Page,
  workspace: Workspace,
  { owed, found }: { readonly owed: WhyOwed; readonly found: Why },
): void {
  const { title, state, document, due, reasons, duty, acts, system } = owed;
  const of = found.about === system || found.owed.length === 1 ? '' : ` of ${nameFor(system)}`;
  page.heading(`${title}${of}: ${stateWords[state]}`);
  const location = toLocation(workspace, document?.location ?? headOf(workspace, system));
  if (duty && acts.length > 0) page.acts({ key: dutyKey(duty), location, acts });
  if (document) page.line('', `${document.name}, `, linkTo(workspace, document.location));
  else if (state !== 'not-required') page.line('', `No document of ${nameFor(system)} answers it.`);
  if (due !== undefined) page.line('', `Next review by ${due}.`);
  for (const reason of reasons) writeReason(page, workspace, reason);
}

/** What needs nobody to act takes one line. */
function writeInOrder(page: Page, workspace: Workspace, { title, document, due }: WhyOwed): void {
  const next = due === undefined ? '' : `, next review by ${due}`;
  const where = document ? [', ', linkTo(workspace, document.location)] : [];
  page.line('- ', `${title}${next}`, ...where);
}

const indent = '  ';

function writeReason(
  page: Page,
  workspace: Workspace,
  { message, since, resolves, changes, commits, related }: WhyReason,
): void {
  page.line();
  page.line('- ', message, since === undefined || message.includes(since) ? '' : ` (since ${since})`);
  for (const change of changes) writeChange(page, change);
  if (commits.length > 0) page.line();
  for (const commit of commits) page.line(`${indent}- `, commitWords(commit));
  if (commits.length > 0) page.line();
  for (const { message: words, location } of related)
    page.line(indent, `See ${words}, `, linkTo(workspace, location));
  page.line(indent, `To do: ${resolves}`);
}

function writeChange(page: Page, { fact, before, after, by }: WhyChange): void {
  const known = before ?? after;
  const name = fact.replaceAll('_', ' ');
  page.line();
  page.difference(
    [
      { sign: ' ', text: before ? `${name}:` : `${name} now:` },
      ...after.filter(item => known.includes(item)).map(text => ({ sign: ' ', text }) as const),
      ...known.filter(item => !after.includes(item)).map(text => ({ sign: '-', text }) as const),
      ...after.filter(item => !known.includes(item)).map(text => ({ sign: '+', text }) as const),
    ],
    indent,
  );
  page.line();
  if (before === undefined) page.line(indent, 'What it was before, history does not tell.');
  if (by) page.line(indent, 'Changed by ', commitWords(by));
}

/** `3c1d9f0 of 2026-10-04 by Dana Osei: Move to tessera-5` */
function commitWords({ commit, on, by, subject }: CommitInfo): string {
  return `${commit.slice(0, 7)} of ${on} by ${by}: ${subject}`;
}

/** `aims/register.yaml:12`, which leads there. */
function linkTo(workspace: Workspace, location: Location): Piece {
  const target = toLocation(workspace, location);
  return {
    text: `${pathWithin(workspace, location.uri)}:${target.range.start.line + 1}`,
    location: target,
  };
}
