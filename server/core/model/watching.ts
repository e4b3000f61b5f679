import { memo } from '../base/memo.ts';
import type { RecordFacts } from './facts.ts';
import type { HistoryView } from './history.ts';
import {
  allStrands,
  type Bundle,
  mostStrands,
  newReliance,
  noteMade,
  type Part,
  type Question,
  type Reliance,
  type Strands,
} from './inquiries.ts';
import type { PartSort, RootLinks, RootTable, RootView, Word } from './links.ts';
import type { Moment } from './moment.ts';

export { type Bundle, bundled, noteMade, type Reliance, type Strands } from './inquiries.ts';

/** What can be asked of an AIMS at a moment. */
export interface View {
  readonly root: RootView;
  readonly moment: Moment;
}

export interface WatchedView extends View {
  /** What is made of an object while answers hold: whoever asks for it relies on the same answers. */
  made<Key extends object, Value>(what: MadeWhileAnswersHold<Key, Value>, key: Key): Value;
}

/** What is made of an object in the light of its AIMS. */
export interface MadeWhileAnswersHold<Key extends object, Value> {
  of(moment: Moment, root: RootLinks, key: Key): Value;
  /** The same, with what it relies on. */
  made(moment: Moment, root: RootLinks, key: Key): Made<Value>;
}

/** What was made, and the answers that it was made of. */
export interface Made<Value> {
  readonly value: Value;
  readonly reliance: Reliance;
}

/**
 * Remembers what is made of an object in the light of its AIMS, and every question that was asked of the AIMS on the way.
 * As long as these have the same answers nothing is made again, whatever else has changed: what is remembered is what
 * would be made anew.
 *
 * @param make looks at nothing but its view and its object, and keeps neither the view nor what belongs to it
 */
export function whileAnswersHold<Key extends object, Value>(
  make: (view: View, key: Key) => Value,
): MadeWhileAnswersHold<Key, Value> {
  const cells = memo((_: Key): { made?: Made<Value> } => ({}));
  const made = (moment: Moment, root: RootLinks, key: Key): Made<Value> => {
    const cell = cells(key);
    if (!cell.made || !answersHold(cell.made.reliance, root, moment)) {
      const { view, reliance } = watch(root, moment);
      cell.made = { value: make(view, key), reliance };
      noteMade(reliance);
    }
    return cell.made;
  };
  return { made, of: (moment, root, key) => made(moment, root, key).value };
}

/** Whether an AIMS still gives the answers that something relies on. */
export function answersHold(reliance: Reliance, root: RootLinks, moment: Moment): boolean {
  return brokenStrands(reliance, root, moment) === 0;
}

/** The same of all that is in a bundle. */
export function bundleHolds(bundle: Bundle, root: RootLinks, moment: Moment): boolean {
  return bundle.inquiries.isWhole(root, moment, bundle);
}

/** The strands that rely on an answer that an AIMS does not give any more. */
export function brokenStrands(reliance: Reliance, root: RootLinks, moment: Moment): Strands {
  return reliance.inquiries.brokenIn(root, moment, reliance);
}

/** The strand with a number. There are not many of them: some numbers have the same one. */
export function strandOf(number: number): Strands {
  return 1 << (number % mostStrands);
}

/** A view of an AIMS, and what is relied on of all that it is asked. */
export interface Watch {
  readonly view: WatchedView;
  readonly reliance: Reliance;
  /** The strands that are to be made. */
  readonly open: Strands;
}

/** @param before what was made before, of which the strands that rely on the same answers as ever are taken over */
export function watch(root: RootLinks, moment: Moment, before?: Reliance): Watch {
  const reliance = newReliance(root);
  const { inquiries } = reliance;
  const open = before ? inquiries.takeOver(root, moment, before, reliance) : allStrands;
  const ask: Ask = (question, about, of = anything) =>
    inquiries.ask(root, moment, { question, about, of }, reliance);
  const view: WatchedView = {
    root: new WatchedRoot(ask),
    moment: new WatchedMoment(ask),
    made(what, key) {
      const { value, reliance: own } = what.made(moment, root, key);
      inquiries.share(own, reliance);
      return value;
    },
  };
  return { view, reliance, open };
}

type Ask = <Answer>(question: Question<Answer>, about?: Word, of?: Part) => Answer;

const anything: Part = { name: 'anything' };

// Classes, for what is watched is made by the thousand: an object that is written with a getter of its own has a shape of its
// own as well, which is kept for a long time, and with it all that the getter sees.

class WatchedRoot implements RootView {
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  get uri(): string {
    return this.#ask(uri);
  }

  ofKind(kind: string) {
    return this.#ask(ofKind, kind);
  }

