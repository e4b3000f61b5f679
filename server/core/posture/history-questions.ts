import { memo } from '../base/memo.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type HistoryQuestion, questionKey } from '../model/history.ts';
import { linksOf, type RootLinks } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';
import { versionsQuestion } from './approval-history.ts';
import { changesQuestion } from './code-changes.ts';
import { commitQuestion, isAssessment } from './document-history.ts';
import { assessedSystemsIn, factQuestions, systemVersionsQuestion } from './fact-changes.ts';
import { counts } from './in-force.ts';
import { systemsAssessedBy } from './system-about.ts';

/** In code units: past texts of a larger file are not asked for one after the other. */
const mostVersioned = 200_000;

/** So many past texts of one file are asked for. */
const mostTexts = 24;

/** What the posture of a workspace wants to know of history, each question once, by the uri of each root. */
export function historyQuestionsOf(workspace: Workspace): ReadonlyMap<string, readonly HistoryQuestion[]> {
  const asked = new Map<string, readonly HistoryQuestion[]>();
  for (const root of linksOf(workspace).roots) {
    const questions = new Map<string, HistoryQuestion>();
    for (const question of [...ofDocuments(root), ...ofFacts(workspace, root)]) {
      questions.set(questionKey(question), question);
    }
    asked.set(root.uri, [...questions.values()]);
  }
  return asked;
}

/** Asked about every approved document that counts: what was changed since, in it and in the code that it looked at. */
const ofDocuments = memo((root: RootLinks): readonly HistoryQuestion[] =>
  root.records.flatMap(record => {
    if (record.lifecycle.status !== 'approved' || !counts(record)) return [];
    const versions = versionsQuestion(root, record);
    return [...(versions ? [versions] : []), ...ofAssessment(root, record)];
  }),
);

function ofAssessment(root: RootLinks, assessment: RecordFacts): readonly HistoryQuestion[] {
  if (!isAssessment(assessment)) return [];
  const changes = systemsAssessedBy(root, assessment).flatMap(
    system => changesQuestion({ root, assessment, system }) ?? [],
  );
  const commit = changes.length === 0 ? commitQuestion(root, assessment) : undefined;
  return commit ? [commit] : changes;
}

/** What facts were that are others now. Of a large file only some texts, and no versions. */
function ofFacts(workspace: Workspace, root: RootLinks): readonly HistoryQuestion[] {
  const texts = new Map<string, Map<string, HistoryQuestion>>();
  const versions: HistoryQuestion[] = [];
  for (const assessed of assessedSystemsIn(root)) {
    const { uri } = assessed.system.place;
    const ofFile = texts.get(uri) ?? new Map<string, HistoryQuestion>();
    texts.set(uri, ofFile);
    for (const question of factQuestions(workspace.today, assessed)) {
      if (ofFile.size < mostTexts) ofFile.set(questionKey(question), question);
    }
    const file = workspace.files.get(uri);
    const question = systemVersionsQuestion(root, uri);
    if (question && file && file.text.length <= mostVersioned) versions.push(question);
  }
  return [...[...texts.values()].flatMap(ofFile => [...ofFile.values()]), ...versions];
}
