import { type GovernedCodeLens, governedCodeLenses, type Workspace } from '../core/index.ts';
import { actionCommand } from './code-lenses.ts';
import type { Desk } from './desk.ts';
import {
  clientCommands,
  type GovernedCodeParams,
  type GovernedCodeReport,
  type LensChoice,
  type LensCommand,
} from './protocol.ts';

/** What stands above code. The file is never read: its path decides, so it need not be one that the server knows. */
export function governedCode(desk: Desk, { textDocument }: GovernedCodeParams): GovernedCodeReport {
  const { session, host, failed } = desk;
  const uri = host.canonicalUri(textDocument.uri);
  try {
    // Before everything is read, half of the systems would be missing from the line.
    const lenses = desk.complete ? governedCodeLenses(session.workspace, uri) : [];
    return { lenses: lenses.map(lens => lensReport(session.workspace, lens)) };
  } catch (error) {
    failed(`saying which systems ${uri} is a part of`, error);
    return { lenses: [] };
  }
}

function lensReport(
  workspace: Workspace,
  { title, does }: GovernedCodeLens,
): GovernedCodeReport['lenses'][number] {
  return { title, ...(does && { command: commandFor(workspace, does) }) };
}

function commandFor(workspace: Workspace, does: NonNullable<GovernedCodeLens['does']>): LensCommand {
  if (does.is !== 'choose') return actionCommand(workspace, does);
  const choices = does.choices.map(
    ({ label, detail, does: each }): LensChoice => ({
      label,
      detail,
      command: actionCommand(workspace, each),
    }),
  );
  return {
    command: clientCommands.choose,
    arguments: ['The AI systems that this file is a part of', choices],
  };
}
