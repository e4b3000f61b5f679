/** The commands of the palette. */
import { commands, Disposable, type LogOutputChannel } from 'vscode';
import { type Asked, clientCommands } from '../../server/lsp/protocol.ts';
import { ask } from './ask.ts';
import type { Person } from './person.ts';
import type { Server } from './server.ts';

export interface CommandContext {
  readonly server: Server;
  readonly person: Person;
  readonly log: LogOutputChannel;
}

export function registerCommands({ server, person, log }: CommandContext): Disposable {
  return Disposable.from(
    commands.registerCommand('aims.restartServer', () => server.restart('asked for')),
    commands.registerCommand('aims.showOutput', () => log.show()),
    commands.registerCommand(clientCommands.ask, (asked: Asked) => ask({ server, person }, asked)),
  );
}
