import { listed } from '../base/listed.ts';
import { shortened } from '../base/shorten.ts';
import { nounOf } from '../kinds/expected.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { ObligationName } from './demands.ts';
import {
  type Behind,
  behindRecords,
  bestPart,
  documentsIn,
  type Lack,
  lackOf,
  type Part,
  several,
  together,
} from './evidence-part.ts';
import type { ObligationPosture } from './obligations.ts';
import { type SystemPosture, systemsIn } from './posture.ts';
import { inForceOf, type Looking, type Piece, pieceInState, pieceOf, piecesOf } from './standing.ts';

/** What systems owe: each of them has to have it. Documents about the AIMS as a whole count once they are approved. */
export function owedPart(looking: Looking, kind: ObligationName): Part {
  const { moment, root } = looking;
  const owed = systemsIn(moment, root).flatMap(posture =>
    posture.obligations
      .filter(obligation => obligation.kind === kind && obligation.state !== 'not-required')
      .map(
        (obligation): Owed => ({ posture, obligation, piece: pieceInState(obligation, obligation.document) }),
      ),
  );
  if (owed.length === 0) return unowedPart(looking, kind);
  const general = inForceOf(root, kind)
    .filter(isGeneral)
    .map(record => pieceOf(looking, record));
  const standing = together([...owed.map(({ piece }) => piece), ...general].map(piece => piece.standing));
  return {
    standing,
    alone: standing,
    documents: documentsIn([...owed.map(({ piece }) => piece), ...general]),
    lacks: [...owedLacks(kind, owed), ...several(general.filter(isLacking).map(lackOf))],
    behind: [
      ...owed
        .filter(({ piece }) => isLacking(piece))
        .flatMap(({ posture, piece: { record } }): readonly Behind[] => [
          { is: 'owed', record: posture.record, kind },
          ...(record ? [{ is: 'record', record } as const] : []),
        ]),
      ...behindRecords(general),
    ],
  };
}

interface Owed {
  readonly posture: SystemPosture;
  readonly obligation: ObligationPosture;
  readonly piece: Piece;
}

/** An assessment of the AIMS itself and not of one of its systems. */
function isGeneral(record: RecordFacts): boolean {
  return (
    record.kind === 'risk-assessment' &&
    record.lifecycle.status === 'approved' &&
    !record.references.some(({ kind }) => kind === 'system')
  );
}

function isLacking({ standing }: Piece): boolean {
  return standing !== 'current';
}

/**
 * No system owes it: if there is one that is current, good; if not, nobody misses it. But people have to know what they
 * do in every AIMS, so that training is asked for even where nobody oversees a system.
 */
function unowedPart(looking: Looking, kind: ObligationName): Part {
  const pieces = piecesOf(looking, kind);
  const part = bestPart(kind, pieces);
  if (part.standing === 'current' || kind === 'training') return part;
  const text = `${nounOf(kind)}: no system owes one, and none that is current shows how it is done`;
  return { ...part, standing: 'not-needed', lacks: [{ text }], behind: behindRecords(pieces) };
}

/** Those that miss it in one sentence, then what is wrong with the others. */
function owedLacks(kind: ObligationName, owed: readonly Owed[]): readonly Lack[] {
  const isMissing = ({ obligation }: Owed) => obligation.state === 'missing';
  const missing = owed.filter(isMissing);
  const rest = owed.filter(each => !isMissing(each) && isLacking(each.piece));
  const noun = nounOf(kind);
  const unique = [...new Set(missing.map(nameOf))];
  const [first] = missing;
  return [
    ...(first
      ? [
          {
            text: `no ${noun} for ${listed(unique)}${ofAll(missing.length, owed.length)}`,
            about: first.posture.record,
            owed: kind,
          },
        ]
      : []),
    ...several(rest.map(each => lackOfOwed(noun, each))),
  ];
}

function ofAll(some: number, all: number): string {
  return all > 1 ? ` (${some} of ${all})` : '';
}

function lackOfOwed(noun: string, owed: Owed): Lack {
  const { piece, posture } = owed;
  const text = `${noun} for ${nameOf(owed)} ${piece.lack}`;
  return { text, ...(piece.record ? { document: piece.record } : { about: posture.record }) };
}

/** `support-copilot`, `support-copilot (tessera-ai)` */
function nameOf({ posture: { record }, obligation: { subject } }: Owed): string {
  const name = shortened(record.id ?? record.title ?? 'a system without an id');
  return subject === undefined ? name : `${name} (${shortened(subject)})`;
}
