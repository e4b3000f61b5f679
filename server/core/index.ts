/** The public face of the engine: all that the language server and the command line use of it. */
export { type Day, readDate } from './base/day.ts';
export type { Edit } from './base/edit.ts';
export { equalData } from './base/equal.ts';
export { type LineIndex, lineIndexOf, offsetAt, type Position, positionAt } from './base/line-index.ts';
export { memo } from './base/memo.ts';
export type { Range } from './base/range.ts';
export { runThrough, type Steps } from './base/steps.ts';
export { byCodeUnits, liesIn, nameOf } from './base/uri.ts';
export type { CodeAction, Input, ProposedChange } from './features/actions/action.ts';
export { unasked } from './features/actions/action.ts';
export { conversionsOf } from './features/actions/convert.ts';
export { codeActionSteps } from './features/code-actions.ts';
export { definitionAt } from './features/definition.ts';
export { type Block, type Hover, hoverAt } from './features/hover.ts';
export {
  type NewDocument,
  type NewDocumentRequest,
  newDocument,
} from './features/new-document/new-document.ts';
export { type DocumentSymbol, symbolSteps, symbolsOf } from './features/symbols.ts';
export { obligationTitle, obligationWords, stateWords, systemWords } from './features/words.ts';
export { factsSteps, type RecordFacts } from './model/facts.ts';
export { headOf, type Location, recordAt } from './model/locate.ts';
export { type NamedPlace, namedIn, namedPlacesAt, namedPlacesOf } from './model/named-files.ts';
export { recordsOf, textIn } from './model/record.ts';
export { type FileText, linesOf, readFile, readFileSteps, type SourceFile } from './model/source-file.ts';
export {
  applyChange,
  type Change,
  type EngineSettings,
  emptyWorkspace,
  filesInOrder,
  type NamedFile,
  type SeveritySetting,
  type Workspace,
} from './model/workspace.ts';
export { type ObligationPosture, postureOf, type SystemPosture } from './posture/posture.ts';
export { problemStates, type Reason, type State, states } from './posture/states.ts';
export { rules } from './rules/index.ts';
export type { Rule, Severity } from './rules/rule.ts';
export { type Checked, check, checkSteps, type Diagnostic } from './rules/run.ts';
export { carrierOf } from './syntax/read.ts';
export type { Carrier } from './syntax/tree.ts';
