import { type Range, rangeOf } from '../base/range.ts';
import type { JsonFault, Report } from './json-faults.ts';
import { isQuote, readQuoted, type ScalarPlace } from './json-string.ts';
import { matchEnd } from './matching.ts';
import { scalarOf } from './placed.ts';
import type { Scalar } from './tree.ts';

/**
 * Reads whatever stands at an offset as one value, as its writer will have meant it: a text in any quotes or in none,
 * a number, a word. Undefined where nothing of the kind stands there.
 */
export function readScalar(place: ScalarPlace, report: Report): Scalar | undefined {
  const { text, at, isKey } = place;
  if (isQuote(text.charAt(at))) return readQuoted(place, report);
  const piece = text.slice(at, matchEnd(isKey ? bareKey : bareValue, text, at));
  const comment = piece.search(commentBehind);
  const written = (comment < 0 ? piece : piece.slice(0, comment)).trimEnd();
  if (written === '') return undefined;
  const bare = rangeOf(at, at + written.length);
  return isKey ? bareKeyOf(bare, written, report) : bareValueOf(bare, written, report);
}

/** Up to what must be the next sign of JSON's own. */
const bareValue = /[^,[\]{}"\r\n]*/y;
const bareKey = /[^,:[\]{}"\r\n]*/y;

/** A comment behind a text that has no quotes. Without a space before it, it could be a part of a web address. */
const commentBehind = /\s(?:\/\/|\/\*|#)/;

function bareKeyOf(range: Range, written: string, report: Report): Scalar {
  report(quotable({ cause: 'key-quotes', range, it: written }, written));
  return scalarOf(range, written, 'plain');
}

function bareValueOf(range: Range, written: string, report: Report): Scalar {
  const scalar = (value: Scalar['value']): Scalar => scalarOf(range, value, 'plain');
  if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(written)) return scalar(Number(written));
  if (wordValues.has(written)) return scalar(wordValues.get(written) ?? null);
  const meant = wordsMeant.get(written);
  if (meant) {
    const fix = { title: `Write ${meant}`, edits: [{ range, text: meant }] };
    report({ cause: 'word-case', range, it: written, fix });
    return scalar(wordValues.get(meant) ?? null);
  }
  if (/^-?0[0-9]+(?:\.[0-9]+)?$/.test(written)) {
    report({ cause: 'number-zeros', range, it: written });
    return scalar(Number(written));
  }
  if (/^[-+]?(?:NaN|Infinity)$/.test(written)) {
    report({ cause: 'number-bad', range, it: written });
    return scalar(Number(written));
  }
  if (/^[-+]?(?:\.?[0-9]|0[xX])/.test(written) || /^[-+.]+$/.test(written))
    return almostNumber(range, written, report);
  report(quotable({ cause: 'text-quotes', range, it: written }, written));
  return scalar(written);
}

/** What begins like a number: `+1`, `.5`, `5.`, `0x1F`, and dates and versions that lack their quotes. */
function almostNumber(range: Range, written: string, report: Report): Scalar {
  const number = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+|0[xX][0-9a-fA-F]+)(?:[eE][-+]?[0-9]+)?$/.test(written)
    ? Number(written.replace(/^([-+])(?=0[xX])/, ''))
    : Number.NaN;
  const fault: JsonFault = { cause: 'number-bad', range, it: written };
  if (Number.isNaN(number)) {
    report(quotable(fault, written));
    return scalarOf(range, written, 'plain');
  }
  const text = JSON.stringify(number);
  report({ ...fault, fix: { title: `Write ${text}`, edits: [{ range, text }] } });
  return scalarOf(range, number, 'plain');
}

const wordValues: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** How other languages write the three words. */
const wordsMeant: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['Null', 'null'],
  ['NULL', 'null'],
  ['None', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

/** The fault with a fix that puts the text in double quotes; one so long is no text that somebody forgot to quote. */
function quotable(fault: JsonFault, text: string): JsonFault {
  if (text.length > longestQuoted) return fault;
  const edits = [{ range: fault.range, text: JSON.stringify(text) }];
  return { ...fault, fix: { title: 'Put it in double quotes', edits } };
}

const longestQuoted = 10_000;
