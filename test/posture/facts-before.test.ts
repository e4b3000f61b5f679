import assert from 'node:assert/strict';
import { fingerprintsOf } from '../../server/core/model/system-facts.ts';
import type { PastCommit } from '../support/past.ts';
import { answerTo, complete, systemIn, workspaceWith } from './assessment.ts';

const head = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\nrisk: { level: low }\n';
const path = 'system.yaml';

interface Case {
  readonly what: string;
  /** The fields of the system that were assessed on 1 October, and those of today. */
  readonly before: string;
  readonly now: string;
  readonly past: (texts: { before: string; now: string }) => readonly PastCommit[];
  readonly assessed?: string;
  readonly expected: string;
}

function reasonOf({ before, now, past, assessed = '' }: Omit<Case, 'what' | 'expected'>): string {
  const texts = { before: `${head}${before}\n`, now: `${head}${now}\n` };
  const fingerprints = fingerprintsOf(systemIn(workspaceWith({ system: texts.before })).system.facts);
  const document = `${complete}review: { cadence: annual }\nassessed: { on: 2026-10-01, by: Kim, facts: ${JSON.stringify(fingerprints)}${assessed} }\n`;
  const { reasons } = answerTo({ system: texts.now, documents: [document], past: past(texts) });
  const [reason] = reasons.filter(({ code }) => code === 'facts-changed');
  return [reason?.message, reason?.since].filter(part => part !== undefined).join(' | ');
}

const committed = (on: string, text: string, commit?: string): PastCommit => ({
  on,
  files: { [path]: text },
  ...(commit !== undefined && { commit }),
});

const model = (name: string, version: string, more = '') =>
  `models: [{ name: ${name}, vendor: v, version: "${version}", deployment_mode: third-party-api${more} }]`;

describe('what a fact was before it changed', () => {
  const cases: readonly Case[] = [
    {
      what: 'is told by the file as it was on the day, and since when it is another by the commits after it',
      before: model('gpt', '4.1'),
      now: model('gpt', '5'),
      past: ({ before, now }) => [committed('2026-09-01', before), committed('2026-10-04', now)],
      expected: 'models changed since 2026-10-01: gpt 4.1 to gpt 5 | 2026-10-04',
    },
    {
      what: 'is told by the file at the commit, whatever came on the same day',
      before: model('gpt', '4.1'),
      now: model('gpt', '5'),
      assessed: ', commit: "aaa111"',
      past: ({ before, now }) => [committed('2026-10-01', before, 'aaa111'), committed('2026-10-01', now)],
      expected: 'models changed since 2026-10-01: gpt 4.1 to gpt 5 | 2026-10-01',
    },
    {
      what: 'is told by what was committed a few days later',
      before: model('gpt', '4.1'),
      now: model('gpt', '5'),
      past: ({ before, now }) => [
        committed('2026-09-01', `${head}${model('gpt', '3')}\n`),
        committed('2026-10-03', before),
        committed('2026-11-02', now),
      ],
      expected: 'models changed since 2026-10-01: gpt 4.1 to gpt 5 | 2026-11-02',
    },
    {
      what: 'is not told where no version of the file is the one that was assessed',
      before: model('gpt', '4.1'),
      now: model('gpt', '5'),
      past: ({ now }) => [
        committed('2026-09-01', `${head}${model('gpt', '3')}\n`),
        committed('2026-11-02', now),
      ],
      expected: 'models changed since 2026-10-01',
    },
    {
      what: 'has no day where the change is not committed yet',
      before: model('gpt', '4.1'),
      now: model('gpt', '5'),
      past: ({ before }) => [committed('2026-09-01', before)],
      expected: 'models changed since 2026-10-01: gpt 4.1 to gpt 5',
    },
    {
      what: 'names what tells two things of one name apart',
      before: model('gpt', '4.1'),
      now: model('gpt', '4.1').replace('third-party-api', 'self-hosted'),
      past: ({ before }) => [committed('2026-09-01', before)],
      expected: 'models changed since 2026-10-01: gpt 4.1, third-party-api to self-hosted',
    },
    {
      what: 'says what went and what came of a list',
      before: 'data_inputs: [{ name: Orders }, { name: Tickets }]',
      now: 'data_inputs: [{ name: Tickets }, { name: Calls }, { name: Mails, personal_data: true }]',
      past: ({ before }) => [committed('2026-09-01', before)],
      expected:
        'data_inputs changed since 2026-10-01: without Orders and with Calls and Mails, personal data',
    },
    {
      what: 'names each fact where several changed',
      before: `${model('gpt', '4.1')}\naudience: internal`,
      now: `${model('gpt', '5')}\naudience: public`,
      past: ({ before }) => [committed('2026-09-01', before)],
      expected:
        'models and audience changed since 2026-10-01: models gpt 4.1 to gpt 5; audience internal to public',
    },
    {
      what: 'says nothing for what was not there',
      before: 'audience: internal',
      now: 'purpose: Sorts mail',
      past: ({ before }) => [committed('2026-09-01', before)],
      expected: 'audience changed since 2026-10-01: without internal',
    },
  ];
  for (const { what, expected, ...given } of cases) {
    it(what, () => assert.equal(reasonOf(given), expected));
  }
});
