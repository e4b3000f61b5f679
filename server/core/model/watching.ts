import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import type { PartSort, RootLinks, RootTable, RootView } from './links.ts';
import { atMoment, type Moment } from './moment.ts';

/** What can be asked of an AIMS at a moment. */
export interface View {
  readonly root: RootView;
  readonly moment: Moment;
}

/** Whom a question is put to. */
export interface AskedView {
  readonly root: RootLinks;
  readonly moment: Moment;
}

export interface WatchedView extends View {
  /** The answer to a question about the whole AIMS at that moment; see `RootView.ask`. */
  ask<Answer, Topic>(question: (view: AskedView, about: Topic) => Answer, about: Topic): Answer;
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
): (moment: Moment, root: RootLinks, key: Key) => Value {
  const cells = memo((_: Key): { made?: Made<Value> } => ({}));
  // Of one root at one moment nobody asks twice.
  const checked = atMoment((_: RootLinks) => new Map<Key, Made<Value>>());
  const makeWatching = (root: RootLinks, moment: Moment, key: Key): Made<Value> => {
    const { view, asked } = watch(root, moment);
    return { value: make(view, key), asked: asked() };
  };
  return (moment, root, key) => {
    const known = checked(moment, root);
    const fresh = known.get(key);
    if (fresh) return fresh.value;
    const cell = cells(key);
    const { made: before } = cell;
    const made = before && answersHold(before.asked, root, moment) ? before : makeWatching(root, moment, key);
    cell.made = made;
    known.set(key, made);
    return made.value;
  };
}

/** What was made, and what was asked of the AIMS on the way. */
interface Made<Value> {
  readonly value: Value;
  readonly asked: Questions;
}

/** Questions that were asked of an AIMS, with the answers. They keep nothing of whom they were asked. */
export type Questions = readonly Topic[];

/** What was asked about a part of the AIMS. As long as the part is the same object, so are all the answers. */
interface Topic {
  /** Undefined where an answer may be another one at any time. */
  readonly part: Question | undefined;
  /** The newest one of which the answers are known to be these. */
  seen: unknown;
  readonly asked: Asked[];
}

interface Asked {
  readonly question: Question;
  readonly answer: unknown;
}

/** One that keeps nothing of whom it was first asked. */
type Question<Answer = unknown> = (root: RootLinks, moment: Moment) => Answer;

/** Whether an AIMS still gives the same answers. */
export function answersHold(asked: Questions, root: RootLinks, moment: Moment): boolean {
  return asked.every(topic => {
    const now = topic.part?.(root, moment);
    if (topic.part && now === topic.seen) return true;
    const holds = topic.asked.every(({ question, answer }) => sameAnswer(question(root, moment), answer));
    if (holds) topic.seen = now;
    return holds;
  });
}

/** A view of an AIMS that takes note of all that it is asked. */
export interface Watch {
  readonly view: WatchedView;
  /** What it was asked until now. */
  asked(): Questions;
}

export function watch(root: RootLinks, moment: Moment): Watch {
  const topics = new Map<unknown, Topic>();
  const answers = new Map<unknown, Map<unknown, unknown>>();
  const askOnce: AskOnce = (name, about, question, of = anything) => {
    const known = answers.get(name) ?? new Map<unknown, unknown>();
    answers.set(name, known);
    if (known.has(about)) return known.get(about) as ReturnType<typeof question>;
    const topic = topics.get(of.name) ?? { part: of.part, seen: of.part?.(root, moment), asked: [] };
    topics.set(of.name, topic);
    const answer = question(root, moment);
    topic.asked.push({ question, answer });
    known.set(about, answer);
    return answer;
  };
  const view = {
    root: watchedRoot(askOnce),
    moment: watchedMoment(askOnce),
    ask: <Answer, Topic>(question: (view: AskedView, about: Topic) => Answer, about: Topic) =>
      askOnce(question, about, ofView(question, about)),
  };
  return { view, asked: () => [...topics.values()] };
}

