/** The public face of the engine: all that the language server and the command line use of it. */

export { inMegabytes, megabyte } from './base/bytes.ts';
export { lineStartAt } from './base/characters.ts';
export { type Day, daysBetween, readDate } from './base/day.ts';
export { applyEdits, type Edit } from './base/edit.ts';
export { equalData } from './base/equal.ts';
export type { Position } from './base/line-index.ts';
export { joined } from './base/list-groups.ts';
export { memo } from './base/memo.ts';
export type { Range } from './base/range.ts';
export { betweenEnds } from './base/sifted.ts';
export { runThrough, type Steps } from './base/steps.ts';
export { Text } from './base/text.ts';
export { byCodeUnits, liesIn, nameOf } from './base/uri.ts';
export type { CodeAction, Input, ProposedChange } from './features/actions/action.ts';
export { unasked } from './features/actions/action.ts';
export { conversionsOf } from './features/actions/convert.ts';
export { type CalendarEntry, calendarText } from './features/calendar.ts';
export { codeActionSteps } from './features/code-actions.ts';
export {
  type CodeLens,
  codeLensSteps,
  type LensAction,
  type LensSort,
  lensText,
} from './features/code-lenses.ts';
export {
  type Completion,
  type CompletionSort,
  type Completions,
  completionsAt,
  type ListedEntry,
  typedFolderAt,
} from './features/completion.ts';
export { lateness } from './features/date-words.ts';
export { definitionAt } from './features/definition.ts';
export { type DocumentLink, documentLinksOf } from './features/document-links.ts';
export {
  type DocumentStatus,
  documentStatusAt,
} from './features/document-status.ts';
export { type Evidence, evidenceOf } from './features/evidence.ts';
export { type FileMark, fileMarkSteps } from './features/file-marks.ts';
export type { FileMove } from './features/file-move.ts';
export { type Fold, foldSteps } from './features/folding.ts';
export { changedSystems } from './features/gate/changed-systems.ts';
export { historyDoubtsOf } from './features/gate/history-doubts.ts';
export { type FindingIdentity, identityOf } from './features/gate/identity.ts';
export { compareFindings } from './features/gate/known-findings.ts';
export { renamesBetween } from './features/gate/renames.ts';
export { touchedSince } from './features/gate/touched.ts';
export { type GovernedCodeLens, governedCodeLenses } from './features/governed-code.ts';
export { type Block, type Hover, hoverAt } from './features/hover.ts';
export {
  type HintSort,
  hintSorts,
  type InlayHint,
  inlayHintSteps,
  inlayHintsIn,
} from './features/inlay-hints.ts';
export {
  type NewDocument,
  type NewDocumentRequest,
  newDocument,
} from './features/new-document/new-document.ts';
export { offerSteps } from './features/offers/offer.ts';
export { nameFor, pathWithin } from './features/offers/record-choice.ts';
export {
  type Choice,
  type Duty,
  type Lead,
  type Offer,
  type Wish,
  type WishName,
  wishNames,
} from './features/offers/wish.ts';
export { orderKeys, orderKeysSteps } from './features/order-keys.ts';
export {
  type ExplainedRow,
  explainedReadiness,
  explainSteps,
  type RowFinding,
} from './features/readiness.ts';
export { areaWords, documentsWords, kindNoun, readinessWords } from './features/readiness-words.ts';
export { type Highlight, highlightsAt, referencesAt } from './features/references.ts';
export {
  type FileEdits,
  type Refusal,
  type Renaming,
  renamableAt,
  renameSteps,
} from './features/rename.ts';
export { fileMoveSteps } from './features/rename-files.ts';
export { dayTitle, periodTitle } from './features/review-words.ts';
export { type Scaffold, scaffold } from './features/scaffold.ts';
export { selectionsAt } from './features/selection.ts';
export {
  type SemanticToken,
  semanticTokenSteps,
  semanticTokensIn,
  type TokenSort,
  tokenSorts,
} from './features/semantic-tokens.ts';
export { type DocumentSymbol, symbolSteps, symbolsOf } from './features/symbols.ts';
export {
  type Why,
  type WhyChange,
  type WhyOwed,
  type WhyReason,
  type WhySubject,
  whyOf,
} from './features/why.ts';
export { obligationTitle, obligationWords, stateWords, systemWords } from './features/words.ts';
export { type WorkspaceSymbol, workspaceSymbolSteps } from './features/workspace-symbols.ts';
export { frameworkNamed } from './kinds/frameworks.ts';
export { kindTitle } from './kinds/index.ts';
export { beginningSteps, isLongText } from './model/beginning.ts';
export { configOf } from './model/config.ts';
export { factsSteps, type RecordFacts } from './model/facts.ts';
export {
  type ChangesAnswer,
  type ChangesQuestion,
  type CodeCommit,
  type CommitInfo,
  type History,
  type HistoryAnswer,
  type HistoryQuestion,
  type KnownHistory,
  mostCodeCommits,
  questionKey,
  type Since,
  type TextQuestion,
  untoldHistory,
  type VersionsQuestion,
} from './model/history.ts';
export { tooLargeText } from './model/left-out.ts';
export { factsAt, type Links, linksAround, linksOf, type RootLinks } from './model/links.ts';
export { headOf, type Location, locationOf, ownersAt, recordAt } from './model/locate.ts';
export { type NamedPlace, namedIn, namedPlacesAt, namedPlacesOf } from './model/named-files.ts';
export { knownHistorySteps } from './model/past.ts';
export { recordsOf, textIn } from './model/record.ts';
export {
  type FileText,
  hold,
  letGo,
  readFile,
  readFileSteps,
  type SourceFile,
  treeSteps,
} from './model/source-file.ts';
export { levels, stages } from './model/stages.ts';
export { noteDocuments } from './model/unread.ts';
export {
  applyChange,
  type Change,
  defaultSizeLimit,
  type EngineSettings,
  emptyWorkspace,
  filesInOrder,
  isLeftAside,
  knownUris,
  type NamedFile,
  type SeveritySetting,
  sizeLimitFor,
  type Workspace,
} from './model/workspace.ts';
export { factsWrittenSteps, fileOfWrittenSteps } from './model/written-facts.ts';
export { type ActName, actNames, actsFor, actsForDocument } from './posture/acts.ts';
export { obligationNames } from './posture/demands.ts';
export {
  type Claim,
  type ClaimState,
  type CrosswalkFramework,
  claimStates,
  crosswalkFrameworks,
  type Gap,
  type GapRow,
  gapOf,
  type HelpSort,
  helpSortOf,
} from './posture/gap.ts';
export { governsCode } from './posture/governing.ts';
export { historyQuestionsOf } from './posture/history-questions.ts';
export {
  type ObligationPosture,
  postureOf,
  postureSteps,
  problemCounts,
  type SystemPosture,
} from './posture/posture.ts';
export { type AreaQuestion, questionsOf } from './posture/questions.ts';
export {
  type Area,
  areaOf,
  areas,
  type ReadinessRow,
  type ReadinessState,
  readinessOf,
  readinessStates,
} from './posture/readiness.ts';
export { resolutionOf } from './posture/resolutions.ts';
export {
  type DueSort,
  dueSorts,
  type Review,
  type ReviewPeriod,
  reviewPeriods,
  reviewsInOrder,
  reviewsOf,
} from './posture/reviews.ts';
export type { Standing } from './posture/standing.ts';
export { problemStates, type Reason, type State, states } from './posture/states.ts';
export { checkAloneSteps, checkBeginningSteps, findAloneSteps, mayGovernOthers } from './rules/alone.ts';
export type { Checked } from './rules/checked.ts';
export { findingsHold, isCheckedEachTime } from './rules/holding.ts';
export { rules } from './rules/index.ts';
export type { Rule, Severity } from './rules/rule.ts';
export { check, checkSteps } from './rules/run.ts';
export type { Diagnostic } from './rules/told.ts';
export {
  type PlacedEntry,
  placedDiagnostic,
  type SeverityCounts,
  type ToldEntry,
} from './rules/told-entry.ts';
export { countsIn, inOrder, type ToldFile, type ToldItem } from './rules/told-file.ts';
export { type PlacedGroup, placedEntries, type ToldGroup } from './rules/told-group.ts';
export { mayBeOurs } from './syntax/belongs.ts';
export { carrierOf } from './syntax/read.ts';
export type { Carrier } from './syntax/tree.ts';
