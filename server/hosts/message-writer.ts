import { Emitter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { createPieces, type Piece } from './message-pieces.ts';

/** In bytes: room for a longer message is not kept for the next one. */
const roomKept = 8 * 1024 * 1024;

/**
 * Writes messages onto a stream, one after the other. Each is one write, its head included, so that whoever reads is woken
 * once. All are put together in the same room, since fresh memory for megabytes takes longer than to fill it.
 */
export function createMessageWriter(stream: NodeJS.WritableStream): MessageWriter {
  const failed = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closed = new Emitter<void>();
  stream.on('error', error => failed.fire([error, undefined, undefined]));
  stream.on('close', () => closed.fire());
  const piecesOf = createPieces();
  let room = Buffer.allocUnsafe(64 * 1024);
  let errors = 0;
  /** The room is taken as long as what is in it is not on its way. */
  let underWay: Promise<void> | undefined;

  const roomFor = (bytes: number): Buffer => {
    if (bytes <= room.length) return room;
    const larger = Buffer.allocUnsafe(Math.ceil(bytes * 1.25));
    if (bytes <= roomKept) room = larger;
    return larger;
  };

  const bytesOf = (pieces: readonly Piece[]): Buffer => {
    const length = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
    const head = `Content-Length: ${length}\r\n\r\n`;
    const message = roomFor(head.length + length);
    let at = message.write(head, 'latin1');
    for (const { text, bytes } of pieces) {
      // What is as many bytes as characters is soon copied.
      at += message.write(text, at, bytes === text.length ? 'latin1' : 'utf8');
    }
    return message.subarray(0, at);
  };

  const writeNow = async (message: Message): Promise<void> => {
    try {
      const bytes = bytesOf(piecesOf(message));
      await new Promise<void>((resolve, reject) => {
        stream.write(bytes, error => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      errors++;
      failed.fire([error instanceof Error ? error : new Error(String(error)), message, errors]);
      throw error;
    }
  };

  return {
    onError: failed.event,
    onClose: closed.event,
    write(message) {
      const begin = () => writeNow(message);
      const written = (underWay ? underWay.then(begin, begin) : begin()).finally(() => {
        if (underWay === written) underWay = undefined;
      });
      underWay = written;
      return written;
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
