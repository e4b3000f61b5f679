import { addDays, type Day } from '../base/day.ts';
import { aiAct, appliesFrom, frameworkItem } from '../kinds/frameworks.ts';

/**
 * Which period runs for the report of a serious incident: Regulation (EU) 2024/1689 (EU AI Act), Article 73.
 * `serious`: paragraph 2, at most 15 days. `death`: paragraph 4, at most 10 days. `widespread-or-critical-infrastructure`:
 * paragraph 3, at most 2 days. All count from the day on which one became aware. The days are in the framework data.
 */
export type StatutoryClock = 'serious' | 'death' | 'widespread-or-critical-infrastructure';

/** How many days a clock gives. */
export function daysOf(clock: StatutoryClock): number {
  const days = aiAct.incidentClocks[clock];
  if (days === undefined) throw new Error(`The framework data has no days for the clock "${clock}"`);
  return days;
}

/** The last day for the report. The day on which one became aware is not counted among the days. */
export function statutoryDueDay(awareOn: Day, clock: StatutoryClock): Day {
  return addDays(awareOn, daysOf(clock));
}

/** Whether Article 73 applied on a day, by the calendar of the Act that held on it. */
export function isReportingOwed(on: Day): boolean {
  const article = frameworkItem('73', 'eu-ai-act');
  const from = article && appliesFrom(article, { on, route: 'annexIII' });
  return typeof from === 'string' && on >= from;
}
