import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { scaffold } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toUri } from '../uris.ts';
import { type Context, contextOf } from './context.ts';
import type { Proposal } from './engine-changes.ts';
import type { Refusal } from './main.ts';

interface Beginning {
  /** The folder as it was named. */
  readonly named: string;
  /** The folder that the program runs in. */
  readonly here: string;
  readonly today: string;
}

/** The scaffold of a new AIMS in a folder, which need not be there yet. */
export async function beginning(
  host: Host,
  { named, here, today }: Beginning,
): Promise<(Proposal & { readonly context: Context }) | Refusal> {
  const place = await nearest(path.resolve(here, named));
  if (typeof place === 'string') return { refused: `"${named}" cannot be written to: ${place}.` };
  const { existing, target } = place;
  // Of a folder that is to be made there is nothing to look at but what it becomes a part of.
  const looked = existing === target ? existing : here;
  const context = await contextOf(host, { folder: here, paths: [{ path: looked, is: 'folder' }], today });
  const made = scaffold(context.loaded.workspace, toUri(target));
  if (made.is === 'begun') {
    const file = context.nameOf(made.first.place.uri);
    return {
      refused: `there is an AI management system already, "${file}" is part of it. Nothing was written; "aims new" adds to it.`,
    };
  }
  const [register] = made.change.creates;
  const where = register ? `"${context.nameOf(register.uri)}"` : 'the register';
  return {
    context,
    change: made.change,
    folder: existing,
    notes: [
      'This is where an AI management system begins. Next:',
      '- Replace what stands in <angle brackets>; "aims check" lists it.',
      `- Write your AI systems into ${where}; "aims status" says what each of them owes.`,
    ],
  };
}

/** The folder without links, as far as it is there; `existing` is the part that is. In words, why it cannot be had. */
async function nearest(
  wanted: string,
): Promise<{ readonly existing: string; readonly target: string } | string> {
  const missing: string[] = [];
  for (let at = wanted; ; at = path.dirname(at)) {
    try {
      const existing = await realpath(at);
      if (!(await stat(existing)).isDirectory())
        return missing.length === 0 ? 'it is no folder' : `"${path.basename(at)}" is no folder`;
      return { existing, target: path.join(existing, ...missing) };
    } catch (error) {
      if (!isGone(error) || path.dirname(at) === at) return reasonOf(error);
      missing.unshift(path.basename(at));
    }
  }
}