/** `name` and `about`: two questions that have both in common are the same, and are asked once. */
type AskOnce = <Answer>(name: unknown, about: unknown, question: Question<Answer>, of?: Part) => Answer;

/** What a question is asked of: the same object only as long as all of its answers are the same. */
interface Part {
  readonly name: unknown;
  readonly part?: Question;
}

const anything: Part = { name: 'anything' };

function watchedRoot(askOnce: AskOnce): RootView {
  return {
    get uri() {
      return askOnce('uri', undefined, uri);
    },
    ofKind: kind => askOnce('of kind', kind, ofKind(kind)),
    defines: (kind, id) => askOnce(`defines ${kind}`, id, defines(kind, id), partOf('ids', kind)),
    definitions: (kind, id) =>
      askOnce(`definitions ${kind}`, id, definitions(kind, id), partOf('defining', kind)),
    recordsReferringTo: (kind, id, of) =>
      askOnce(
        `referring ${kind} ${of ?? ''}`,
        id,
        recordsReferringTo(kind, id, of),
        partOf('referring', kind),
      ),
    ids: kind => askOnce('ids', kind, ids(kind), partOf('defining', kind)),
    idsLike: (kind, id) => askOnce(`ids like ${kind}`, id, idsLike(kind, id), partOf('ids', kind)),
    ask: <Answer, Topic>(question: (root: RootLinks, about: Topic) => Answer, about?: Topic) =>
      askOnce(question, about, ofRoot(question, about as Topic)),
    lookUp: (table, key) => askOnce(table, key, inTable(table, key), { name: table, part: table }),
  };
}

function watchedMoment(askOnce: AskOnce): Moment {
  return {
    get today() {
      return askOnce('today', undefined, today);
    },
    named: { get: uri => askOnce('named', uri, namedAt(uri), named) },
    history: {
      get silent() {
        return askOnce('silent', undefined, silent);
      },
      answers: { get: key => askOnce('history', key, historyAt(key), history) },
    },
  };
}

const named: Part = { name: 'named', part: (_, moment) => moment.named };
const history: Part = { name: 'history', part: (_, moment) => moment.history.answers };

// Each question is made here and not where it is asked, so that it keeps its words and not whom it is asked of.

const uri = (root: RootLinks) => root.uri;
const today: Question<Moment['today']> = (_, moment) => moment.today;
const silent: Question<Moment['history']['silent']> = (_, moment) => moment.history.silent;
const partOf = (sort: PartSort, kind: string): Part => ({
  name: `${sort} ${kind}`,
  part: root => root.partOf(sort, kind),
});
const ofKind = (kind: string) => (root: RootLinks) => root.ofKind(kind);
const defines = (kind: string, id: string) => (root: RootLinks) => root.defines(kind, id);
const ids = (kind: string) => (root: RootLinks) => root.ids(kind);
const idsLike = (kind: string, id: string) => (root: RootLinks) => root.idsLike(kind, id);
const definitions = (kind: string, id: string) => (root: RootLinks) => root.definitions(kind, id);
const recordsReferringTo = (kind: string, id: string, of: string | undefined) => (root: RootLinks) =>
  root.recordsReferringTo(kind, id, of);
const ofRoot =
  <Answer, Topic>(question: (root: RootLinks, about: Topic) => Answer, about: Topic): Question<Answer> =>
  root =>
    question(root, about);
const ofView =
  <Answer, Topic>(question: (view: AskedView, about: Topic) => Answer, about: Topic): Question<Answer> =>
  (root, moment) =>
    question({ root, moment }, about);
const inTable =
  <Key, Value>(table: RootTable<Key, Value>, key: Key): Question<Value | undefined> =>
  root =>
    table(root).get(key);
const namedAt =
  (uri: string): Question<ReturnType<Moment['named']['get']>> =>
  (_, moment) =>
    moment.named.get(uri);
const historyAt =
  (key: string): Question<ReturnType<Moment['history']['answers']['get']>> =>
  (_, moment) =>
    moment.history.answers.get(key);
