import { fitted } from '../base/fitted.ts';
import { keptOnce } from '../base/kept-once.ts';
import { memo } from '../base/memo.ts';
import { ownData } from '../base/own-data.ts';
import type { Text } from '../base/text.ts';
import { type Home, homeOf, isHome } from '../model/by-content.ts';
import type { Record } from '../model/record.ts';
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
 * its text, for which its tree may be let go, and asked about with every keystroke in it.
 */
export function createMemory(): Memory {
  const cells = new WeakMap<object, Known>();
  return {
    recall(record, ground) {
      const known = cells.get(keyOf(record));
      if (!known || !isHome(known.home, record)) return undefined;
      const loose = looseStrands(known.footing, ground);
      return loose === undefined ? undefined : { found: known.found, loose };
    },
    keep(record, footing, answers) {
      const { reliance } = footing;
      const start = startOf(record);
      if (!answers.every(answer => isSettled(record, answer))) {
        cells.delete(keyOf(record));
        return { answers, start, isSettled: false, reliance };
      }
      const found: Found = { answers: copied(answers), start, isSettled: true, reliance };
      cells.set(keyOf(record), { footing, home: homeOf(record), found });
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

function keyOf(record: Record): object {
  return record.path.length === 0 ? keyOfDocument(record.document) : asRead(record.node);
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
 * own, by an alias for instance, and a rule that failed is to be told of again.
 */
function isSettled(record: Record, { findings, failure }: Answer): boolean {
  if (failure) return false;
  return record.path.length === 0 || findings.every(finding => isWithin(record.node.range, finding));
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
