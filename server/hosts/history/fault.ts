/** Why history cannot tell, in words that go on a sentence. Thrown on the way to an answer and caught where it is made. */
export class Untold extends Error {
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

export const cancelled = 'the question was withdrawn';

/** What a program said, for people: its first line, short, without what a terminal could take for commands. */
export function saidBy(errors: string): string {
  const [first = ''] = errors.split('\n').filter(line => line.trim() !== '');
  const plain = first
    .replace(/^(?:fatal|error): /, '')
    .replace(/\p{C}+/gu, ' ')
    .trim();
  return plain.length > 160 ? `${plain.slice(0, 160)}…` : plain;
}
