import { toJson } from './json.ts';
import {
  type ReportedObligation,
  type ReportedReason,
  type ReportedSystem,
  type StatusReport,
  totalsOrder,
} from './report.ts';
import { gapJson, readinessJson, reviewsJson } from './status-more-json.ts';

/** The report as the contract has it: these keys in this order, whatever else the values carry. */
export function statusJson(report: StatusReport): string {
  const { version, root, today, systems, totals } = report;
  return toJson({
    version,
    root,
    today,
    systems: systems.map(systemJson),
    totals: {
      systems: totals.systems,
      ...Object.fromEntries(totalsOrder.map(state => [state, totals[state]])),
    },
    ...readinessJson(report),
    ...gapJson(report),
    ...reviewsJson(report),
  });
}

function systemJson({ id, name, file, line, stage, risk, state, obligations }: ReportedSystem): object {
  return { id, name, file, line, stage, risk, state, obligations: obligations.map(obligationJson) };
}

function obligationJson({ kind, subject, state, document, file, due, reasons }: ReportedObligation): object {
  return {
    kind,
    ...(subject === undefined ? {} : { subject }),
    state,
    document,
    file,
    due,
    reasons: reasons.map(reasonJson),
  };
}

function reasonJson({
  code,
  since,
  message,
  facts,
  changes,
  commits,
  related,
  resolves,
}: ReportedReason): object {
  return {
    code,
    ...(since === undefined ? {} : { since }),
    message,
    ...(facts === undefined ? {} : { facts }),
    ...(changes === undefined ? {} : { changes }),
    ...(commits === undefined ? {} : { commits }),
    ...(related.length === 0 ? {} : { related }),
    resolves,
  };
}
