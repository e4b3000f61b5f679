import type { ChildProcess } from 'node:child_process';

/** A message of the protocol, as far as somebody who measures looks into it. */
export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly {
      readonly code: string;
      readonly range: {
        readonly start: { readonly line: number; readonly character: number };
        readonly end: { readonly line: number; readonly character: number };
      };
    }[];
    readonly complete?: boolean;
    readonly items?: readonly { readonly section?: string }[];
  };
}

export function writeMessage({ stdin }: ChildProcess, message: object): void {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
  stdin?.write(`Content-Length: ${body.length}\r\n\r\n`);
  stdin?.write(body);
}

/** Hands on each message as soon as its last byte is there. */
export function readMessages({ stdout }: ChildProcess, take: (message: Message) => void): void {
  let chunks: Buffer[] = [];
  let held = 0;
  /** How many bytes have to be there before looking again is worth it. */
  let wanted = 0;
  stdout?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held > 0 && held >= wanted) {
      const bytes = Buffer.concat(chunks);
      const header = bytes.indexOf('\r\n\r\n');
      const length = Number(
        /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, Math.max(0, header)))?.[1] ?? 0,
      );
      const begin = header + 4;
      chunks = [bytes];
      wanted = header < 0 ? held + 1 : begin + length;
      if (held < wanted) return;
      take(JSON.parse(bytes.toString('utf8', begin, wanted)));
      const rest = bytes.subarray(wanted);
      chunks = rest.length > 0 ? [rest] : [];
      held = rest.length;
      wanted = 0;
    }
  });
}
