import { shortened } from '../base/shorten.ts';
import type { Path } from '../kinds/schema-fault.ts';
import type { RiskMatrix } from '../model/config.ts';
import { isPlaceholder } from '../model/placeholder.ts';
import { headRangeOf, type Record, scalarText } from '../model/record.ts';
import type { Said } from '../model/said.ts';
import { entryOf, follow, valueAt } from '../syntax/node.ts';
import { type Judged, judged, needsAcceptance } from './risk-matrix.ts';

type SaidRisk = NonNullable<Said['risk-assessment']['risks']>[number];

/** A risk that an assessment lists, with what its rules ask about. */
export interface ListedRisk {
  readonly said: SaidRisk;
  readonly path: Path;
  /** As sentences speak of it: `R4 "The queue is longer than two shifts can read"`. */
  readonly name: string;
  readonly inherent: Judged | undefined;
  readonly residual: Judged | undefined;
  /** What its acceptance does not say of who accepted it and when: fields by their names. None: it is accepted. */
  readonly unsaid: readonly ('by' | 'on')[];
}

/** A risk assessment with what it says, and the matrix by which it is judged. */
export interface RatedAssessment {
  readonly record: Record;
  readonly said: Said['risk-assessment'];
  readonly matrix: RiskMatrix;
}

/** The risks of an assessment; a category that is said to have none is no risk. */
export function risksIn({ record, said, matrix }: RatedAssessment): readonly ListedRisk[] {
  return (said.risks ?? []).flatMap((risk, index): readonly ListedRisk[] => {
    if (risk.not_applicable !== undefined || Object.keys(risk).length === 0) return [];
    const path = ['risks', index];
    return [
      {
        said: risk,
        path,
        name: nameOf(risk),
        inherent: judged(matrix, risk.inherent ?? {}),
        residual: judged(matrix, risk.residual ?? {}),
        unsaid: (['by', 'on'] as const).filter(
          field => risk.acceptance?.[field] === undefined && !stands(record, [...path, 'acceptance', field]),
        ),
      },
    ];
  });
}

/** Whether a risk rests on its acceptance. What has become low enough by treatment needs none any more. */
export function mayNeedAcceptance(matrix: RiskMatrix, { said, residual }: ListedRisk): boolean {
  return (
    said.treatment?.option === 'accept' || residual === undefined || needsAcceptance(matrix, residual.level)
  );
}

/** `high (likely x moderate, 4 x 3 = 12)` */
export function levelInWords({ level, likelihood, impact, product }: Judged): string {
  const words = `${shortened(likelihood.word)} x ${shortened(impact.word)}`;
  return `${level} (${words}, ${likelihood.place} x ${impact.place} = ${product})`;
}

/** Where the key of a field stands; of one that is not there, where the record is pointed at. */
export function keyRangeIn(record: Record, path: Path) {
  const key = path.at(-1);
  return entryOf(valueAt(record.node, path.slice(0, -1)), String(key))?.keyRange ?? headRangeOf(record);
}

/** Whether a single value stands there, be it of a wrong form, which is a fault of its own. */
function stands(record: Record, path: Path): boolean {
  const node = follow(valueAt(record.node, path));
  const text = node?.type === 'scalar' ? scalarText(record, node) : undefined;
  return text !== undefined && !isPlaceholder(text);
}

function nameOf({ id, title }: SaidRisk): string {
  const called = title === undefined ? undefined : `"${shortened(title)}"`;
  return [id, called].filter(part => part !== undefined).join(' ') || 'this risk';
}
