import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MeasuringEditor, startMeasuringEditor } from './editor.ts';

/** The server that the answers are compared with: what most people have for YAML in their editor. */
export const peerName = 'yaml-language-server';

/** Pinned, so that figures of different days compare with the same thing. */
export const peerVersion = '2.0.0';

/** A peer that is installed. */
export interface Peer {
  /** Its program, which Node runs. */
  readonly program: string;
  /** The folder of our JSON Schemas, which it works with. */
  readonly schemas: string;
}

/**
 * The peer in a cache folder of the person, installed there if it is not yet. It is no dependency of the project:
 * only who asks for the comparison gets it, and none of its install scripts run.
 *
 * @throws Error in words for the person at the terminal, where it cannot be installed
 */
export function peerInCache({ schemas, say }: { schemas: string; say: (text: string) => void }): Peer {
  const folder = path.join(cacheFolder(), `${peerName}@${peerVersion}`);
  const program = path.join(folder, 'node_modules', peerName, 'bin', peerName);
  if (!fs.existsSync(program)) {
    say(`Installing ${peerName} ${peerVersion} into ${folder}.`);
    install(folder);
  }
  if (!fs.existsSync(program)) {
    throw new Error(
      `${peerName} ${peerVersion} could not be installed into ${folder}, so there is nothing to compare with. See what npm said above, or leave --peers out.`,
    );
  }
  return { program, schemas };
}

/** The peer as an editor starts it, with our schemas for the documents of the generated workloads. */
export function startPeer({ program, schemas }: Peer, folder: string): Promise<MeasuringEditor> {
  const schema = (kind: string): string => pathToFileURL(path.join(schemas, `${kind}.schema.json`)).href;
  return startMeasuringEditor({
    server: program,
    folder,
    settings: {
      yaml: {
        validate: true,
        hover: true,
        completion: true,
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        schemas: {
          [schema('register')]: ['register.yaml'],
          [schema('ai-system')]: ['systems/**/*.yaml'],
        },
      },
      http: { proxy: '', proxyStrictSSL: false },
      '[yaml]': { 'editor.tabSize': 2 },
      editor: { detectIndentation: false, tabSize: 2 },
    },
  });
}

function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'aims-bench');
}

function install(folder: string): void {
  fs.mkdirSync(folder, { recursive: true });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  spawnSync('npm', ['install', '--prefix', folder, ...quiet, `${peerName}@${peerVersion}`], {
    cwd: folder,
    stdio: 'inherit',
    // npm is a script of the command processor there.
    shell: process.platform === 'win32',
  });
}
