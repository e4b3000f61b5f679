/** What the language status says of the open document: plain data, for `language-status.ts` to hand to the editor. */
import { clientCommands, type DocumentStatusReport } from '../../server/lsp/protocol.ts';
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
const longestDetail = 56;

export function statusLook({
  title,
  name,
  words,
  reasons,
  severity,
  subject,
}: DocumentStatusReport): StatusLook {
  const text = `${plain(title)}: ${plain(words)}`;
  const told = reasons.map(plain);
  const command: StatusCommand | undefined = subject
    ? { title: 'Show in Sidebar', command: clientCommands.reveal, arguments: [subject.systemKey] }
    : severity === 'info'
      ? undefined
      : { title: 'Show Problems', command: 'workbench.actions.view.problems', arguments: [] };
  return {
    text,
    detail: cut(told.join('; ')),
    severity,
    // A list of reasons may be as long as it is to somebody who listens, and can stop listening.
    accessibility: ['AIMS', text, plain(name), ...told].filter(part => part !== '').join('. '),
    ...(command && { command }),
  };
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
