import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import type { RootLinks, RootView } from './links.ts';
import { atMoment, type Moment } from './moment.ts';

/** What can be asked of an AIMS at a moment. */
export interface View {
  readonly root: RootView;
  readonly moment: Moment;
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
  return (moment, root, key) => {
    const known = checked(moment, root);
    const fresh = known.get(key);
    if (fresh) return fresh.value;
    const cell = cells(key);
    const made =
      cell.made && answersHold(cell.made, root, moment) ? cell.made : makeAsking(make, root, moment, key);
    cell.made = made;
    known.set(key, made);
    return made.value;
  };
}

interface Made<Value> {
  readonly value: Value;
  readonly asked: readonly Asked[];
}

interface Asked {
  readonly question: Question;
  readonly answer: unknown;
}

/** One that keeps nothing of whom it was first asked. */
type Question<Answer = unknown> = (root: RootLinks, moment: Moment) => Answer;

function answersHold({ asked }: Made<unknown>, root: RootLinks, moment: Moment): boolean {
  return asked.every(({ question, answer }) => sameAnswer(question(root, moment), answer));
}

function makeAsking<Key, Value>(
  make: (view: View, key: Key) => Value,
  root: RootLinks,
  moment: Moment,
  key: Key,
): Made<Value> {
  const asked: Asked[] = [];
  const known = new Map<string, unknown>();
  const ask: Ask = question => {
    const answer = question(root, moment);
    asked.push({ question, answer });
    return answer;
  };
  const askOnce: AskOnce = (name, question) => {
    if (known.has(name)) return known.get(name) as ReturnType<typeof question>;
    const answer = ask(question);
    known.set(name, answer);
    return answer;
  };
  const value = make({ root: watchedRoot(ask, askOnce), moment: watchedMoment(askOnce) }, key);
  return { value, asked };
}

type Ask = <Answer>(question: Question<Answer>) => Answer;

/** `name`: two questions of one name are the same. */
type AskOnce = <Answer>(name: string, question: Question<Answer>) => Answer;

function watchedRoot(ask: Ask, askOnce: AskOnce): RootView {
  return {
    get uri() {
      return askOnce('uri', root => root.uri);
    },
    ofKind: kind => askOnce(`of kind\n${kind}`, ofKind(kind)),
    defines: (kind, id) => askOnce(`defines\n${kind}\n${id}`, defines(kind, id)),
    definitions: (kind, id) => askOnce(`definitions\n${kind}\n${id}`, definitions(kind, id)),
    recordsReferringTo: (kind, id, of) =>
      askOnce(`referring\n${kind}\n${id}\n${of ?? ''}`, recordsReferringTo(kind, id, of)),
    ask: question => ask(ofRoot(question)),
  };
}

function watchedMoment(askOnce: AskOnce): Moment {
  return {
    get today() {
      return askOnce('today', (_, { today }) => today);
    },
    named: { get: uri => askOnce(`named\n${uri}`, namedAt(uri)) },
    history: {
      get silent() {
        return askOnce('silent', (_, { history }) => history.silent);
      },
      answers: { get: key => askOnce(`history\n${key}`, historyAt(key)) },
    },
  };
}

// Each is made here and not where it is asked, so that it keeps its words and no root.
const ofKind = (kind: string) => (root: RootLinks) => root.ofKind(kind);
const defines = (kind: string, id: string) => (root: RootLinks) => root.defines(kind, id);
const definitions = (kind: string, id: string) => (root: RootLinks) => root.definitions(kind, id);
const recordsReferringTo = (kind: string, id: string, of: string | undefined) => (root: RootLinks) =>
  root.recordsReferringTo(kind, id, of);
const ofRoot =
  <Answer>(question: (root: RootLinks) => Answer) =>
  (root: RootLinks) =>
    question(root);
const namedAt =
  (uri: string): Question<ReturnType<Moment['named']['get']>> =>
  (_, { named }) =>
    named.get(uri);
const historyAt =
  (key: string): Question<ReturnType<Moment['history']['answers']['get']>> =>
  (_, { history }) =>
    history.answers.get(key);
