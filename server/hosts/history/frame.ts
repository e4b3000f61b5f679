/** How the folder that a question is asked about lies to a repository. */
export interface Frame {
  /** The names that lead from the top of the repository to the folder; none where it is the top or above. */
  readonly inside: readonly string[];
  /** The names that lead from the folder to the top of a repository that lies in it. */
  readonly outside: readonly string[];
}

/** A path of the repository as the folder of the question names it; undefined for what does not lie in the folder. */
export function relativeTo({ inside, outside }: Frame, path: string): string | undefined {
  if (outside.length > 0) return [...outside, path].join('/');
  if (inside.length === 0) return path;
  const prefix = `${inside.join('/')}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** The names in the repository that the names from the folder of the question lead to; undefined where they lead past it. */
export function inRepository(
  { inside, outside }: Frame,
  names: readonly string[],
): readonly string[] | undefined {
  const shared = Math.min(outside.length, names.length);
  for (let at = 0; at < shared; at++) if (outside[at] !== names[at]) return undefined;
  return [...inside, ...names.slice(outside.length)];
}
