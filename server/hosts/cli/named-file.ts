/**
 * How programs outside are told of a file: `from` stands before its name, `..` at the beginning of the name leads up from
 * there.
 */
export function namedFrom(from: string, file: string): string {
  let folder = from;
  let rest = file;
  while (rest.startsWith('../') && folder !== '') {
    folder = folder.replace(/[^/]+\/$/, '');
    rest = rest.slice(3);
  }
  return folder + rest;
}
