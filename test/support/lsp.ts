import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** An editor, as small as can be, that drives the built language server over its standard streams. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly initialized: InitializeResult;
  /** Every diagnostic that the server has told of last, by uri. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Every diagnostic that it ever told of. */
  readonly everTold: readonly Diagnostic[];
  /** What the server registered for by method. */
  readonly registrations: ReadonlyMap<string, unknown>;
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces the first occurrence of a text by another, as one incremental change. */
  edit(uri: string, from: string, to: string): void;
  close(uri: string): void;
  /** Resolves when a condition on what the server told holds; rejects after some seconds with what there is. */
  until(what: string, holds: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

export interface EditorOptions {
  readonly folders: readonly string[];
  /** Null: nobody says which day it is, so that the server's environment and clock do. */
  readonly today?: string | null;
  /** Whether the person trusts the folders. */
  readonly trusted?: boolean;
  /** Where the server may keep what it knows until the next start. */
  readonly cacheFolder?: string;
  /** What stands in the environment of the server besides what stands in our own; undefined takes something out of it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** The commands that the editor runs itself. */
  readonly commands?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The tests run from the top of the repository, wherever their bundles lie. */
export const repository = process.cwd();

export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
  },
};

export async function startEditor(options: EditorOptions): Promise<Editor> {
  const { folders, today = '2026-11-23', capabilities = fullCapabilities, commands, settings = {} } = options;
  const { trusted, cacheFolder, environment = {}, node = [] } = options;
  const server = spawn(process.execPath, [...node, path.join(repository, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const registrations = new Map<string, unknown>();
  const everTold: Diagnostic[] = [];
  const log: string[] = [];
  const listeners = new Set<() => void>();
  const told = () => {
    for (const listener of listeners) listener();
  };
  connection.onNotification('textDocument/publishDiagnostics', params => {
    diagnostics.set(params.uri, params.diagnostics);
    everTold.push(...params.diagnostics);
    told();
  });
  connection.onNotification('window/logMessage', ({ message }) => void log.push(message));
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest(
    'client/registerCapability',
    (params: { registrations: { method: string; registerOptions: unknown }[] }) => {
      for (const { method, registerOptions } of params.registrations)
        registrations.set(method, registerOptions);
      told();
    },
  );
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map(folder => ({
      uri: pathToFileURL(folder).href,
      name: path.basename(folder),
    })),
    initializationOptions: {
      ...(today !== null && { today }),
      ...(trusted !== undefined && { trusted }),
      ...(commands && { commands }),
      ...(cacheFolder !== undefined && { cacheFolder }),
    },
  });
  await connection.sendNotification('initialized', {});

  const texts = new Map<string, { text: string; version: number }>();
  return {
    connection,
    server,
    initialized,
    diagnostics,
    everTold,
    registrations,
    log,
    open(uri, text, languageId = 'yaml') {
      texts.set(uri, { text, version: 1 });
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, text, languageId, version: 1 },
      });
    },
    edit(uri, from, to) {
      const before = texts.get(uri);
      const start = before?.text.indexOf(from) ?? -1;
      if (!before || start < 0) throw new Error(`"${from}" does not stand in ${uri}`);
      const text = before.text.slice(0, start) + to + before.text.slice(start + from.length);
      const version = before.version + 1;
      texts.set(uri, { text, version });
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: {
              start: positionOf(before.text, start),
              end: positionOf(before.text, start + from.length),
            },
            text: to,
          },
        ],
      });
    },
    close(uri) {
      texts.delete(uri);
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    until(what, holds) {
      return new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => {
          listeners.delete(listener);
          reject(
            new Error(
              `${what}: not within 10 s. ${JSON.stringify([...diagnostics], null, 1).slice(0, 4000)} ${log.join('\n')}`,
            ),
          );
        }, 10_000);
        const listener = () => {
          if (!holds()) return;
          clearTimeout(giveUp);
          listeners.delete(listener);
          resolve();
        };
        listeners.add(listener);
        listener();
      });
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise(resolve => server.once('exit', resolve));
      connection.dispose();
    },
  };
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
