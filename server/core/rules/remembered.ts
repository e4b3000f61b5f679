import { fitted } from '../base/fitted.ts';
import { keptOnce } from '../base/kept-once.ts';
import { memo } from '../base/memo.ts';
import { ownData } from '../base/own-data.ts';
import { type Range, rangeOf } from '../base/range.ts';
import type { Text } from '../base/text.ts';
import { type Home, homeOf, isHome } from '../model/by-content.ts';
import type { Record } from '../model/record.ts';
import { ownPartOf } from '../model/said-by.ts';
import type { Document } from '../model/source-file.ts';
import type { Reliance, Strands } from '../model/watching.ts';
import { asRead } from '../syntax/moved.ts';
import type { Answer } from './answer.ts';
import { type Footing, type Ground, looseStrands } from './ground.ts';
import { isWithin, movedBy } from './moved-finding.ts';
import type { Finding } from './rule.ts';

/** Remembers what rules found in records. */
export interface Memory {
  /** What they found in a record; undefined where nobody knows any more. */
  recall(record: Record, ground: Ground): Recalled | undefined;
  /** Remembers what they found, where it is the same wherever the record moves. */
  keep(record: Record, footing: Footing, answers: readonly Answer[]): Found;
}

export interface Recalled {
  readonly found: Found;
  /** The strands of it that rest on an answer of the AIMS that is another one now. */
  readonly loose: Strands;
}

/** What rules found in a record, and the answers of the AIMS that it rests on. */
export interface Found {
  /** Of the rules that found something. */
  readonly answers: readonly Answer[];
  /** Where the record began when it was asked about. */
  readonly start: number;
  /** Whether it is the same wherever the record has moved. Then it is the same object as long as it is remembered. */
  readonly isSettled: boolean;
  /** Undefined where nobody was asked. */
  readonly reliance: Reliance | undefined;
}

/** Plain data: it keeps no record, no document and no text. */
interface Known {
  readonly footing: Footing;
  readonly home: Home;
  readonly found: Found;
}

/**
 * Remembers by the record's node as it was read, so that an entry of a register is asked about again only once something
 * in it changes. A document is more than the node that its record has, since a body belongs to it: it is remembered by
 * its text, for which its tree may be let go, and asked about with every keystroke in it. A register is not, as long as it is
 * edited in its entries.
 *
 * @param isKnown whether what was found in a record is known at another place
 */
export function createMemory(isKnown: typeof isHome = isHome): Memory {
  const cells = new WeakMap<object, Known>();
  return {
    recall(record, ground) {
      for (const { key } of holdsOf(record)) {
        const known = cells.get(key);
        if (!known || !isKnown(known.home, record)) continue;
        const loose = looseStrands(known.footing, ground);
        return loose === undefined ? undefined : { found: known.found, loose };
      }
      return undefined;
    },
    keep(record, footing, answers) {
      const { reliance } = footing;
      const start = startOf(record);
      const holds = holdsOf(record);
      const firm = holds.filter(({ room }) => answers.every(answer => isSettled(room, answer)));
      for (const each of holds) if (!firm.includes(each)) cells.delete(each.key);
      if (firm.length === 0) return { answers, start, isSettled: false, reliance };
      const found: Found = { answers: copied(answers), start, isSettled: true, reliance };
      const known = { footing, home: homeOf(record), found };
      for (const { key } of firm) cells.set(key, known);
      return found;
    },
  };
}

/** The answers as they are where the record stands now. */
export function answersIn(found: Found, record: Record): readonly Answer[] {
  return answersAt(found, startOf(record));
}

/** The answers as they are where the record begins at an offset. */
export function answersAt({ answers, start }: Found, offset: number): readonly Answer[] {
  const by = offset - start;
  if (by === 0) return answers;
  return answers.map(answer => ({
    ...answer,
    findings: answer.findings.map(finding => movedBy(finding, by)),
  }));
}

/** By what something is remembered of a record. */
interface Hold {
  readonly key: object;
  /** What is found within it is the same as long as there is the key; undefined where that is so wherever it is found. */
  readonly room: Range | undefined;
}

/** What is remembered longest comes first. */
function holdsOf(record: Record): readonly Hold[] {
  const { document, path, unread } = record;
  if (path.length > 0) return [{ key: asRead(record.node), room: record.node.range }];
  const whole = { key: keyOfDocument(document), room: undefined };
  // Of a document that is checked without its tree nobody asks what the tree looks like.
  const own = unread ? undefined : ownPartOf(record);
  return own ? [{ key: own.said, room: rangeOf(0, own.end) }, whole] : [whole];
}

/** What is remembered of a document is remembered by this: it is the same object however often the text is read. */
export function keyOfDocument({ text, index }: Document): object {
  if (index === 0) return text;
  const keys = furtherKeys(text);
  keys[index] ??= {};
  return keys[index];
}

const furtherKeys = memo((_: Text): object[] => []);

/** Where what is found in a record is counted from: a document stands where it stands as long as its text is the same. */
export function startOf(record: Record): number {
  return record.path.length === 0 ? 0 : record.node.range.start;
}

/**
 * Whether an answer is the same wherever the record has moved. What an entry points at outside of itself moves on its
 * own, by an alias for instance, and so do the entries of a register below what it says itself. A rule that failed is to be told of
 * again.
 */
function isSettled(room: Range | undefined, { findings, failure }: Answer): boolean {
  if (failure) return false;
  return room === undefined || findings.every(finding => isWithin(room, finding));
}

/** Holds on to nothing that the originals were made of, be it a node of the tree or a text of which a word is a piece. */
export function copied(answers: readonly Answer[]): readonly Answer[] {
  const copies = answers.map(({ rule, findings }) => {
    const own = ownData(findings) as readonly Writable<Finding>[];
    for (const finding of own) finding.message = inSameWords(finding.message, message => message);
    return { rule, findings: own };
  });
  return fitted(copies);
}

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** What is found in one of thousands of documents is mostly found in others, too. */
const inSameWords = keptOnce<string>(1000);
