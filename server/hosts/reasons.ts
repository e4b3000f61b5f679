/** Why the system refused something, in a few words for the middle of a sentence. */
export function reasonOf(error: unknown): string {
  const code = systemCodeOf(error);
  const known = words.get(code);
  if (known !== undefined) return known;
  return code === '' ? 'an unexpected fault' : `the system says ${code}`;
}

/** `ENOENT` and the like; empty where the fault is none of the system's. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether nothing, or something else by now, stands where the fault says. */
export function isGone(error: unknown): boolean {
  return gone.has(systemCodeOf(error));
}

const gone: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO']);

const words: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'it does not exist'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EBUSY', 'another program holds it'],
  ['EIO', 'the disk reports a fault'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
]);
