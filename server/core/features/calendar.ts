import { bytesIn } from '../base/bytes.ts';
import { addDays, type Day } from '../base/day.ts';
import { shortHash } from '../model/fingerprint.ts';
import type { DueSort } from '../posture/reviews.ts';

/** Something that is due, as a calendar has it. */
export interface CalendarEntry {
  /** The last day on which it is in time. */
  readonly day: Day;
  readonly sort: DueSort;
  /** What is to be done, for people. */
  readonly what: string;
  /** The kind and the id of the document that says so. */
  readonly kind: string;
  readonly document: string | null;
  readonly file: string;
  /** From 0. */
  readonly line: number;
  /** The ids of the systems that it concerns. */
  readonly systems: readonly string[];
  readonly owner: string | null;
  /** What tells it apart from all others, and stays the same when its day moves. */
  readonly key: string;
  /** How many days ahead it counts as due soon. */
  readonly remindDays: number;
}

/**
 * The calendar as a file that calendars read (iCalendar, RFC 5545): an all-day event for everything that is due, with a
 * reminder. Nothing in it depends on the moment or the machine, and an event keeps its UID when its day moves, so that
 * reading a newer file moves it.
 */
export function calendarText(entries: readonly CalendarEntry[], today: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AIMS//AI management system as code//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:AI management system',
    ...entries.flatMap(entry => eventLines(entry, today)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry, today: Day): readonly string[] {
  const { day, sort, what, owner, systems, kind, document, file, line, key, remindDays } = entry;
  const summary = day < today ? `Overdue: ${what}` : what;
  const description = [
    what,
    ...(owner === null ? [] : [`Owner: ${owner}`]),
    ...(systems.length === 0 ? [] : [`Systems: ${systems.join(', ')}`]),
    `Document: ${document === null ? kind : `${kind} ${document}`}`,
    `File: ${file}, line ${line + 1}`,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${shortHash(key, 32)}@aims`,
    // When the event was written down: the day that it was judged on, and no moment of it.
    `DTSTAMP:${dateOf(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:AIMS,${escaped(sort)}`,
    // Nobody is busy all day because something is due.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${remindDays > 0 ? `-P${remindDays}D` : 'PT0S'}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '');
}

/**
 * A text as a property takes it (RFC 5545, 3.3.11). What no text of a calendar may hold, and what would turn the direction
 * of the text around it, is left out.
 */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}]/gu, character => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const mostOctets = 75;

/** A line in pieces of at most 75 octets (RFC 5545, 3.1), each but the first behind a blank; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = bytesIn(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
