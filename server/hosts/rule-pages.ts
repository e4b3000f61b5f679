import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The pages of the rules lie beside the bundles. */
const folder = path.join(__dirname, '..', 'docs', 'rules');

/** The page of a rule, in Markdown; undefined where there is none. */
export async function rulePage(code: string): Promise<string | undefined> {
  // A code comes from people, and names one file of that folder or nothing.
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) return undefined;
  try {
    return await readFile(path.join(folder, `${code}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
