import { isLeftAside, sizeLimitFor, tooLargeText, type Workspace } from '../core/index.ts';
import type { Unchecked } from './host.ts';

/**
 * Why a file is not checked, in words for people: the host could not read it, or the configuration of its root says that
 * it is too large. Undefined for what is checked, and for what nobody is to look at.
 */
export function whyUnchecked(
  workspace: Workspace,
  unchecked: ReadonlyMap<string, Unchecked>,
  uri: string,
): string | undefined {
  if (isLeftAside(workspace, uri)) return undefined;
  const why = workspace.apart.get(uri)?.why;
  if (why?.is === 'too-large') return why.reason;
  const unread = unchecked.get(uri);
  // The limit may be another one by now.
  return unread?.size === undefined
    ? unread?.reason
    : tooLargeText(unread.size, sizeLimitFor(workspace, uri));
}

/** The files that were too large to be read and would not be now, by the limits that hold now. */
export function readableNow(
  workspace: Workspace,
  unchecked: ReadonlyMap<string, Unchecked>,
): readonly string[] {
  return [...unchecked].flatMap(([uri, { size }]) =>
    size !== undefined && size <= sizeLimitFor(workspace, uri) ? [uri] : [],
  );
}
