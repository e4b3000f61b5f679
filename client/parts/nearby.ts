/**
 * Looks for an AIMS document where one usually lies: beside the folder's own files, in `aims/`, and in the `aims/` of
 * the folders one level down. A bounded number of small reads, never a walk: the server walks, once it runs.
 */
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beginsAsAims, carrierOfFile, headLength } from './sniff.ts';

const maxFolders = 200;
const maxFiles = 100;

/** @param folder a path on this disk. Whatever cannot be read holds no document. */
export async function hasDocumentNearby(folder: string): Promise<boolean> {
  let budget = maxFiles;
  const top = await entriesOf(folder);
  const subfolders = top.folders
    .filter(name => !name.startsWith('.') && name !== 'node_modules')
    .slice(0, maxFolders);
  if (top.folders.includes('aims') && (await inAimsFolder(path.join(folder, 'aims')))) return true;
  if (await anyOf(folder, top.files)) return true;
  for (const name of subfolders) {
    if (name !== 'aims' && (await inAimsFolder(path.join(folder, name, 'aims')))) return true;
  }
  return false;

  async function inAimsFolder(aims: string): Promise<boolean> {
    const { files, folders } = await entriesOf(aims);
    if (await anyOf(aims, files)) return true;
    for (const name of folders.slice(0, maxFolders)) {
      if (budget <= 0) return false;
      const inner = path.join(aims, name);
      if (await anyOf(inner, (await entriesOf(inner)).files)) return true;
    }
    return false;
  }

  async function anyOf(parent: string, names: readonly string[]): Promise<boolean> {
    for (const name of names) {
      if (budget <= 0) return false;
      const carrier = carrierOfFile(name);
      if (carrier === undefined) continue;
      budget -= 1;
      if (beginsAsAims(carrier, await headOf(path.join(parent, name)))) return true;
    }
    return false;
  }
}

/** Regular files and real folders; links are neither. */
async function entriesOf(folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return {
      files: entries.filter(entry => entry.isFile()).map(entry => entry.name),
      folders: entries.filter(entry => entry.isDirectory()).map(entry => entry.name),
    };
  } catch {
    return { files: [], folders: [] };
  }
}

async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}

function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
