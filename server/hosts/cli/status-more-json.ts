import { claimStates } from '../../core/posture/gap.ts';
import { areas, readinessStates } from '../../core/posture/readiness.ts';
import {
  helpSorts,
  type ReportedGap,
  type ReportedReview,
  type ReportedRow,
  reviewPeriodNames,
  type StatusReport,
} from './report.ts';

/** What `--readiness` adds. */
export function readinessJson({ readiness, readiness_totals: totals }: StatusReport): object {
  if (!readiness || !totals) return {};
  return {
    readiness: readiness.map(rowJson),
    readiness_totals: inOrder(areas, area => inOrder(readinessStates, state => totals[area][state])),
  };
}

/** What `--reviews` adds. */
export function reviewsJson({ reviews, reviews_totals: totals }: StatusReport): object {
  if (!reviews || !totals) return {};
  return {
    reviews: reviews.map(reviewJson),
    reviews_totals: inOrder(reviewPeriodNames, period => totals[period]),
  };
}

function reviewJson(review: ReportedReview): object {
  const { day, period, sort, what, kind, document, file, line, systems, owner, act, creates } = review;
  return { day, period, sort, what, kind, document, file, line, systems, owner, act, creates };
}

/** What `--gap` adds. */
export function gapJson({ gap, gap_totals: totals }: StatusReport): object {
  if (!gap || !totals) return {};
  return {
    gap: wholeGapJson(gap),
    gap_totals: {
      claims: inOrder(claimStates, state => totals.claims[state]),
      items: inOrder(helpSorts, sort => totals.items[sort]),
      areas: inOrder(areas, area => inOrder(helpSorts, sort => totals.areas[area][sort])),
    },
  };
}

function rowJson({ id, title, area, state, documents, findings }: ReportedRow): object {
  return {
    id,
    title,
    area,
    state,
    documents: documents.map(({ kind, id, file }) => ({ kind, id, file })),
    findings: findings.map(({ code, file, line }) => ({ code, file, line })),
  };
}

function wholeGapJson({ framework, version, title, crosswalks, claims, items }: ReportedGap): object {
  return {
    framework,
    version,
    title,
    crosswalks: crosswalks.map(({ id, file, status }) => ({ id, file, status })),
    claims: claims.map(({ id, title, state, file, line }) => ({ id, title, state, file, line })),
    items: items.map(({ id, title, area, helped_by }) => ({
      id,
      title,
      area,
      helped_by: helped_by.map(({ id, title, source, confidence }) => ({ id, title, source, confidence })),
    })),
  };
}

function inOrder<Name extends string, Value>(names: readonly Name[], countOf: (name: Name) => Value): object {
  return Object.fromEntries(names.map(name => [name, countOf(name)]));
}
