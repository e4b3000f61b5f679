import type { FrameworkItem } from '../kinds/frameworks.ts';
import { type AnnexAControl, annexAOf, type Decision } from './annex-a.ts';
import {
  type Behind,
  bestOf,
  documentsIn,
  type JudgedDocument,
  type Lack,
  lackOf,
  type Part,
  together,
} from './evidence-part.ts';
import { controlPiece, type Looking, type Piece, pieceOf } from './standing.ts';

/**
 * What a Statement of Applicability says of a control of Annex A. `excluded`: an approved one leaves it out, and the
 * documents that would answer it do not matter any more. Else it is a part of what answers the control.
 */
export type DecisionPart =
  | {
      readonly is: 'excluded';
      readonly isJustified: boolean;
      readonly documents: readonly JudgedDocument[];
      readonly lacks: readonly Lack[];
      readonly behind: readonly Behind[];
    }
  | ({ readonly is: 'part' } & Part);

export function decisionPart(looking: Looking, item: FrameworkItem): DecisionPart {
  const annexA = annexAOf(looking.root);
  const control = annexA.control(item);
  const decision = control?.decision;
  if (!control || !decision || decision.applicable === undefined) return undecided(looking, control);
  if (decision.isApproved && !decision.applicable) return excluded(looking, decision);

  const statement = statementPiece(looking, decision);
  const controls = control.implementedBy
    .filter(({ status }) => !givenUp.has(status))
    .map(({ record, status }) => controlPiece(looking, record, status));
  const best = decision.applicable ? bestOf(controls) : undefined;
  // What a draft proposes to leave out needs no control, and is not left out yet either.
  const standings = decision.applicable
    ? [statement.standing, best?.standing ?? 'absent']
    : (['absent'] as const);
  const standing = together(standings);
  const decided: Behind = { is: 'decision', place: decision.place, record: decision.statement };
  return {
    is: 'part',
    standing,
    alone: standing,
    documents: documentsIn([statement, ...controls]),
    lacks: [
      ...(statement.standing === 'current' ? [] : [lackOf(statement)]),
      ...controlLacks(decision, best),
    ],
    behind: standing === 'current' ? [] : [decided, ...behindControls(controls)],
  };
}

const givenUp: ReadonlySet<string> = new Set(['retired', 'not-applicable']);

function excluded(looking: Looking, decision: Decision): DecisionPart {
  const { isJustified, statement, place } = decision;
  const piece = statementPiece(looking, decision);
  return {
    is: 'excluded',
    isJustified,
    documents: documentsIn([piece]),
    lacks: [
      ...(isJustified ? [] : [{ text: 'it is left out without a justification', about: statement }]),
      ...(piece.standing === 'current' ? [] : [lackOf(piece)]),
    ],
    behind: isJustified ? [] : [{ is: 'decision', place, record: statement }],
  };
}

function undecided(looking: Looking, control: AnnexAControl | undefined): DecisionPart {
  const { root } = looking;
  const decision = control?.decision;
  const [statement] = decision ? [decision.statement] : annexAOf(root).statements;
  const behind: readonly Behind[] = decision
    ? [{ is: 'decision', place: decision.place, record: decision.statement }]
    : statement
      ? [{ is: 'undecided', record: statement }]
      : [{ is: 'aims', kind: 'statement-of-applicability' }];
  return {
    is: 'part',
    standing: 'absent',
    alone: 'absent',
    documents: decision ? documentsIn([pieceOf(looking, decision.statement)]) : [],
    lacks: [
      root.ofKind('statement-of-applicability').length === 0
        ? { text: 'there is no Statement of Applicability' }
        : { text: 'no Statement of Applicability in force says whether it applies' },
    ],
    behind,
  };
}

/**
 * What the statement is worth for one of its decisions. What is wrong with the decisions on other controls says
 * nothing about this one: an approved statement counts even where it is incomplete.
 */
function statementPiece(looking: Looking, { statement, isApproved }: Decision): Piece {
  const piece = pieceOf(looking, statement);
  return isApproved && piece.standing === 'partial' ? { ...piece, standing: 'current', lack: '' } : piece;
}

function controlLacks({ applicable, item, statement }: Decision, best: Piece | undefined): readonly Lack[] {
  if (!applicable) return [{ text: `that ${item.id} is left out is not approved yet`, about: statement }];
  if (!best) return [{ text: 'no control that is not given up puts it into practice', about: statement }];
  return best.standing === 'current' ? [] : [lackOf(best)];
}

function behindControls(controls: readonly Piece[]): readonly Behind[] {
  return controls.flatMap(({ record, standing }): readonly Behind[] =>
    record && standing !== 'current' ? [{ is: 'record', record }] : [],
  );
}
