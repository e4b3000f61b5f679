/** What our client and our server say to each other of what is due; the client has it by `protocol.ts`. */
import type { Location } from 'vscode-languageserver';
import type { ActName, DueSort, ReviewPeriod } from '../core/index.ts';
import type { Revised } from './protocol.ts';

/** Client -> server: what is due, as of now. Answers with a `ReviewsReport`. */
export const reviewsRequest = 'aims/reviews';

/** Client -> server: what is due as an iCalendar file. Answers with a `CalendarReport`. */
export const calendarRequest = 'aims/calendar';

export interface CalendarReport {
  /** The text of the file, the same as that of `aims status --format ics`. */
  readonly text: string;
  /** How many events it has. */
  readonly count: number;
}

export interface ReviewsReport extends Revised {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What is due in the whole workspace: overdue, this month, each of the next three months, later; none that is empty. */
  readonly periods: readonly ReviewPeriodReport[];
}

export interface ReviewPeriodReport {
  readonly key: string;
  readonly is: ReviewPeriod['is'];
  /** `Overdue`, `November 2026` */
  readonly title: string;
  /** By day. Of very many the first ones. */
  readonly reviews: readonly ReviewReport[];
  /** How many there are in all. */
  readonly count: number;
}

export interface ReviewReport {
  /** The same over restarts, and when its day moves. */
  readonly key: string;
  readonly sort: DueSort;
  /** `YYYY-MM-DD`: the last day on which it is in time. */
  readonly day: string;
  /** The same among others of its period: `28 Nov`. */
  readonly shortDay: string;
  /** `in 5 days`, `12 days overdue` */
  readonly nearness: string;
  /** What is to be done, as a task. */
  readonly what: string;
  /** Where the day stands. */
  readonly location: Location;
  /** The record that says so: its kind in words, and its id where it has one. */
  readonly noun: string;
  readonly kind: string;
  readonly id?: string;
  /** The names of the systems that it concerns. */
  readonly systems: readonly string[];
  /** The id of the system, where it is one. */
  readonly system?: string;
  /** Empty where nobody is named. */
  readonly owner: string;
  /** The management system it belongs to, where there are several; else empty. */
  readonly root: string;
  /** What a person can do about it, what resolves it first. */
  readonly acts: readonly ActName[];
  /** The kind of the document that resolves it, where that is a new one. */
  readonly creates?: string;
}
