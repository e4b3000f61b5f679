import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { Explained } from '../../server/lsp/protocol.ts';
import { folderOfTest } from './folder-of-test.ts';

const register = `aims: register/v1
id: register
owner: Platform
systems:
  - id: crm-bot
    name: CRM bot
    owner: "Sales [x](command:evil) *now*"
    stage: development
    automation_level: inform
    risk: { level: low }
`;

const risks = `aims: risk-assessment/v1
id: ra-crm
title: Risks
system: crm-bot
owner: Sales
`;

const shown = `# CRM bot: draft

AI system crm-bot, development, low risk, owned by Sales \\[x\\](command:evil) \\*now\\*, aims/register.yaml:5
Judged on 2026-11-23.

## Risk assessment: draft

Risks, aims/risk.yaml:2

- it is a draft: nobody has approved it
  To do: Finish it, have it approved, and write down who approved it and when.

## Not owed

- Impact assessment: it is owed from the stage pilot on, and its stage is development
- Validation: it is owed from the stage pilot on, and its stage is development
- Human oversight: its risk is low and its automation level is inform
- Monitoring: it is owed from the stage production on, and its stage is development
- Vendor: it is owed from the stage pilot on, and its stage is development
- Dataset: it is owed from the stage pilot on, and its stage is development
- Incident runbook: it is owed from the stage production on, and its stage is development
- Training: it names no overseers
`;

describe('the page that says why', () => {
  const here = folderOfTest();
  const { uriOf, write, start } = here;

  beforeEach(async () => {
    write('aims/register.yaml', register);
    write('aims/risk.yaml', risks);
    await start();
  });

  const keyOf = (rest: string): string => `${pathToFileURL(here.folder).href}#${rest}`;
  const why = async (subject: object): Promise<Explained | null> => {
    return here.editor.connection.sendRequest<Explained | null>('aims/why', subject);
  };

  it('reads from the worst to what is not owed, and nothing in a document becomes markup', async () => {
    const page = await why({ key: keyOf('crm-bot') });
    assert.equal(page?.text, shown);
    assert.equal(page?.title, 'CRM bot');
  });

  it('has links over its words, and what can be done at each heading', async () => {
    const page = await why({ key: keyOf('crm-bot') });
    assert.ok(page);
    const lines = page.text.split('\n');
    assert.deepEqual(
      page.links.map(({ range: { start, end }, location }) => [
        lines[start.line]?.slice(start.character, end.character),
        location.uri,
        location.range.start.line,
      ]),
      [
        ['aims/register.yaml:5', uriOf('aims/register.yaml'), 4],
        ['aims/risk.yaml:2', uriOf('aims/risk.yaml'), 1],
      ],
    );
    assert.deepEqual(
      page.acts.map(({ line, key, acts }) => [lines[line], key, acts]),
      [['## Risk assessment: draft', keyOf('crm-bot/risk-assessment'), ['open', 'waive']]],
    );
  });

  it('is about one thing that is owed, or about a document', async () => {
    const owed = await why({ key: keyOf('crm-bot/risk-assessment') });
    assert.match(
      owed?.text ?? '',
      /^# Risk assessment of CRM bot: draft\n\nRisk assessment ra-crm, owned by Sales/,
    );
    const document = await why({ uri: uriOf('aims/risk.yaml'), document: 0 });
    assert.match(document?.text ?? '', /^# Risks: draft\n/);
    const unneeded = await why({ key: keyOf('crm-bot/monitoring') });
    assert.match(unneeded?.text ?? '', /^# Monitoring of CRM bot: not required\n/);
    assert.doesNotMatch(unneeded?.text ?? '', /No document/);
  });

  it('is none about what is not there', async () => {
    for (const subject of [
      { key: keyOf('gone') },
      { key: keyOf('crm-bot/gone') },
      { key: 'nonsense' },
      { uri: uriOf('aims/gone.yaml'), document: 0 },
      { uri: uriOf('aims/register.yaml'), document: 7 },
    ]) {
      assert.equal(await why(subject), null);
    }
  });
});
