import { createHash } from 'node:crypto';
import { addDays, type Day } from '../../core/base/day.ts';
import type { ReportedReview, StatusReport } from './report.ts';

/**
 * The calendar as a file that calendars read (iCalendar, RFC 5545): an all-day event for everything that is due, with a
 * reminder. Nothing in it depends on the moment or the machine, and an event keeps its UID when its day moves, so that
 * reading a newer file moves it.
 */
export function reviewsIcs({ today, reviews = [] }: StatusReport): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//AIMS//AI management system as code//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:AI management system',
    ...reviews.flatMap(review => eventLines(review, today)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines(review: ReportedReview, today: Day): readonly string[] {
  const { day, sort, what, owner, systems, kind, document, file, line, key, remindDays } = review;
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
    `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}@aims`,
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
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
