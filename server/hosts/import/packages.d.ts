// What is used of packages that come without types of their own.

declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  /** An entry of the directory of an archive. */
  export interface Entry {
    readonly fileName: string;
    readonly compressionMethod: number;
    readonly compressedSize: number;
    readonly externalFileAttributes: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export function fromBufferPromise(buffer: Buffer): Promise<ZipFile>;
}

declare module 'sax' {
  interface Parser {
    onerror: (error: Error) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: () => void;
    onsgmldeclaration: () => void;
    onopentag: (tag: {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }) => void;
    onclosetag: (name: string) => void;
    write(text: string): Parser;
    close(): Parser;
  }

  const sax: { parser(strict: boolean, options: { readonly strictEntities: boolean }): Parser };
  export default sax;
}
