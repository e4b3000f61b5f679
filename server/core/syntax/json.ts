import { rangeOf } from '../base/range.ts';
import type { Steps } from '../base/steps.ts';
import { duplicateCheck } from './duplicate-keys.ts';
import { skipBlank } from './json-blank.ts';
import { faultCollector, jsonTooDeep } from './json-faults.ts';
import {
  addNoValue,
  addValue,
  close,
  finish,
  type Key,
  type OpenList,
  type OpenMapping,
  type Reading,
  reportNoValue,
  separate,
  takeComma,
} from './json-open.ts';
import { readScalar } from './json-scalar.ts';
import { matchEnd } from './matching.ts';
import { emptyScalar } from './placed.ts';
import type { TreeDocument } from './tree.ts';

/** How many lists and mappings may stand inside each other. */
export const deepest = 100;

/**
 * Reads a JSON text (RFC 8259) in steps. There is always one document. What is no JSON is read as its writer will have
 * meant it, so that one mistake is one fault and all around it is in the tree.
 */
export function* readJson(text: string): Steps<readonly TreeDocument[]> {
  const { report, add, sorted } = faultCollector(text);
  const reading: Reading = {
    text,
    report,
    add,
    open: [],
    root: null,
    patience: { left: 4 * text.length },
    at: text.startsWith('\uFEFF') ? 1 : 0,
  };
  for (let work = 1; reading.at < text.length; work++) {
    if (work % 500 === 0) yield;
    const behindBlank = skipBlank(reading, reading.at);
    if (behindBlank > reading.at) {
      reading.at = behindBlank;
      continue;
    }
    const innermost = reading.open.at(-1);
    if (!innermost && reading.root) {
      reportBehind(reading);
      break;
    }
    if (!innermost) readRoot(reading);
    else if (innermost.is === 'list') readInList(reading, innermost);
    else readInMapping(reading, innermost);
    if (reading.skipsFrom !== undefined) yield* skipDeep(reading, reading.skipsFrom);
  }
  finish(reading);
  return [{ range: rangeOf(0, text.length), root: reading.root, sections: [], faults: sorted() }];
}

