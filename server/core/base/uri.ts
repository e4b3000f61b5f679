/**
 * Uris as plain texts. The core never opens one; it only asks how they lie to each other.
 */

/** The uri of the folder that a file or folder lies in; of a top folder, itself. */
export function parentOf(uri: string): string {
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  const slash = trimmed.lastIndexOf('/');
  return slash <= trimmed.indexOf('://') + 2 ? trimmed : trimmed.slice(0, slash);
}

/** Whether a uri is a folder's own or lies anywhere below it. */
export function liesIn(uri: string, folder: string): boolean {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(prefix);
}

/** The uri of what lies below a folder, by the names that lead to it as people write them. */
export function below(folder: string, names: readonly string[]): string {
  const top = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return [top, ...names.map(name => encodeUriPart(name))].join('/');
}

/**
 * Encodes all but the characters that are never reserved and those that `plain` matches, as VS Code spells its uris.
 * Uris are compared as texts, so there is one spelling.
 */
export function encodeUriPart(text: string, plain?: RegExp): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^A-Za-z0-9\-._~]+/g, run =>
      [...run].map(character => (plain?.test(character) ? character : encodeCharacter(character))).join(''),
    );
}

function encodeCharacter(character: string): string {
  const encoded = encodeURIComponent(character);
  // What `encodeURIComponent` leaves alone although it is reserved: ! ' ( ) *
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** The names that lead from a folder to what lies in it, decoded; none for what does not lie in it. */
export function segmentsBelow(uri: string, folder: string): readonly string[] {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(prefix) ? uri.slice(prefix.length).split('/').map(decoded) : [];
}

/** The last segment of a uri's path, decoded for people to read. */
export function nameOf(uri: string): string {
  const trimmed = uri.endsWith('/') ? uri.slice(0, -1) : uri;
  return decoded(trimmed.slice(trimmed.lastIndexOf('/') + 1));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Orders texts by their code units, as every list of files is ordered. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
