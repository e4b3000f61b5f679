/** The names that Windows keeps for devices, whatever ending they have. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** No name is made longer, so that with its folder and ending every file system takes it. */
const longest = 100;

/**
 * A name for a file made from a text that nobody vouches for, such as an id: one segment of a path that every file
 * system takes, that leads nowhere else and is no hidden file. What cannot stand in it becomes a hyphen.
 */
export function safeFileName(text: string): string {
  const plain = text
    .slice(0, 4 * longest)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+/, '')
    .slice(0, longest)
    .replace(/[.-]+$/, '');
  if (plain === '') return 'document';
  return devices.test(plain) ? `file-${plain}`.slice(0, longest) : plain;
}
