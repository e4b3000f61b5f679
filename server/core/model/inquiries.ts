import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import type { RootLinks, Word } from './links.ts';
import type { Moment } from './moment.ts';
import { newsSince } from './news.ts';
import { Relying } from './relying.ts';

/**
 * A question to an AIMS at a moment, about something. It is the same function however often it is asked, so that it keeps
 * nothing of whom it was asked, and it asks for nothing that is remembered by answers itself.
 */
export type Question<Answer = unknown> = (root: RootLinks, moment: Moment, about: Word) => Answer;

/** A question and what it is about: two that have both in common are the same. */
export interface Asked<Answer = unknown> {
  readonly question: Question<Answer>;
  readonly about: Word;
  readonly of: Part;
}

/** What a question is asked of: as long as it is the same object all answers from it are. */
export interface Part {
  readonly name: unknown;
  /** Undefined where an answer may be another one at any time. */
  readonly part?: (root: RootLinks, moment: Moment) => unknown;
  /** Whether a question is about the entry of the part that has what the question is about for a key; see `newsSince`. */
  readonly isByKey?: boolean;
}

/**
 * What was made of answers. As long as none of them is another one, it would be made the same. It may be of several strands, each
 * made of answers of its own.
 */
export interface Reliance {
  readonly inquiries: Inquiries;
  on: Inquiry[];
  /** The strands of which an answer has been another one since. They stay so. */
  broken: Strands;
  /** The one that is being made. */
  strand: Strands;
  /** Those that it was put together with last. */
  bundle: Bundle | undefined;
  readonly self: WeakRef<Reliance>;
}

/** Some reliances that are asked about as one. */
export interface Bundle {
  readonly inquiries: Inquiries;
  /** Kept here, since who is gone hears of no answer: whoever made them may be let go of before the bundle is. */
  readonly reliances: readonly Reliance[];
  /** Whether an answer that one of them relies on has been another one since, or nobody takes note of it any more. */
  isBroken: boolean;
}

/** A set of strands: a number with a bit for each of `mostStrands`. */
export type Strands = number;

/** As many as the engine keeps in a number without making an object of it. */
export const mostStrands = 31;

export const allStrands: Strands = -1;

/** A question that was asked, the answer to it as of now, and who relies on it, with which strands. */
class Inquiry extends Relying<WeakRef<Reliance>> {
  readonly about: Word;
  answer: unknown;

  constructor(about: Word, answer: unknown) {
    super();
    this.about = about;
    this.answer = answer;
  }
}

/** Inquiries of one part, by their questions and by what they are about. */
interface Topic {
  readonly of: Part;
  /** The part as it was when all the answers were found to be these. */
  seen: unknown;
  readonly byQuestion: Map<Question, Map<Word, Inquiry>>;
}

/**
 * All that is asked of an AIMS, each question once, whoever asks. When the AIMS has become another, only those questions are
 * asked again that may have another answer now, and who relies on one that has is told: so a change is paid for by those whom
 * it concerns, and the others are not even looked at.
 */
export class Inquiries {
  readonly #lineage: object;
  readonly #topics = new Map<unknown, Topic>();
  /** Whom the answers are from. */
  #root: RootLinks | undefined;
  #moment: Moment | undefined;
  /** How many times somebody relies on an answer, those who are gone included. */
  #count = 0;
  #countAfterSweep = 0;
  /** How many questions are remembered, those on which nobody relies any more included. */
  #questions = 0;
  #questionsAfterSweep = 0;

  constructor(lineage: object) {
    this.#lineage = lineage;
  }

  /** The answer, on which somebody relies from now on. */
  ask<Answer>(root: RootLinks, moment: Moment, asked: Asked<Answer>, reliance: Reliance): Answer {
    this.#follow(root, moment);
    const { question, about, of } = asked;
    const topic = this.#topics.get(of.name) ?? this.#begun(of, root, moment);
    let alike = topic.byQuestion.get(question);
    if (!alike) {
      alike = new Map();
      topic.byQuestion.set(question, alike);
    }
    let inquiry = alike.get(about);
    if (!inquiry) {
      inquiry = new Inquiry(about, question(root, moment, about));
      alike.set(about, inquiry);
      this.#questions++;
    }
    this.#rely(reliance, inquiry);
    return inquiry.answer as Answer;
  }

  /** Has a strand rely on all that another reliance relies on. */
  share(given: Reliance, reliance: Reliance): void {
    for (const inquiry of given.on) this.#rely(reliance, inquiry);
  }

