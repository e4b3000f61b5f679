import type { Random } from '../../support/random.ts';
import type { Making } from '../documents.ts';

/** What many documents of the company say in the same way. */

/** A role of the scope; all approvals are its. */
export const approver = 'AI steering group';

/** The day on which assessments were made; incidents lie before it. */
export const assessedOn = '2026-10-12';

export const approval = { by: approver, on: '2026-10-20' };

export const quarterly = { cadence: 'quarterly', next: '2027-01-31', triggers: ['model-change', 'incident'] };
export const yearly = { cadence: 'annual', next: '2027-09-30', triggers: ['law-change', 'risk-change'] };

export function owner({ random }: Making): object {
  const name = random.pick(people);
  return { name, role: `Lead of ${random.pick(teams)}`, contact: `${random.pick(teams)}@example.org` };
}

/** Evidence that is valid for another half year. */
export function evidence({ texts, random }: Making, location: string): readonly object[] {
  return [
    {
      title: texts.name(random),
      location: `https://wiki.example.org/${location}`,
      occurred_on: '2026-09-30',
      collected_on: '2026-10-06',
      valid_until: '2027-06-30',
    },
  ];
}

/** Prose of about so many characters, in paragraphs of some sentences. */
export function prose({ texts, random }: Making, characters: number): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const part = texts.purpose(random);
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

/** How long purposes are: most a few sentences, one in twenty as long as the longest in published registers. */
export function purposeLength(random: Random): number {
  return random.chance(0.05) ? 3600 : random.pick([150, 250, 400, 600, 900]);
}

export const people = [
  'Dana Osei',
  'Lukas Weber',
  'Inês Carvalho',
  'Paweł Nowak',
  'Amara Eze',
  'Sofia Lindqvist',
];
export const teams = ['claims', 'support', 'logistics', 'payments', 'recruiting', 'platform'];