function reportBehind({ text, at, report }: Reading): void {
  const range = rangeOf(at, Math.max(matchEnd(/[^\s{}[\],:"]*/y, text, at), at + 1));
  report({ cause: 'text-behind', range, it: text.slice(range.start, range.end) });
}

function readRoot(reading: Reading): void {
  if (!beginValue(reading)) skipSign(reading);
}

function readInList(reading: Reading, list: OpenList): void {
  const { text, at, report } = reading;
  const sign = text.charAt(at);
  if (sign === ']' || sign === '}') close(reading, sign);
  else if (sign === ',') takeComma(reading, list);
  else if (sign === ':') {
    report({ cause: 'colon-in-list', range: rangeOf(at, at + 1) });
    reading.at++;
    // What follows is taken for one more item, and nobody need be told that it lacks a comma.
    list.needsComma = false;
  } else {
    separate(reading, list);
    if (!beginValue(reading)) skipSign(reading);
  }
}

function readInMapping(reading: Reading, mapping: OpenMapping): void {
  const sign = reading.text.charAt(reading.at);
  if (sign === ']' || sign === '}') close(reading, sign);
  else if (mapping.key) readBehindKey(reading, mapping, mapping.key);
  else if (sign === ',') takeComma(reading, mapping);
  else readKey(reading, mapping);
}

function readBehindKey(reading: Reading, mapping: OpenMapping, key: Key): void {
  const { text, at, report } = reading;
  const sign = text.charAt(at);
  if (sign === ',') {
    reportNoValue(reading, key);
    addNoValue(reading, key);
    takeComma(reading, mapping);
  } else if (sign === ':') {
    if (key.colon !== undefined) report({ cause: 'colon-extra', range: rangeOf(at, at + 1) });
    key.colon ??= at;
    reading.at++;
  } else if (isNextKey(reading, key)) {
    // A line that is not finished yet: the next one has a key of its own.
    reportNoValue(reading, key);
    addNoValue(reading, key);
    mapping.needsComma = false;
    readKey(reading, mapping);
  } else if (key.colon === undefined) {
    const arrow = matchEnd(/=>?/y, text, at);
    const edit = {
      range: arrow > at ? rangeOf(at, arrow) : rangeOf(key.range.end, key.range.end),
      text: ':',
    };
    const fix = { title: 'Add the colon', edits: [edit] };
    report({ cause: 'colon-missing', range: key.range, it: key.name, fix });
    key.colon = edit.range.start;
    reading.at = arrow;
  } else if (!beginValue(reading)) skipSign(reading);
}

/** Reads a key, or finds that it is missing before a value. */
function readKey(reading: Reading, mapping: OpenMapping): void {
  const { text, at, report, patience } = reading;
  separate(reading, mapping);
  const sign = text.charAt(at);
  if (sign === ':' || sign === '{' || sign === '[') {
    report({ cause: 'key-missing', range: rangeOf(at, at + 1) });
    mapping.key = { name: '', range: rangeOf(at, at) };
    if (sign !== ':') mapping.key.colon = at;
    return;
  }
  const scalar = readScalar({ text, at, isKey: true, patience }, report);
  if (!scalar) {
    skipSign(reading);
    return;
  }
  mapping.key = { name: String(scalar.value), range: scalar.range };
  mapping.end = scalar.range.end;
  reading.at = scalar.range.end;
}

/** Whether a key without a value is followed, on a later line, by a key with its colon. */
function isNextKey({ text, at, patience }: Reading, key: Key): boolean {
  if (text.charAt(at) !== '"' || !/[\r\n]/.test(text.slice(key.colon ?? key.range.end, at))) return false;
  const scalar = readScalar({ text, at, isKey: true, patience }, () => undefined);
  return scalar !== undefined && text.charAt(matchEnd(white, text, scalar.range.end)) === ':';
}

const white = /[ \t\r\n]*/y;

/** Begins a collection or reads a scalar; false where no value stands. */
function beginValue(reading: Reading): boolean {
  const { text, at, report, open, patience } = reading;
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') {
    if (open.length >= deepest) reading.skipsFrom = at;
    else {
      const shared = { start: at, commas: undefined, needsComma: false, end: at + 1 };
      open.push(
        sign === '['
          ? { is: 'list', items: [], ...shared }
          : {
              is: 'mapping',
              entries: [],
              key: undefined,
              checkKey: duplicateCheck(reading.add),
              ...shared,
            },
      );
      reading.at++;
    }
    return true;
  }
  const scalar = readScalar({ text, at, isKey: false, patience }, report);
  if (!scalar) return false;
  reading.at = scalar.range.end;
  addValue(reading, scalar);
  return true;
}

/** Leaves out a sign that nothing can be made of. */
function skipSign(reading: Reading): void {
  const { text, at, report } = reading;
  const range = rangeOf(at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
  report({ cause: 'unexpected', range, it: text.slice(range.start, range.end) });
  reading.at = range.end;
}

/** Finds where a collection ends that stands too deep, without reading what is in it. */
function* skipDeep(reading: Reading, start: number): Steps<void> {
  const { text, patience } = reading;
  reading.add(() => jsonTooDeep(rangeOf(start, start + 1), deepest));
  let levels = 0;
  let at = start;
  for (let work = 1; at < text.length; work++) {
    if (work % 5000 === 0) yield;
    at = matchEnd(/[^[\]{}"]*/y, text, at);
    const sign = text.charAt(at);
    if (sign === '"')
      at = readScalar({ text, at, isKey: false, patience }, () => undefined)?.range.end ?? at + 1;
    else {
      at++;
      if (sign === '[' || sign === '{') levels++;
      else if (sign !== '' && --levels === 0) break;
    }
  }
  delete reading.skipsFrom;
  reading.at = Math.min(at, text.length);
  addValue(reading, emptyScalar(start));
}
