import type { Random } from '../support/random.ts';
import { written } from './carriers.ts';
import { makeAssessment, makeSystem } from './documents.ts';
import type { Place } from './editor.ts';
import type { Texts } from './texts.ts';
import { registerWorkload } from './workloads.ts';

/** A document of about 4 MB with a finding at its beginning. */
export interface LargeDocument {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Behind a value near the middle that one more letter makes wrong. */
  readonly place: Place;
}

const size = 4 * 1024 * 1024;

/** One in each carrier; their ids are no others'. */
export function largeDocuments(texts: Texts, random: Random): readonly LargeDocument[] {
  return [
    largeRegister('yaml', { texts, random }),
    largeRegister('json', { texts, random }),
    largeAssessment({ texts, random }),
  ];
}

interface Making {
  readonly texts: Texts;
  readonly random: Random;
}

export function largeRegister(carrier: 'yaml' | 'json', { texts, random }: Making): LargeDocument {
  const probe = registerWorkload({ entries: 50, carrier, texts }).files[0]?.text.length ?? 1;
  const entries = Math.ceil((size / probe) * 50);
  const seed = random.below(1000);
  const [register] = registerWorkload({ entries, carrier, texts, seed, faults: 0.002 }).files;
  const text = (register?.text ?? '').replaceAll('system-', 'large-');
  return {
    name: `a register in ${carrier.toUpperCase()}`,
    file: `aims/large.${carrier}`,
    text,
    place: placeIn(text),
  };
}

/** Short front matter, and under its headings as much prose as nobody writes. */
function largeAssessment({ texts, random }: Making): LargeDocument {
  const system = makeSystem({ texts, random }, 'system-1', { owesAssessment: true });
  const { fields } = makeAssessment({ texts, random }, system, {});
  const made = { fields: { ...fields, id: 'ia-large', priority: 'high' } };
  const head = written('impact-assessment', made, 'markdown').replaceAll('\n## Outcome\n', '\n## Outcomes\n');
  const parts = [head, '\n## Outcome\n\n'];
  for (let length = head.length, part = 1; length < size; part++) {
    const text = `### Part ${part}\n\n${texts.purpose(random)}\n\n- ${texts.sentence(random)}\n- ${texts.sentence(random)}\n\n`;
    parts.push(text);
    length += text.length;
  }
  const text = parts.join('');
  const before = text.slice(0, text.search(/(?<=^residual_risk: \w+)$/m)).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { name: 'an assessment in Markdown', file: 'aims/large.md', text, place };
}

function placeIn(text: string): Place {
  const value = /classification"?: "?(?:public|internal|confidential|restricted)/g;
  value.lastIndex = text.length / 2;
  const match = value.exec(text);
  const before = text.slice(0, match ? match.index + match[0].length : 0).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
