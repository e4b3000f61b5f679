import { sameAnswer } from '../base/equal.ts';
import { memo } from '../base/memo.ts';
import type { Steps } from '../base/steps.ts';
import { isLongText } from '../model/beginning.ts';
import type { Document } from '../model/source-file.ts';
import { type Answer, ask, isTold } from './answer.ts';
import { copied, keyOfDocument } from './remembered.ts';
import type { DocumentContext, DocumentRule } from './rule.ts';

/**
 * What rules find in a document as a whole, of those that find something. It depends on the document and the day alone, so they
 * are asked once. It is remembered by the text, and outlives the tree.
 */
export function* foundAsWhole(
  context: DocumentContext,
  rules: readonly DocumentRule[],
): Steps<readonly Answer[]> {
  const { document, today } = context;
  const { uri, carrier, text } = document;
  const cell = cells(keyOfDocument(document));
  const { known } = cell;
  if (
    known?.today === today &&
    known.uri === uri &&
    known.carrier === carrier &&
    sameAnswer(known.rules, rules)
  )
    return known.answers;
  const answers: Answer[] = [];
  // Of a short document no rule takes long, and to pause takes as long as most of them.
  const isLong = isLongText(text);
  for (const rule of rules) {
    const answer = ask(rule, context);
    if (isTold(answer)) answers.push(answer);
    if (isLong) yield;
  }
  // A rule that failed is to be told of again.
  if (answers.some(({ failure }) => failure)) return answers;
  cell.known = { uri, carrier, today, rules, answers: copied(answers) };
  return cell.known.answers;
}

interface Known extends Pick<Document, 'uri' | 'carrier'> {
  readonly today: string;
  readonly rules: readonly DocumentRule[];
  readonly answers: readonly Answer[];
}

const cells = memo((_: object): { known?: Known } => ({}));
