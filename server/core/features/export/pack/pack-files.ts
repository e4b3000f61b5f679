import { explainedReadiness } from '../../readiness.ts';
import { type RatedRisk, ratedRisks } from '../risk-table.ts';
import { applicabilityPage } from './applicability-page.ts';
import { chapters } from './clause-names.ts';
import { clausePage, decisionsOf } from './clause-page.ts';
import { documentPage } from './document-page.ts';
import { documentSources, evidencePage } from './evidence-page.ts';
import { findingsPage } from './findings-page.ts';
import { indexPage } from './index-page.ts';
import type { Pack, PackFile } from './pack.ts';
import { readinessPage } from './readiness-page.ts';
import { risksPage } from './risks-page.ts';
import { type SystemAnswers, systemPage } from './system-page.ts';
import { systemsIn, systemsPage } from './systems-page.ts';
import { tableFiles } from './tables.ts';
import { timelinePage } from './timeline-page.ts';
import { type GivenWaiver, waiversIn, waiversPage } from './waivers-page.ts';

/**
 * The files of a pack, one after the other, so that only one of them is in memory: first the pages, then the documents line by
 * line and byte by byte, then the evidence where it is to lie in the pack.
 */
export function* packFiles(pack: Pack): Generator<PackFile> {
  yield indexPage(pack);
  yield systemsPage(pack);
  yield* systemPages(pack);
  yield readinessPage(pack);
  yield* clausePages(pack);
  yield applicabilityPage(pack);
  yield risksPage(pack);
  yield timelinePage(pack);
  yield evidencePage(pack);
  yield findingsPage(pack);
  yield waiversPage(pack);
  yield* tableFiles(pack);
  yield* copies(pack);
}

function* systemPages(pack: Pack): Generator<PackFile> {
  const risks = new Map<string, (readonly [number, RatedRisk])[]>();
  for (const [index, risk] of ratedRisks(pack).entries()) {
    if (risk.system === undefined) continue;
    const known = risks.get(risk.system);
    if (known) known.push([index + 1, risk]);
    else risks.set(risk.system, [[index + 1, risk]]);
  }
  const waivers = new Map<string, GivenWaiver[]>();
  for (const waiver of waiversIn(pack)) {
    if (waiver.system === undefined) continue;
    const known = waivers.get(waiver.system);
    if (known) known.push(waiver);
    else waivers.set(waiver.system, [waiver]);
  }
  const answers: SystemAnswers = { risks, waivers };
  for (const posture of systemsIn(pack)) yield systemPage(pack, posture, answers);
}

function* clausePages(pack: Pack): Generator<PackFile> {
  const { rows, failures } = explainedReadiness(pack.workspace, pack.root);
  // A finding that is missing for a fault of ours must not read as none.
  const [failure] = failures;
  if (failure) throw new Error(`The rule ${failure.rule} failed on ${failure.uri}`, { cause: failure.error });
  const answers = { rows: new Map(rows.map(row => [row.item.id, row])), decisions: decisionsOf(pack) };
  for (const chapter of chapters()) yield clausePage(pack, chapter, answers);
}

function* copies(pack: Pack): Generator<PackFile> {
  for (const source of documentSources(pack)) {
    const file = pack.workspace.files.get(source.uri);
    if (file) yield documentPage(pack, file, source);
    const copy = pack.names.documentCopy(source.uri);
    if (copy !== undefined && !('why' in source.held)) yield { is: 'copy', name: copy, of: source };
  }
  if (!pack.withEvidence) return;
  for (const source of pack.sources.values()) {
    const copy = pack.names.evidenceCopy(source.uri);
    if (copy !== undefined && !('why' in source.held)) yield { is: 'copy', name: copy, of: source };
  }
}
