/** Hands a row to the editor's tree. */
import {
  type Command,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { clientCommands } from '../../server/lsp/protocol.ts';
import type { Row } from './row.ts';

export interface TreeItemOptions {
  /** By it the editor knows the row again: what is open and selected stays. */
  readonly key: string;
  /** What a click does. */
  readonly command?: Command;
}

/** The only commands that links in tooltips may name. They show a place and change nothing. */
const tooltipCommands: readonly string[] = [clientCommands.open];

/** @param row without a tooltip where that is made only when somebody points at the row */
export function toTreeItem(
  row: Omit<Row, 'tooltip'> & Partial<Pick<Row, 'tooltip'>>,
  { key, command }: TreeItemOptions,
): TreeItem {
  const item = new TreeItem(row.label, collapsibleStates[row.children]);
  item.id = key;
  item.description = row.description;
  item.iconPath = new ThemeIcon(row.icon, row.color === undefined ? undefined : new ThemeColor(row.color));
  if (row.tooltip !== undefined) item.tooltip = toTooltip(row.tooltip);
  item.contextValue = row.contextValue;
  item.accessibilityInformation = { label: row.accessibility };
  if (command) item.command = command;
  return item;
}

/** @param markdown in which the text of documents is escaped */
export function toTooltip(markdown: string): MarkdownString {
  const tooltip = new MarkdownString(markdown);
  tooltip.isTrusted = { enabledCommands: tooltipCommands };
  return tooltip;
}

const collapsibleStates: Readonly<Record<Row['children'], TreeItemCollapsibleState>> = {
  none: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
};
