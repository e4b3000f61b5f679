import { listed } from '../base/listed.ts';
import { nounOf } from '../kinds/expected.ts';
import type { Answer } from '../kinds/framework-documents.ts';
import type { FrameworkItem } from '../kinds/frameworks.ts';
import { fieldNamed, kindNamed } from '../kinds/index.ts';
import { annexAOf, ownControl } from './annex-a.ts';
import { needsCorrectiveAction } from './audits.ts';
import { obligationNames } from './demands.ts';
import {
  type Behind,
  behindRecords,
  bestOf,
  bestPart,
  eachPart,
  type Lack,
  lackOf,
  nothing,
  type Part,
  together,
} from './evidence-part.ts';
import { counts } from './in-force.ts';
import { owedPart } from './owed-part.ts';
import { policyCoverage, policyTopics } from './policies.ts';
import { systemsIn } from './posture.ts';
import { controlPiece, type Looking, type Piece, pieceOf, piecesOf, sectionPiece } from './standing.ts';

/** The part that an answer of a row plays; undefined where the row's own control plays it. */
export function partFor(looking: Looking, item: FrameworkItem, answer: Answer): Part | undefined {
  const { kind, field } = answer;
  // What a control of Annex A asks of its implementation is asked with the decision.
  if ((kind === undefined || kind === 'control') && item.sort === 'control') return undefined;
  if (kind === undefined) return implementingPart(looking, item);
  if (field !== undefined) return sectionPart(looking, kind, field);
  const owed = obligationNames.find(name => name === kind);
  if (owed !== undefined) return owedPart(looking, owed);
  switch (kind) {
    case 'ai-system':
      return systemsPart(looking);
    case 'control':
      return eachPart(kind, ownControlPieces(looking), 'needed');
    case 'incident':
      return eachPart(kind, piecesOf(looking, kind), 'only-if-there');
    case 'corrective-action':
      return eachPart(
        kind,
        piecesOf(looking, kind),
        needsCorrectiveAction(looking.root) ? 'needed' : 'only-if-there',
      );
    case 'policy':
      return policyPart(looking, item);
    default:
      return bestPart(kind, piecesOf(looking, kind));
  }
}

/** Whether what an answer is worth is another question for each row. */
export function isItsOwn({ kind }: Answer): boolean {
  return kind === undefined || kind === 'policy' || kind === 'control';
}

/** A section of a document: what the document is worth, if it has the section. */
function sectionPart(looking: Looking, kind: string, field: string): Part {
  const pieces = piecesOf(looking, kind);
  const answering = pieces.filter(({ record }) => record?.answered.includes(field));
  if (answering.length > 0) {
    return bestPart(
      kind,
      answering.flatMap(({ record }) => (record ? [sectionPiece(looking, record, field)] : [])),
    );
  }
  const title = kindNamed(kind)?.fields.find(({ name }) => name === field)?.title ?? field;
  return {
    ...nothing(kind),
    lacks: [sectionLack(kind, title, pieces)],
    behind: [
      ...pieces.flatMap(({ record }): readonly Behind[] => (record ? [{ is: 'record', record }] : [])),
      { is: 'aims', kind },
    ],
  };
}

function sectionLack(kind: string, title: string, [first]: readonly Piece[]): Lack {
  if (!first) return { text: `there is no ${nounOf(kind)}` };
  const text = `the ${nounOf(kind)} says nothing under "${title}"`;
  return { text, ...(first.record && { about: first.record }) };
}

/** What is answered by any control that names the item, since no kind of document is made for it. */
function implementingPart(looking: Looking, item: FrameworkItem): Part {
  const controls = annexAOf(looking.root)
    .implementing(item)
    .filter(({ status }) => !givenUp.has(status));
  if (controls.length === 0) {
    return {
      ...nothing('control'),
      lacks: [{ text: `no control names ${item.id} under "implements"` }],
      behind: [],
    };
  }
  return bestPart(
    'control',
    controls.map(({ record, status }) => controlPiece(looking, record, status)),
  );
}

const givenUp: ReadonlySet<string> = new Set(['retired', 'not-applicable']);

/** The controls that the organization has chosen, but for those it gave up. */
function ownControlPieces(looking: Looking): readonly Piece[] {
  const { root } = looking;
  return root.ofKind('control').flatMap(record => {
    const status = ownControl(root, record)?.status ?? record.lifecycle.status;
    return givenUp.has(status) ? [] : [controlPiece(looking, record, status)];
  });
}

/** The register: each system that is not retired, and what holds their entries. */
function systemsPart(looking: Looking): Part {
  const { moment, root } = looking;
  const systems = systemsIn(moment, root).flatMap(({ record, system }) =>
    counts(record) && system.stage !== 'retired' ? [pieceOf(looking, record)] : [],
  );
  if (systems.length === 0)
    return { ...nothing('register'), lacks: [{ text: 'no AI system is registered' }] };
  return eachPart('ai-system', [...piecesOf(looking, 'register'), ...systems], 'needed');
}

/** What the policies have to be about where their topics answer the item; elsewhere any policy will do. */
function policyPart(looking: Looking, item: FrameworkItem): Part {
  const any = bestPart('policy', piecesOf(looking, 'policy'));
  const topics = fieldNamed(kindNamed('policy')?.fields ?? [], 'topics');
  if (any.standing === 'absent' || !topics?.clauses.includes(item.id)) return any;
  const pieces = policyCoverage(looking.root).map(({ by, drafts }) =>
    bestOf([...by, ...drafts].map(record => pieceOf(looking, record))),
  );
  const standing = together(pieces.map(piece => piece?.standing ?? 'absent'));
  return {
    ...any,
    standing,
    alone: standing,
    lacks: topicLacks(pieces),
    behind:
      standing === 'current'
        ? []
        : [...behindRecords(piecesOf(looking, 'policy')), { is: 'aims', kind: 'policy' }],
  };
}

/** Each lack once with the topics that it is about; with none where it is about all of them. */
function topicLacks(pieces: readonly (Piece | undefined)[]): readonly Lack[] {
  const topics = new Map<string, { readonly lack?: Lack; readonly names: string[] }>();
  for (const [index, piece] of pieces.entries()) {
    if (piece?.standing === 'current') continue;
    const name = policyTopics[index] ?? '';
    const lack = piece && lackOf(piece);
    const known = topics.get(lack?.text ?? '');
    if (known) known.names.push(name);
    else topics.set(lack?.text ?? '', { names: [name], ...(lack && { lack }) });
  }
  return [...topics.values()].map(({ lack, names }) => {
    if (!lack) return { text: `no policy covers ${listed(names)}` };
    return names.length === pieces.length ? lack : { ...lack, text: `on ${listed(names)}, ${lack.text}` };
  });
}
