/** How the systems and what they owe look in the tree: plain data, for `systems-view.ts` to hand to the editor. */
import type { ObligationReport, RootReport, SystemReport } from '../../server/lsp/protocol.ts';
import type { Content } from './posture-tree.ts';
import { escaped, oneLine, paragraphs, type Row } from './row.ts';
import { lookOf } from './state-look.ts';

export function rowOf(content: Content): Row {
  switch (content.is) {
    case 'root':
      return rootRow(content.root);
    case 'system':
      return systemRow(content.system);
    case 'obligation':
      return obligationRow(content.obligation, content.system);
  }
}

function rootRow(root: RootReport): Row {
  const count = root.systems.length === 1 ? '1 system' : `${root.systems.length} systems`;
  return {
    label: oneLine(root.name),
    description: count,
    icon: 'folder',
    tooltip: `**${escaped(root.name)}**\n\n${count}\n\n${escaped(root.uri)}`,
    contextValue: 'aims.root',
    accessibility: `${oneLine(root.name)}, folder with ${count}`,
    children: 'open',
  };
}

function systemRow(system: SystemReport): Row {
  const { icon, color, words } = lookOf(system.state);
  const label = nameOf(system);
  const summary = oneLine(system.summary);
  const stage = oneLine(system.stage) || 'not stated';
  const risk = oneLine(system.risk) || 'not stated';
  const owner = oneLine(system.owner) || 'not stated';
  return {
    label,
    description: summary,
    icon,
    ...(color === undefined ? {} : { color }),
    tooltip: paragraphs([
      `**${escaped(label)}**${system.id === label ? '' : ` (${escaped(system.id)})`}`,
      `State: ${escaped(words)}${summary === '' ? '' : ` (${escaped(summary)})`}`,
      `Stage: ${escaped(stage)}  \nRisk: ${escaped(risk)}  \nOwner: ${escaped(owner)}`,
    ]),
    contextValue: `aims.system.${system.state}`,
    accessibility: `${label}, AI system, ${words}. ${summary}. Stage ${stage}, risk ${risk}, owner ${owner}`,
    children: system.obligations.length > 0 ? 'closed' : 'none',
  };
}

function obligationRow(obligation: ObligationReport, system: SystemReport): Row {
  const { icon, color, words } = lookOf(obligation.state);
  const label = oneLine(obligation.title);
  const reasons = obligation.reasons.map(({ message, since }) => {
    const text = oneLine(message);
    return since === undefined || text.includes(since) ? text : `${text} (since ${since})`;
  });
  const due = obligation.due === undefined ? [] : [`Review due ${oneLine(obligation.due)}`];
  const place =
    obligation.document === undefined
      ? 'No document answers this yet; opens the entry of the system.'
      : `Document: ${oneLine(obligation.document.id)}`;
  return {
    label,
    description: oneLine(obligation.summary),
    icon,
    ...(color === undefined ? {} : { color }),
    tooltip: paragraphs([
      `**${escaped(label)}** of ${escaped(nameOf(system))}`,
      `State: ${escaped(words)}`,
      reasons.map(reason => `- ${escaped(reason)}`).join('\n'),
      [...due, place].map(escaped).join('  \n'),
    ]),
    contextValue: `aims.obligation.${obligation.state}`,
    accessibility: [`${label}, ${words}`, ...reasons, ...due].join('. '),
    children: 'none',
  };
}

function nameOf(system: SystemReport): string {
  return oneLine(system.name) || oneLine(system.id) || 'System without an id';
}