  /** The strands that rely on an answer that an AIMS does not give. What another one would answer nobody has followed. */
  brokenIn(root: RootLinks, moment: Moment, reliance: Reliance): Strands {
    if (reliance.broken === allStrands || root.lineage !== this.#lineage) return allStrands;
    this.#follow(root, moment);
    return reliance.broken;
  }

  /** Whether an AIMS gives all the answers that the reliances of a bundle rely on. */
  isWhole(root: RootLinks, moment: Moment, bundle: Bundle): boolean {
    if (bundle.isBroken || root.lineage !== this.#lineage) return false;
    this.#follow(root, moment);
    return !bundle.isBroken;
  }

  /** Has a new reliance take over the strands of an old one that are not broken. Gives those that are to be made anew. */
  takeOver(root: RootLinks, moment: Moment, old: Reliance, reliance: Reliance): Strands {
    const broken = old.inquiries.brokenIn(root, moment, old);
    if (broken === allStrands) return allStrands;
    for (const inquiry of old.on) {
      const strands = inquiry.get(old.self) ?? 0;
      inquiry.delete(old.self);
      inquiry.set(reliance.self, strands);
      reliance.on.push(inquiry);
    }
    old.on.length = 0;
    noteBroken(old, allStrands);
    return broken;
  }

  #begun(of: Part, root: RootLinks, moment: Moment): Topic {
    const topic: Topic = { of, seen: of.part?.(root, moment), byQuestion: new Map() };
    this.#topics.set(of.name, topic);
    return topic;
  }

  #rely({ self, on, strand }: Reliance, inquiry: Inquiry): void {
    const known = inquiry.get(self);
    if (known !== undefined && (known & strand) !== 0) return;
    inquiry.set(self, (known ?? 0) | strand);
    if (known !== undefined) return;
    on.push(inquiry);
    this.#count++;
  }

  /** Finds the answers that are others now. */
  #follow(root: RootLinks, moment: Moment): void {
    const before = this.#moment;
    if (root === this.#root && before && isSameMoment(before, moment)) return;
    // Whoever is left behind by a question that fails is followed up from where it stands.
    this.#root = undefined;
    for (const topic of this.#topics.values()) this.#followTopic(topic, root, moment);
    const { today, named, history } = moment;
    this.#root = root;
    this.#moment = { today, named, history };
    const isManyRelying = this.#count > 1.25 * this.#countAfterSweep + fewRelying;
    const isManyQuestions = this.#questions > 1.25 * this.#questionsAfterSweep + fewQuestions;
    if (isManyRelying || isManyQuestions) this.#sweep();
  }

  #followTopic(topic: Topic, root: RootLinks, moment: Moment): void {
    const { of, seen, byQuestion } = topic;
    const now = of.part?.(root, moment);
    if (of.part && now === seen) return;
    const keys = of.isByKey ? newsSince(now, seen) : undefined;
    for (const [question, alike] of byQuestion) {
      const affected = keys ? keys.map(key => alike.get(key)) : alike.values();
      for (const inquiry of affected) {
        if (!inquiry) continue;
        const answer = question(root, moment, inquiry.about);
        if (sameAnswer(answer, inquiry.answer)) continue;
        inquiry.answer = answer;
        inquiry.forEach((relying, strands) => {
          this.#break(relying.deref(), strands);
        });
        inquiry.clear();
      }
    }
    topic.seen = now;
  }

  /** What else the strands rely on does not matter any more. */
  #break(reliance: Reliance | undefined, strands: Strands): void {
    if (!reliance) return;
    const { on, self } = reliance;
    noteBroken(reliance, strands);
    let kept = 0;
    for (const inquiry of on) {
      const left = (inquiry.get(self) ?? 0) & ~strands;
      if (left === 0) {
        inquiry.delete(self);
        this.#count--;
      } else {
        inquiry.set(self, left);
        on[kept++] = inquiry;
      }
    }
    on.length = kept;
  }

  /** Forgets who is gone, and the questions on whose answers nobody relies. */
  #sweep(): void {
    this.#count = 0;
    this.#questions = 0;
    for (const [of, { byQuestion }] of this.#topics) {
      for (const [question, alike] of byQuestion) {
        for (const [about, inquiry] of alike) {
          inquiry.forEach(each => {
            if (!each.deref()) inquiry.delete(each);
          });
          this.#count += inquiry.size;
          if (inquiry.size === 0) alike.delete(about);
          else this.#questions++;
        }
        if (alike.size === 0) byQuestion.delete(question);
      }
      if (byQuestion.size === 0) this.#topics.delete(of);
    }
    this.#countAfterSweep = this.#count;
    this.#questionsAfterSweep = this.#questions;
  }
}

/** In so many it is not worth while to look for those that are gone. */
const fewRelying = 2500;

/** Likewise, of questions. */
const fewQuestions = 250;

const inquiriesInto = memo((lineage: object) => new Inquiries(lineage));

export function newReliance(root: RootLinks): Reliance {
  const reliance: { -readonly [Key in keyof Reliance]: Reliance[Key] | undefined } = {
    inquiries: inquiriesInto(root.lineage),
    on: [],
    broken: 0,
    strand: 1,
    bundle: undefined,
    self: undefined,
  };
  reliance.self = new WeakRef(reliance as Reliance);
  return reliance as Reliance;
}

/** Says that all is made for now that a reliance is of: what it relies on is kept without room for more. */
export function noteMade(reliance: Reliance): void {
  reliance.on = reliance.on.slice();
}

function noteBroken(reliance: Reliance, strands: Strands): void {
  reliance.broken |= strands;
  if (reliance.bundle) reliance.bundle.isBroken = true;
}

/**
 * Puts reliances on an AIMS together, none of which is broken. Each is in one bundle at a time: of one that it was taken out of
 * nobody takes note any more.
 */
export function bundled(root: RootLinks, reliances: readonly Reliance[]): Bundle {
  const bundle: Bundle = { inquiries: inquiriesInto(root.lineage), reliances, isBroken: false };
  for (const reliance of reliances) {
    if (reliance.bundle) reliance.bundle.isBroken = true;
    reliance.bundle = bundle;
  }
  return bundle;
}

function isSameMoment(a: Moment, b: Moment): boolean {
  return a.today === b.today && a.named === b.named && a.history === b.history;
}
