import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Message, readMessages, writeMessage } from './messages.ts';

/**
 * An editor that only measures: it speaks the protocol over the server's standard streams without a library, so that
 * as little as possible of what is measured is its own. Times are in milliseconds, as `performance.now` counts them.
 */
export interface MeasuringEditor {
  /** When the process was started. */
  readonly begun: number;
  /** When the answer to `initialize` was there. */
  readonly initialized: number;
  /** Opens a document as it is written there. */
  open(file: string, text: string): void;
  /** Puts a text in the place of `length` characters. The text of the document is the caller's to keep. */
  change(file: string, at: Place, length: number, text: string): void;
  tellOfFile(file: string, type: 'created' | 'changed' | 'deleted'): void;
  /** Asks something about a document. */
  ask(method: string, file: string, extra?: object): Promise<Answer>;
  /** Asks for what the sidebar shows. */
  askPosture(): Promise<Answer>;
  /** Resolves with the time at which something that the server told made the condition hold. */
  until(what: string, holds: () => boolean): Promise<number>;
  /** The diagnostics that the server told last of a file. */
  diagnosticsOf(file: string): readonly PublishedDiagnostic[];
  /** Whether the server told anything of a file, be it that there is nothing. */
  hasDiagnosticsOf(file: string): boolean;
  /** When the server told of findings last, or that there are none. */
  lastDiagnostics(): number;
  /** Whether the server said that the first look through the workspace is done. */
  isComplete(): boolean;
  /** Resolves after the server has been silent for so long. */
  quiet(milliseconds: number): Promise<void>;
  /** Resolves after the server has been silent for so long and has done next to nothing meanwhile. */
  atRest(milliseconds: number): Promise<void>;
  memory(): Memory;
  /** What all threads of the server have taken of the processors, in milliseconds; NaN where the system does not tell. */
  processorTime(): number;
  stop(): Promise<void>;
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PublishedDiagnostic {
  readonly code: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

export interface Answer {
  readonly asked: number;
  readonly answered: number;
  /** Whether it says something: neither nothing nor an error. */
  readonly hasContent: boolean;
  /** What it says. */
  readonly result: unknown;
}

/** In megabytes; NaN where the system does not tell. */
export interface Memory {
  readonly now: number;
  readonly most: number;
}

export interface EditorOptions {
  readonly server: string;
  readonly folder: string;
  /** Our server's; others do not know it. */
  readonly today?: string;
  /** Where our server may keep what it knows until the next start. */
  readonly cacheFolder?: string | undefined;
  /** What the server is told when it asks for a section of the settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A folder for CPU profiles. */
  readonly cpuProfile?: string | undefined;
}

/** After so long something that was waited for counts as lost. */
const patience = 120_000;

/** Which share of one processor: more than it takes a server that waits to be profiled, and less than one that works beside others. */
const nextToNothing = 1 / 10;

export async function startMeasuringEditor(options: EditorOptions): Promise<MeasuringEditor> {
  const { server, folder, today, cacheFolder, settings = {}, cpuProfile } = options;
  const begun = performance.now();
  const profiling = cpuProfile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', cpuProfile];
  const child = spawn(process.execPath, [...profiling, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const told = new Map<string, readonly PublishedDiagnostic[]>();
  const answers = new Map<number, (message: Message) => void>();
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  const processorTime = (): number => processorTimeOf(child.pid ?? 0);
  let complete = false;
  let lastHeard = begun;
  let lastTold = begun;
  let nextId = 1;

  const send = (message: object): void => writeMessage(child, message);
  const notify = (method: string, params: object): void => send({ method, params });
  const request = async (method: string, params: object | undefined): Promise<Answer> => {
    const id = nextId++;
    const asked = performance.now();
    const message = new Promise<Message>(resolve => answers.set(id, resolve));
    send({ id, method, params });
    const { result } = await message;
    return {
      asked,
      answered: performance.now(),
      hasContent: result !== null && result !== undefined,
      result,
    };
  };

  readMessages(child, message => {
    lastHeard = performance.now();
    if (message.method === undefined) {
      answers.get(Number(message.id))?.(message);
      answers.delete(Number(message.id));
      return;
    }
    if (message.id !== undefined) {
      const items = message.method === 'workspace/configuration' ? (message.params?.items ?? []) : undefined;
      send({
        id: message.id,
        result: items ? items.map(({ section = '' }) => settings[section] ?? null) : null,
      });
      return;
    }
    if (message.method === 'textDocument/publishDiagnostics' && message.params?.uri !== undefined) {
      told.set(message.params.uri, message.params.diagnostics ?? []);
      lastTold = lastHeard;
    }
    if (message.method === 'aims/postureChanged') complete = message.params?.complete ?? false;
    for (const look of waiting) look();
  });

  const { answered: initialized } = await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: path.basename(folder) }],
    initializationOptions: { ...(today && { today }), ...(cacheFolder && { cacheFolder }) },
  });
  notify('initialized', {});

  return {
    begun,
    initialized,
    open(file, text) {
      versions.set(file, 1);
      const languageId = languages[path.extname(file)] ?? 'plaintext';
      notify('textDocument/didOpen', { textDocument: { uri: uriOf(file), languageId, version: 1, text } });
    },
    change(file, start, length, text) {
      const version = (versions.get(file) ?? 0) + 1;
      versions.set(file, version);
      const end = { line: start.line, character: start.character + length };
      notify('textDocument/didChange', {
        textDocument: { uri: uriOf(file), version },
        contentChanges: [{ range: { start, end }, text }],
      });
    },
    tellOfFile(file, type) {
      const types = { created: 1, changed: 2, deleted: 3 };
      notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(file), type: types[type] }] });
    },
    askPosture: () => request('aims/posture', {}),
    ask: (method, file, extra = {}) => request(method, { textDocument: { uri: uriOf(file) }, ...extra }),
    until(what, holds) {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          if (!holds()) return;
          clearTimeout(giveUp);
          waiting.delete(look);
          resolve(performance.now());
        };
        const giveUp = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`${what}: not within ${patience / 1000} s`));
        }, patience);
        waiting.add(look);
        look();
      });
    },
    diagnosticsOf: file => told.get(uriOf(file)) ?? [],
    hasDiagnosticsOf: file => told.has(uriOf(file)),
    lastDiagnostics: () => lastTold,
    isComplete: () => complete,
    async quiet(milliseconds) {
      while (performance.now() - lastHeard < milliseconds) {
        await new Promise(resolve => setTimeout(resolve, milliseconds / 3));
      }
    },
    async atRest(milliseconds) {
      for (let spent = processorTime(), isAtWork = true; isAtWork; ) {
        await new Promise(resolve => setTimeout(resolve, milliseconds));
        const before = spent;
        spent = processorTime();
        isAtWork =
          performance.now() - lastHeard < milliseconds || spent - before > nextToNothing * milliseconds;
      }
    },
    memory: () => memoryOf(child.pid ?? 0),
    processorTime,
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve));
      await request('shutdown', undefined);
      notify('exit', {});
      await ended;
    },
  };
}

/** What VS Code announces, as far as it matters here. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
  },
};

const languages: Readonly<Record<string, string>> = { '.yaml': 'yaml', '.json': 'json', '.md': 'markdown' };

/** Of a process that runs. Only Linux tells without a program of its own. */
function memoryOf(pid: number): Memory {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}

/** Nanoseconds by thread, as the scheduler counts them, those of threads that have ended left out. */
function processorTimeOf(pid: number): number {
  try {
    const threads = fs.readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map(thread =>
      Number(fs.readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return Number.NaN;
  }
}
