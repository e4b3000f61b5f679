/** What the language status says of the open document: plain data, for `language-status.ts` to hand to the editor. */
import { type DocumentStatusReport, wishCommands } from '../../server/lsp/protocol.ts';
import type { ActTarget } from './act-target.ts';
import { fewOf, reasonWords } from './reason-words.ts';
import { plain } from './row.ts';

export interface StatusLook {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly accessibility: string;
  readonly command?: StatusCommand;
}

export interface StatusCommand {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** In characters: what is longer pushes the command beside it out of sight. */
const longestDetail = 40;

export function statusLook(report: DocumentStatusReport): StatusLook {
  const { title, name, words, reasons, severity, subject } = report;
  const text = `${plain(title)}: ${plain(words)}`;
  const command: StatusCommand | undefined = subject
    ? { title: 'Show Why', command: wishCommands.why, arguments: [targetOf(subject)] }
    : severity === 'info'
      ? undefined
      : { title: 'Show Problems', command: 'workbench.actions.view.problems', arguments: [] };
  return {
    text,
    detail: shortWhy(report),
    severity,
    // A list of reasons may be as long as it is to somebody who listens, and can stop listening.
    accessibility: ['AIMS', text, plain(name), ...reasons.map(plain)].filter(part => part !== '').join('. '),
    ...(command && { command }),
  };
}

/** `incident, models changed +1`; where there are no such words, the beginning of the sentences. */
function shortWhy({ state, because, affected, reasons }: DocumentStatusReport): string {
  const few = fewOf([...affected, ...(state ? reasonWords(state, because) : [])].map(plain));
  return cut(few || reasons.map(plain).join('; '));
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > longestDetail ? `${characters.slice(0, longestDetail - 1).join('')}…` : text;
}

/** What is said while the server does not answer: of a document that begins as one of ours. */
export const startingLook: StatusLook = {
  text: 'AIMS document',
  detail: 'being read',
  severity: 'info',
  accessibility: 'AIMS document, being read',
};

export const stoppedLook: StatusLook = {
  text: 'AIMS document: not checked',
  detail: 'the server has stopped',
  severity: 'error',
  accessibility: 'AIMS document, not checked: the server has stopped',
  command: { title: 'Restart Server', command: 'aims.restartServer', arguments: [] },
};

function targetOf({
  key,
  system,
  kind,
  id,
  location,
}: NonNullable<DocumentStatusReport['subject']>): ActTarget {
  return {
    key,
    uri: location.uri,
    range: location.range,
    system,
    ...(kind !== undefined && { kind }),
    ...(id !== undefined && { id }),
  };
}
