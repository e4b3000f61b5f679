import sax from 'sax';
import type { RefusedSource } from '../source.ts';

/** Hears of the elements of a document in their order. Names are without prefixes: who wrote it chooses those. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlAttributes {
  /** Of an attribute without a prefix. */
  get(name: string): string | undefined;
  /** Of one with whatever prefix, as `r:id`. */
  prefixed(name: string): string | undefined;
}

/** What is wrong with a document, as it is thrown. */
export interface XmlFaults {
  /** It is cut off, or no XML at all. */
  noXml(): RefusedSource;
  declaresType(): RefusedSource;
}

/** How XML Schema writes that something is so. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** Elements within elements. What spreadsheets write is not ten deep. */
const deepest = 100;

/**
 * Reads an XML document piece by piece. It may declare no type: that is where entities are made that stand for others a
 * million times over, or for files of this machine. Throws `RefusedSource` where it is no XML.
 *
 * @param faults what a person is told is wrong
 */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  faults: XmlFaults,
  handler: XmlHandler,
): Promise<void> {
  const parser = sax.parser(true, { strictEntities: true });
  // What the handler throws is its own, and not the fault of the document.
  let thrown: unknown;
  const heard =
    <Said extends readonly unknown[]>(hear: (...said: Said) => void) =>
    (...said: Said) => {
      try {
        hear(...said);
      } catch (error) {
        thrown = error;
        throw error;
      }
    };
  let depth = 0;
  parser.onopentag = heard(({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw faults.noXml();
    handler.open?.(localName(name), attributesOf(attributes));
  });
  parser.onclosetag = heard(name => {
    depth -= 1;
    handler.close?.(localName(name));
  });
  parser.ontext = heard(text => handler.text?.(text));
  parser.oncdata = heard(text => handler.text?.(text));
  const declared = heard(() => {
    throw faults.declaresType();
  });
  parser.ondoctype = declared;
  parser.onsgmldeclaration = declared;
  parser.onerror = error => {
    throw error;
  };
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const write = (text: string): void => {
    try {
      parser.write(text);
    } catch {
      throw thrown ?? faults.noXml();
    }
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    write(decoder.decode(chunk, { stream: true }));
  }
  try {
    parser.close();
  } catch {
    throw thrown ?? faults.noXml();
  }
}

function localName(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}

function attributesOf(attributes: Readonly<Record<string, string>>): XmlAttributes {
  return {
    get: name => (Object.hasOwn(attributes, name) ? attributes[name] : undefined),
    prefixed: name => attributes[Object.keys(attributes).find(each => each.endsWith(`:${name}`)) ?? ''],
  };
}

/** By its first bytes: a mark, or the zero beside the first bracket. */
function encodingOf([a, b]: Uint8Array): string {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
