import type { Random } from '../support/random.ts';

/** What generated documents are filled with: words as people write them, or some that only look so. */
export interface Texts {
  readonly origin: 'real' | 'generated';
  name(random: Random): string;
  /** Some sentences about what a system is for. */
  purpose(random: Random): string;
  /** One sentence. */
  sentence(random: Random): string;
}

export const generatedTexts: Texts = {
  origin: 'generated',
  name: random => capitalized(`${random.pick(adjectives)} ${random.pick(things)} ${random.pick(roles)}`),
  purpose: random => Array.from({ length: 1 + random.below(4) }, () => sentence(random)).join(' '),
  sentence,
};

/** Names and purposes out of a published register; the sentences in between stay generated. */
export function realTexts(records: readonly { readonly name: string; readonly purpose: string }[]): Texts {
  // What is very short is a placeholder or nearly one, and would be a finding.
  const names = records.map(({ name }) => name).filter(name => name.length >= 8);
  const purposes = records.map(({ purpose }) => purpose).filter(purpose => purpose.length >= 40);
  return {
    origin: 'real',
    name: random => random.pick(names),
    purpose: random => random.pick(purposes),
    sentence,
  };
}

function sentence(random: Random): string {
  const words = [
    random.pick(subjects),
    random.pick(verbs),
    random.pick(adjectives),
    random.pick(things),
    random.pick(links),
    random.pick(adjectives),
    random.pick(things),
    random.pick(endings),
  ];
  return `${capitalized(words.join(' '))}.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const subjects = [
  'the assistant',
  'the model',
  'a person in the back office',
  'the team in Köln',
  'every second agent',
  'the nightly run',
  'nobody but the owner',
  'the review board',
];
const verbs = [
  'reads',
  'sorts',
  'drafts',
  'compares',
  'summarizes',
  'holds back',
  'corrects',
  'scores',
  'proposes',
];
const adjectives = [
  'incoming',
  'anonymous',
  'weekly',
  'handwritten',
  'half-finished',
  'multilingual',
  'contested',
  'archived',
  'high-value',
  'seasonal',
];
const things = [
  'claims',
  'tickets',
  'invoices',
  'applications',
  'photographs',
  'forecasts',
  'transcripts',
  'orders',
  'reports',
  'complaints',
];
const roles = ['assistant', 'screening', 'forecast', 'router', 'copilot', 'classifier', 'search'];
const links = ['together with', 'against', 'on the basis of', 'instead of', 'before anybody sees'];
const endings = [
  'from the last quarter',
  'of customers in Poznań and São Paulo',
  'within a day',
  'unless somebody objects',
  'at month’s end',
  '(about 40 a day)',
  'as agreed with the works council',
];
