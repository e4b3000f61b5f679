import type { Range } from '../base/range.ts';
import { placeWithin } from '../model/evidence-place.ts';
import { keptAt } from '../model/kept-at.ts';
import { linksOf } from '../model/links.ts';
import { recordsOf } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';

/** A text that leads somewhere when somebody clicks on it. */
export interface DocumentLink {
  /** Without quotes. */
  readonly range: Range;
  /** The uri of a file within the root, or a web address. Never anything that an editor would run. */
  readonly target: string;
}

/**
 * The paths and web addresses in the fields that say where something is kept. No link leads out of the root, to what is
 * known not to be there, or to anything but files and web pages.
 */
export function documentLinksOf(workspace: Workspace, file: SourceFile): readonly DocumentLink[] {
  const root = linksOf(workspace).rootOf(file.uri);
  return file.documents.flatMap(document =>
    recordsOf(document).flatMap(record =>
      keptAt(record).flatMap(({ is, text, range }): readonly DocumentLink[] => {
        const target = is === 'url' ? webAddress(text) : fileAt(workspace, root, text);
        return target === undefined ? [] : [{ range, target }];
      }),
    ),
  );
}

/** In characters. What is longer is no address that anybody meant to be opened. */
const longest = 2000;

/** An address as browsers take it, or undefined for what is none of the web. */
function webAddress(text: string): string | undefined {
  if (text.length > longest || !/^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/iu.test(text)) return undefined;
  if (/[\p{Cc}\p{Cf}\p{Surrogate}<>"'`{}|\\^]/u.test(text)) return undefined;
  return text.replace(/[^\x21-\x7e]+/gu, run => encodeURIComponent(run));
}

function fileAt(workspace: Workspace, root: string, path: string): string | undefined {
  const place = placeWithin(root, path);
  if (place.is === 'refused') return undefined;
  const found = workspace.named.get(place.uri);
  if (found) return found.is === 'file' ? place.uri : undefined;
  // Nobody looked at it. What ends as no file does is most likely a folder, which editors cannot open.
  return /\.[A-Za-z0-9]+$/.test(path) ? place.uri : undefined;
}
