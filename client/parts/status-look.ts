/** What the language status says of the open document: plain data, for `language-status.ts` to hand to the editor. */
import type { DocumentStatusReport } from '../../server/lsp/protocol.ts';
import type { ActTarget } from './act-target.ts';
import { oneLine } from './row.ts';

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

export function statusLook({
  title,
  name,
  words,
  reasons,
  severity,
  subject,
}: DocumentStatusReport): StatusLook {
  const text = `${plain(title)}: ${plain(words)}`;
  const why = reasons.map(plain).join('; ');
  const detail = [plain(name), why].filter(part => part !== '').join(' · ');
  const command: StatusCommand | undefined = subject
    ? { title: 'Show Why', command: 'aims.showWhy', arguments: [targetOf(subject)] }
    : severity === 'info'
      ? undefined
      : { title: 'Show Problems', command: 'workbench.actions.view.problems', arguments: [] };
  return {
    text,
    detail,
    severity,
    accessibility: ['AIMS', text, detail].filter(part => part !== '').join('. '),
    ...(command && { command }),
  };
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

/** The editor makes links and icons of what looks like them; no text of a document is to run a command. */
function plain(text: string): string {
  return oneLine(text).replace(/\]\(/g, '] (').replace(/\$\(/g, '$ (');
}

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
