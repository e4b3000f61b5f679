import { strToU8, zipSync } from 'fflate';

/** Files by their names as a ZIP archive. The same files give the same bytes: none has a time of its own. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // By the local clock, as the format has it; so this is the same moment everywhere.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
