import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import type { PartSort, RootLinks, RootView } from './links.ts';
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
  const topics = new Map<string, Topic>();
  const answers = new Map<string, unknown>();
  const ask: Ask = (question, about = anything) => {
    const topic = topics.get(about.name) ?? {
      part: about.part,
      seen: about.part?.(root, moment),
      asked: [],
    };
    topics.set(about.name, topic);
    const answer = question(root, moment);
    topic.asked.push({ question, answer });
    return answer;
  };
  const askOnce: AskOnce = (name, question, about) => {
    if (answers.has(name)) return answers.get(name) as ReturnType<typeof question>;
    const answer = ask(question, about);
    answers.set(name, answer);
    return answer;
  };
  const view = {
    root: watchedRoot(ask, askOnce),
    moment: watchedMoment(askOnce),
    ask: <Answer, Topic>(question: (view: AskedView, about: Topic) => Answer, about: Topic) =>
      ask(ofView(question, about)),
  };
  return { view, asked: () => [...topics.values()] };
}

type Ask = <Answer>(question: Question<Answer>, about?: About) => Answer;

/** `name`: two questions of one name are the same. */
type AskOnce = <Answer>(name: string, question: Question<Answer>, about?: About) => Answer;

interface About {
  readonly name: string;
  readonly part?: Question;
}

const anything: About = { name: '' };

function watchedRoot(ask: Ask, askOnce: AskOnce): RootView {
  return {
    get uri() {
      return askOnce('uri', uri);
    },
    ofKind: kind => askOnce(`of kind\n${kind}`, ofKind(kind)),
    defines: (kind, id) => askOnce(`defines\n${kind}\n${id}`, defines(kind, id), partOf('ids', kind)),
    definitions: (kind, id) =>
      askOnce(`definitions\n${kind}\n${id}`, definitions(kind, id), partOf('defining', kind)),
    recordsReferringTo: (kind, id, of) =>
      askOnce(
        `referring\n${kind}\n${id}\n${of ?? ''}`,
        recordsReferringTo(kind, id, of),
        partOf('referring', kind),
      ),
    ids: kind => askOnce(`ids\n${kind}`, ids(kind), partOf('defining', kind)),
    idsLike: (kind, id) => askOnce(`ids like\n${kind}\n${id}`, idsLike(kind, id), partOf('defining', kind)),
    ask: <Answer, Topic>(question: (root: RootLinks, about: Topic) => Answer, about?: Topic) =>
      ask(ofRoot(question, about as Topic)),
  };
}

function watchedMoment(askOnce: AskOnce): Moment {
  return {
    get today() {
      return askOnce('today', today);
    },
    named: { get: uri => askOnce(`named\n${uri}`, namedAt(uri), named) },
    history: {
      get silent() {
        return askOnce('silent', silent);
      },
      answers: { get: key => askOnce(`history\n${key}`, historyAt(key), history) },
    },
  };
}

const named: About = { name: 'named', part: (_, moment) => moment.named };
const history: About = { name: 'history', part: (_, moment) => moment.history.answers };

// Each question is made here and not where it is asked, so that it keeps its words and not whom it is asked of.

const uri = (root: RootLinks) => root.uri;
const today: Question<Moment['today']> = (_, moment) => moment.today;
const silent: Question<Moment['history']['silent']> = (_, moment) => moment.history.silent;
const partOf = (sort: PartSort, kind: string): About => ({
  name: `${sort}\n${kind}`,
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
const namedAt =
  (uri: string): Question<ReturnType<Moment['named']['get']>> =>
  (_, moment) =>
    moment.named.get(uri);
const historyAt =
  (key: string): Question<ReturnType<Moment['history']['answers']['get']>> =>
  (_, moment) =>
    moment.history.answers.get(key);
