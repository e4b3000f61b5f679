/** Hands a row to the editor's tree. */
import {
  type Command,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { Row } from './row.ts';

export interface TreeItemOptions {
  /** By it the editor knows the row again: what is open and selected stays. */
  readonly key: string;
  /** What a click does. */
  readonly command?: Command;
}

export function toTreeItem(row: Row, { key, command }: TreeItemOptions): TreeItem {
  const item = new TreeItem(row.label, collapsibleStates[row.children]);
  item.id = key;
  item.description = row.description;
  item.iconPath = new ThemeIcon(row.icon, row.color === undefined ? undefined : new ThemeColor(row.color));
  item.tooltip = new MarkdownString(row.tooltip);
  item.contextValue = row.contextValue;
  item.accessibilityInformation = { label: row.accessibility };
  if (command) item.command = command;
  return item;
}

const collapsibleStates: Readonly<Record<Row['children'], TreeItemCollapsibleState>> = {
  none: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
};
