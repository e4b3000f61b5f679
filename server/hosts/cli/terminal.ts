import { systemCodeOf } from '../reasons.ts';

/** Where the program writes to: a terminal, a pipe or a file that its caller chose. */
export interface Terminal {
  readonly isTerminal: boolean;
  /** Undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Resolves once the text is on its way, or nobody reads any more. */
  readonly write: (text: string) => Promise<void>;
}

/** One of the process's own streams. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  // Every write hears of its own fault below; without a listener here the process would end.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, error => {
          // Whoever reads may stop reading, as `head` does; that is no fault.
          if (error && systemCodeOf(error) !== 'EPIPE') reject(error);
          else resolve();
        });
      }),
  };
}
