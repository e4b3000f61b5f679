import { encodeUriPart } from '../core/base/uri.ts';

/**
 * File uris in the one spelling that VS Code's own have (`file:///c%3A/a%20b.md`), so that the uri of a file found on
 * disk equals the uri of the same file opened in an editor. Uris are compared as texts everywhere else.
 */

export interface UriOptions {
  /** Whether paths are those of Windows. Default: whether this is Windows. */
  readonly windows?: boolean;
}

const isWindows = process.platform === 'win32';

/** The uri of an absolute path. */
export function toUri(path: string, { windows = isWindows }: UriOptions = {}): string {
  const slashed = windows ? path.replaceAll('\\', '/') : path.replace(/^\/+/, '/');
  const share = /^\/\/([^/]*)(.*)$/s.exec(slashed);
  if (share) return format(share[1] ?? '', share[2] || '/');
  return format('', slashed.startsWith('/') ? slashed : `/${slashed}`);
}

/** The path that a uri names, or undefined where it names none: another scheme, another machine's file. */
export function toPath(uri: string, { windows = isWindows }: UriOptions = {}): string | undefined {
  const parts = parse(uri);
  if (!parts || parts.path.includes('\0')) return undefined;
  const { path } = parts;
  const authority = parts.authority.toLowerCase() === 'localhost' ? '' : parts.authority;
  if (!windows) return authority === '' ? path : undefined;
  if (authority !== '') return `\\\\${authority}${path.replaceAll('/', '\\')}`;
  const drive = /^\/([A-Za-z]):/.exec(path);
  return (drive ? `${drive[1]?.toLowerCase()}${path.slice(2)}` : path).replaceAll('/', '\\');
}

/**
 * The same uri in our spelling. Editors differ in what they encode (`file:///C:/a(1).md`); what comes from them passes
 * through here once. Uris of other schemes stay as they are.
 */
export function canonicalUri(uri: string): string {
  const parts = parse(uri);
  if (!parts) return uri;
  return format(parts.authority, parts.path.startsWith('/') ? parts.path : `/${parts.path}`);
}

interface Parts {
  readonly authority: string;
  readonly path: string;
}

function parse(uri: string): Parts | undefined {
  const match = /^file:(?:\/\/([^/?#]*))?([^?#]*)/i.exec(uri);
  return match ? { authority: decode(match[1] ?? ''), path: decode(match[2] || '/') } : undefined;
}

function format(authority: string, path: string): string {
  const lowerDrive = path.replace(/^\/[A-Z]:/, drive => drive.toLowerCase());
  return `file://${encodeUriPart(authority.toLowerCase(), /[[\]:]/)}${encodeUriPart(lowerDrive, /\//)}`;
}

/**
 * Decodes each run of `%XX`. Of a run that is not UTF-8, the end is decoded as far as it is, and what comes before
 * stays as written; VS Code does the same.
 */
function decode(text: string): string {
  return text.replace(/(?:%[0-9A-Za-z]{2})+/g, run => {
    for (let kept = 0; kept < run.length; kept += 3) {
      try {
        return run.slice(0, kept) + decodeURIComponent(run.slice(kept));
      } catch {
        // One more triple stays as it is.
      }
    }
    return run;
  });
}
