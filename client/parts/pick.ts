/** Lists of things to choose from, as the server offers them. */
import { type QuickPickItem, QuickPickItemKind, ThemeColor, ThemeIcon, window } from 'vscode';
import type { ChoiceReport } from '../../server/lsp/protocol.ts';
import { plain } from './row.ts';
import { lookOf } from './state-look.ts';

export interface PickOptions {
  readonly title: string;
  readonly prompt: string;
}

interface Line extends QuickPickItem {
  /** Undefined for a heading. */
  readonly choice?: ChoiceReport;
}

/** @returns undefined where the person leaves without choosing */
export async function pick(
  choices: readonly ChoiceReport[],
  { title, prompt }: PickOptions,
): Promise<ChoiceReport | undefined> {
  const chosen = await window.showQuickPick(linesOf(choices), {
    title,
    placeHolder: prompt,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.choice;
}

function linesOf(choices: readonly ChoiceReport[]): readonly Line[] {
  return choices.flatMap((choice, index): readonly Line[] => {
    const { group } = choice;
    const isNew = group !== undefined && group !== choices[index - 1]?.group;
    const heading: Line = { label: plain(group ?? ''), kind: QuickPickItemKind.Separator };
    return [...(isNew ? [heading] : []), lineOf(choice)];
  });
}

function lineOf(choice: ChoiceReport): Line {
  const { label, description, detail, state } = choice;
  return {
    choice,
    label: plain(label),
    ...(description !== undefined && { description: plain(description) }),
    ...(detail !== undefined && { detail: plain(detail) }),
    ...(state !== undefined && { iconPath: iconOf(state) }),
  };
}

function iconOf(state: NonNullable<ChoiceReport['state']>): ThemeIcon {
  const { icon, color } = lookOf(state);
  return new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
}
