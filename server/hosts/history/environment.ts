import path from 'node:path';

/**
 * What Git gets to know of the environment: nothing that is not listed here. `GIT_DIR`, `GIT_EXTERNAL_DIFF`,
 * `GIT_SSH_COMMAND` and their like change what it reads or have it run something.
 */
export function gitEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => keptNames.has(name.toUpperCase()));
  return { ...Object.fromEntries(kept), PATH: searchPath(), ...always, ...more };
}

/** The entries of `PATH` that mean the same wherever a program runs. */
export function searchPath(): string {
  const entries = (process.env.PATH ?? '').split(path.delimiter);
  return entries.filter(entry => path.isAbsolute(entry)).join(path.delimiter);
}

/** Where a person's own configuration is; only needed to learn which folders they trust (`safe.directory`). */
export function personalPlaces(): Readonly<Record<string, string>> {
  const names = ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'SUDO_UID'];
  const places = names.map(name => [name, process.env[name]] as const);
  return Object.fromEntries(places.filter((place): place is [string, string] => place[1] !== undefined));
}

/** Places where nobody has configured anything. */
export function noPlaces(emptyFolder: string): Readonly<Record<string, string>> {
  return {
    HOME: emptyFolder,
    XDG_CONFIG_HOME: emptyFolder,
    USERPROFILE: emptyFolder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: path.join(emptyFolder, 'none'),
    GIT_CONFIG_GLOBAL: path.join(emptyFolder, 'none'),
  };
}

/** What programs need to start at all, and to find a place for temporary files. */
const keptNames: ReadonlySet<string> = new Set([
  'SYSTEMROOT',
  'WINDIR',
  'SYSTEMDRIVE',
  'TEMP',
  'TMP',
  'TMPDIR',
]);

const always: Readonly<Record<string, string>> = {
  // What it says on faults is read here.
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  // Lists of commits come in large pieces and not one by one.
  GIT_FLUSH: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_PAGER: 'cat',
  GIT_EDITOR: ':',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Nothing is fetched: the first is known to newer versions only, the second allows no way to fetch by.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_PROTOCOL_FROM_USER: '0',
  // These win over targets that a configuration names.
  GIT_TRACE: '0',
  GIT_TRACE2: '0',
  GIT_TRACE2_EVENT: '0',
  GIT_TRACE2_PERF: '0',
  // In bytes, of a single piece of memory: no object of a hostile repository makes Git ask for more.
  GIT_ALLOC_LIMIT: String(256 * 1024 * 1024),
};
