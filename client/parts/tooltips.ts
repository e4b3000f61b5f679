/** What is shown when somebody points at a row: Markdown in which the text of documents is escaped. */
import {
  clientCommands,
  type ObligationReport,
  type ReasonReport,
  type SystemReport,
} from '../../server/lsp/protocol.ts';
import { escaped, oneLine, paragraphs } from './row.ts';
import { lookOf } from './state-look.ts';
import { systemName } from './tree-items.ts';
import type { Content } from './tree-plan.ts';

export function tooltipOf(content: Content): string {
  switch (content.is) {
    case 'root': {
      const { name, uri } = content.root;
      return paragraphs([`**${escaped(name)}**`, escaped(uri)]);
    }
    case 'group':
      return '';
    case 'system':
      return systemTooltip(content.system);
    case 'obligation':
      return obligationTooltip(content.obligation, content.system);
  }
}

/** Of a system with many obligations those in the worst states are listed. */
const mostListed = 8;

function systemTooltip(system: SystemReport): string {
  const name = systemName(system);
  const stated = (text: string) => escaped(text) || 'not stated';
  const telling = system.obligations.filter(({ state }) => !quiet.has(state));
  const listed = telling.slice(0, mostListed).map(({ title, state, reasons }) => {
    const why = reasons.map(({ message }) => escaped(message)).join('; ');
    return `- ${escaped(title)}: ${escaped(lookOf(state).words)}${why === '' ? '' : ` (${why})`}`;
  });
  const more = telling.length - listed.length;
  return paragraphs([
    `**${escaped(name)}**${oneLine(system.id) === name ? '' : ` (${escaped(system.id)})`}`,
    `State: ${escaped(lookOf(system.state).words)}`,
    [...listed, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    `Stage: ${stated(system.stage)}  \nRisk: ${stated(system.risk)}  \nOwner: ${stated(system.owner)}`,
  ]);
}

const quiet: ReadonlySet<string> = new Set(['current', 'not-required']);

function obligationTooltip(obligation: ObligationReport, system: SystemReport): string {
  const { title, state, reasons, due, document } = obligation;
  const place =
    document === undefined
      ? 'No document answers this yet; opens the entry of the system.'
      : `Document: ${oneLine(document.id) || 'without an id'}`;
  return paragraphs([
    `**${escaped(title)}** of ${escaped(systemName(system))}`,
    `State: ${escaped(lookOf(state).words)}`,
    reasons.map(reasonLines).join('\n'),
    [...(due === undefined ? [] : [`Review due ${due}`]), place].map(escaped).join('  \n'),
  ]);
}

/** A reason, and below it what resolves it and where else one has to look. */
function reasonLines({ message, since, resolves, related }: ReasonReport): string {
  const text = oneLine(message);
  const told = since === undefined || text.includes(since) ? text : `${text} (since ${since})`;
  const places = related.map(({ location, message: what }) => {
    return `[${escaped(what)}](command:${clientCommands.open}?${argumentsOf(location)})`;
  });
  return [
    `- ${escaped(told)}`,
    ...(resolves === '' ? [] : [`  - To do: ${escaped(resolves)}`]),
    ...(places.length === 0 ? [] : [`  - See ${places.join(', ')}`]),
  ].join('\n');
}

/** As a command link wants them. Parentheses would end the link, and `encodeURIComponent` leaves them as they are. */
function argumentsOf({ uri, range }: SystemReport['location']): string {
  return encodeURIComponent(JSON.stringify([uri, range]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}