  defines(kind: string, id: string) {
    return this.#ask(defines(kind), id, partOf.ids(kind));
  }

  definitions(kind: string, id: string) {
    return this.#ask(definitions(kind), id, partOf.defining(kind));
  }

  recordsReferringTo(kind: string, id: string, of?: string) {
    return this.#ask(recordsReferringTo(kind)(of), id, partOf.referring(kind));
  }

  ids(kind: string) {
    return this.#ask(ids, kind, allIds(kind));
  }

  idsLike(kind: string, id: string) {
    return this.#ask(idsLike(kind), id, partOf.ids(kind));
  }

  ask<Answer>(question: (root: RootLinks, about: string) => Answer, about?: string): Answer {
    return this.#ask(ofRoot(question) as Question<Answer>, about);
  }

  lookUp<Key extends Word, Value>(table: RootTable<Key, Value>, key: Key): Value | undefined {
    const { question, of } = inTable(table as RootTable<Word, unknown>);
    return this.#ask(question as Question<Value | undefined>, key, of);
  }
}

class WatchedMoment implements Moment {
  readonly #ask: Ask;
  readonly named: Moment['named'];
  readonly history: Moment['history'];

  constructor(ask: Ask) {
    this.#ask = ask;
    this.named = { get: uri => ask(namedAt, uri, named) };
    this.history = new WatchedHistory(ask);
  }

  get today(): Moment['today'] {
    return this.#ask(today);
  }
}

class WatchedHistory implements HistoryView {
  readonly #ask: Ask;
  readonly answers: HistoryView['answers'];

  constructor(ask: Ask) {
    this.#ask = ask;
    this.answers = { get: key => ask(historyAt, key, history) };
  }

  get silent(): HistoryView['silent'] {
    return this.#ask(silent);
  }
}

const named: Part = { name: 'named', part: (_, moment) => moment.named };
const history: Part = { name: 'history', part: (_, moment) => moment.history.answers };
const partFor = (sort: PartSort) =>
  once(
    (kind: string): Part => ({
      name: `${sort} ${kind}`,
      part: root => root.partOf(sort, kind),
      isByKey: true,
    }),
  );
const partOf: Readonly<Record<PartSort, (kind: string) => Part>> = {
  ids: partFor('ids'),
  defining: partFor('defining'),
  referring: partFor('referring'),
};
/** Another one than that of single ids: news of those are no answer to which there are. */
const allIds = once(
  (kind: string): Part => ({
    name: `all ids ${kind}`,
    part: root => root.partOf('defining', kind),
  }),
);

// Each question is made once and not where it is asked, so that it keeps its words and not whom it is asked of.

const uri: Question<string> = root => root.uri;
const today: Question<Moment['today']> = (_, moment) => moment.today;
const silent: Question<Moment['history']['silent']> = (_, moment) => moment.history.silent;
const ofKind: Question<Records> = (root, _, kind = '') => root.ofKind(kind);
const ids: Question<readonly string[]> = (root, _, kind = '') => root.ids(kind);
const defines = once(
  (kind: string): Question<boolean> =>
    (root, _, id = '') =>
      root.defines(kind, id),
);
const idsLike = once(
  (kind: string): Question<readonly string[]> =>
    (root, _, id = '') =>
      root.idsLike(kind, id),
);
const definitions = once(
  (kind: string): Question<Records> =>
    (root, _, id = '') =>
      root.definitions(kind, id),
);
const recordsReferringTo = once((kind: string) =>
  once(
    (of: Word): Question<Records> =>
      (root, _, id = '') =>
        root.recordsReferringTo(kind, id, of),
  ),
);
const namedAt: Question<ReturnType<Moment['named']['get']>> = (_, moment, uri = '') => moment.named.get(uri);
const historyAt: Question<ReturnType<Moment['history']['answers']['get']>> = (_, moment, key = '') =>
  moment.history.answers.get(key);
const ofRoot = memo(
  (question: (root: RootLinks, about: string) => unknown): Question =>
    (root, _, about) =>
      question(root, about as string),
);
const inTable = memo((table: RootTable<Word, unknown>): { question: Question; of: Part } => ({
  question: (root, _, key) => table(root).get(key),
  of: { name: table, part: table },
}));

type Records = readonly RecordFacts[];

/** Makes one for each kind, of which there are as many as the schemas have. */
function once<Kind extends Word, Made>(make: (kind: Kind) => Made): (kind: Kind) => Made {
  const made = new Map<Kind, Made>();
  return kind => {
    const known = made.get(kind) ?? make(kind);
    made.set(kind, known);
    return known;
  };
}
