import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder that is gone after the test file's tests; `/` in the names makes folders, `null` an empty one. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  // The real path: on some systems the folder for temporary files is behind a link.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-test-')));
  made.push(folder);
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (content === null) {
      fs.mkdirSync(file, { recursive: true });
    } else {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
  }
}

/** Does the work as a user whom permissions bind, which the superuser is not; false where that cannot be done. */
export async function asOrdinaryUser(folder: string, work: () => Promise<void>): Promise<boolean> {
  if (process.platform === 'win32' || !process.getuid || !process.seteuid) return false;
  if (process.getuid() !== 0) {
    await work();
    return true;
  }
  const nobody = 65534;
  fs.chmodSync(folder, 0o755);
  process.seteuid(nobody);
  try {
    await work();
  } finally {
    process.seteuid(0);
  }
  return true;
}

const made: string[] = [];

after(function () {
  // All of a process are removed at once, thousands of files, which a busy disk takes its time for.
  this.timeout(0);
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});
