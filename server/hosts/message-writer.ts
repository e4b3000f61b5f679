import { Emitter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { createPieces, type Piece } from './message-pieces.ts';

/** In bytes: room for a longer message is not kept for the next one. */
const roomKept = 8 * 1024 * 1024;

/** In bytes: so much is written at a time, unless a single message is more. */
const mostAtOnce = 64 * 1024;

/** A message that is ready to be written. */
interface Ready {
  readonly message: Message;
  readonly pieces: readonly Piece[];
  /** In bytes, without its head. */
  readonly length: number;
  readonly written: () => void;
  readonly failed: (error: Error) => void;
}

/**
 * Writes messages onto a stream, one after the other. What is handed over in one turn is one write, heads included, so that whoever
 * reads is woken once. All are put together in the same room, since fresh memory for megabytes takes longer than to fill it.
 */
export function createMessageWriter(stream: NodeJS.WritableStream): MessageWriter {
  const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closed = new Emitter<void>();
  stream.on('error', error => failed.fire([error, undefined, undefined]));
  stream.on('close', () => closed.fire());
  const piecesOf = createPieces();
  let room = Buffer.allocUnsafe(mostAtOnce);
  let errors = 0;
  let waiting: Ready[] = [];
  /** The room is taken as long as what is in it is not on its way. */
  let isUnderWay = false;

  const roomFor = (bytes: number): Buffer => {
    if (bytes <= room.length) return room;
    const larger = Buffer.allocUnsafe(Math.ceil(bytes * 1.25));
    if (bytes <= roomKept) room = larger;
    return larger;
  };

  const bytesOf = (messages: readonly Ready[]): Buffer => {
    const heads = messages.map(({ length }) => `Content-Length: ${length}\r\n\r\n`);
    const all = roomFor(
      messages.reduce((sum, { length }, index) => sum + length + (heads[index]?.length ?? 0), 0),
    );
    let at = 0;
    for (const [index, { pieces }] of messages.entries()) {
      at += all.write(heads[index] ?? '', at, 'latin1');
      for (const { text, bytes } of pieces) {
        // What is as many bytes as characters is soon copied.
        at += all.write(text, at, bytes === text.length ? 'latin1' : 'utf8');
      }
    }
    return all.subarray(0, at);
  };

  /** The first of those that wait, as many as are written at a time. */
  const takeSome = (): readonly Ready[] => {
    let length = 0;
    const end = waiting.findIndex(each => {
      length += each.length;
      return length > mostAtOnce;
    });
    const some = end < 0 ? waiting : waiting.slice(0, Math.max(1, end));
    waiting = waiting.slice(some.length);
    return some;
  };

  const fail = (message: Message, error: unknown): Error => {
    const told = error instanceof Error ? error : new Error(String(error));
    errors++;
    failed.fire([told, message, errors]);
    return told;
  };

  const writeWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const some = takeSome();
      try {
        const bytes = bytesOf(some);
        await new Promise<void>((resolve, reject) => {
          stream.write(bytes, error => (error ? reject(error) : resolve()));
        });
        for (const each of some) each.written();
      } catch (error) {
        for (const each of some) each.failed(fail(each.message, error));
      }
    }
    isUnderWay = false;
  };

  return {
    onError: failed.event,
    onClose: closed.event,
    write(message) {
      return new Promise((written, failed) => {
        let pieces: readonly Piece[];
        try {
          pieces = piecesOf(message);
        } catch (error) {
          failed(fail(message, error));
          return;
        }
        const length = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
        waiting.push({ message, pieces, length, written, failed });
        if (isUnderWay) return;
        isUnderWay = true;
        // Behind all that is made in this turn.
        process.nextTick(() => void writeWaiting());
      });
    },
    end() {
      stream.end();
    },
    dispose() {
      failed.dispose();
      closed.dispose();
    },
  };
}
