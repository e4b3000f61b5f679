import assert from 'node:assert/strict';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';
const code = 'certification-body';

interface Written {
  readonly status?: string;
  readonly body: string;
  readonly due?: string;
  readonly config?: string;
}

function found({ status = 'approved', body, due, config }: Written): readonly string[] {
  const milestones = due === undefined ? '' : `milestones: [{ id: M5, stage: stage-1, due: ${due} }]\n`;
  const plan = {
    path: 'plan.yaml',
    text: `aims: certification/v1\nid: plan\nstatus: ${status}\ncertification_body: { ${body} }\n${milestones}`,
  };
  const files =
    config === undefined ? [plan] : [plan, { path: 'config.yaml', text: `aims: config/v1\n${config}\n` }];
  return messagesOf(code, workspaceOf(files, { today }), 'plan.yaml');
}

function severities(written: Written): readonly string[] {
  return found(written).map(message => message.replace(/:.*/s, ''));
}

describe('certification-body', () => {
  it('weighs the status by what it means, the state of the plan and the days to stage 1', () => {
    const near = '2027-02-20';
    const far = '2027-02-21';
    for (const [accreditation, severity] of Object.entries({
      suspended: { approved: 'error', review: 'warning', draft: 'info', near: 'error' },
      withdrawn: { approved: 'error', review: 'warning', draft: 'info', near: 'error' },
      'not-accredited': { approved: 'error', review: 'warning', draft: 'info', near: 'error' },
      applied: { approved: 'warning', review: 'warning', draft: 'info', near: 'info' },
      unknown: { approved: 'warning', review: 'warning', draft: 'info', near: 'info' },
    })) {
      const body = `accreditation_status: ${accreditation}`;
      assert.deepEqual(severities({ body }), [severity.approved], accreditation);
      assert.deepEqual(severities({ body, status: 'in-review', due: far }), [severity.review], accreditation);
      assert.deepEqual(severities({ body, status: 'draft' }), [severity.draft], accreditation);
      assert.deepEqual(severities({ body, status: 'draft', due: far }), [severity.draft], accreditation);
      assert.deepEqual(severities({ body, status: 'draft', due: near }), [severity.near], accreditation);
      assert.deepEqual(severities({ body, status: 'superseded' }), [], accreditation);
      assert.deepEqual(severities({ body, status: 'retired' }), [], accreditation);
    }
  });

  it('reads in the scope of the accreditation whether it covers ISO/IEC 42001', () => {
    const scope = (text: string, status?: string) =>
      severities({ body: `accreditation_status: accredited, scope: ${text}`, ...(status && { status }) });
    assert.deepEqual(scope('"ISO/IEC 27001, all sectors"'), ['warning']);
    assert.deepEqual(scope('"ISO/IEC 27001, all sectors"', 'draft'), ['info']);
    assert.deepEqual(scope('ISO/IEC 42001'), []);
    assert.deepEqual(scope('[ISO/IEC 27001, "ISO 42001:2023"]'), []);
    assert.deepEqual(scope('TODO'), []);
    assert.deepEqual(scope('{ not_applicable: The list names no scopes. }'), []);
  });

  it('asks for a check within 90 days, or as many as the config says', () => {
    const checked = (on: string, more: Partial<Written> = {}) =>
      severities({ body: `accreditation_status: accredited, checked_on: ${on}`, ...more });
    assert.deepEqual(checked('2026-08-25'), []);
    assert.deepEqual(checked('2026-08-24'), ['warning']);
    assert.deepEqual(checked('2026-08-24', { status: 'draft' }), ['info']);
    assert.deepEqual(checked('2026-09'), []);
    assert.deepEqual(checked('2026-08'), ['warning']);
    assert.deepEqual(checked('2026'), ['warning']);
    assert.deepEqual(checked('yesterday'), []);
    assert.deepEqual(checked('2026-08-24', { config: 'thresholds: { accreditation_days: 91 }' }), []);
    assert.deepEqual(checked('2026-11-13', { config: 'thresholds: { accreditation_days: 10 }' }), []);
    assert.deepEqual(checked('2026-11-12', { config: 'thresholds: { accreditation_days: 10 }' }), [
      'warning',
    ]);
  });

  it('says one thing at a time: a body without accreditation needs no fresh check of it', () => {
    checkPicture(
      `
#- plan.yaml
aims: certification/v1
id: plan
status: approved
certification_body:
  accreditation_status: suspended
#                       ^^^^^^^^^ error certification-body
  scope: ISO/IEC 27001
  checked_on: 2025-01-01
#- empty.yaml
aims: certification/v1
id: empty
status: approved
certification_body:
  name: Norden Cert
  scope: ISO/IEC 27001
  checked_on: 2025-01-01
#- none.yaml
aims: certification/v1
id: none
certification_body: { not_applicable: We want no certificate. }
`,
      { only: [code], today },
    );
  });

  it('says what it means, and what to do', () => {
    assert.deepEqual(found({ body: 'accreditation_status: unknown' }), [
      'warning: Nobody has looked whether this certification body is accredited for ISO/IEC 42001, and a certificate of a body without accreditation ' +
        'convinces no customer. Look it up in the list of the accreditation body, and give the status and the day.',
    ]);
    assert.match(
      found({ body: 'accreditation_status: applied' })[0] ?? '',
      /has only applied .* have another body at hand/,
    );
    assert.match(
      found({ body: 'accreditation_status: withdrawn' })[0] ?? '',
      /was withdrawn, .* Choose a body that is accredited/,
    );
    assert.match(
      found({ body: 'accreditation_status: accredited, checked_on: 2026-08-01' })[0] ?? '',
      /last checked on 2026-08-01, 114 days ago; after 90 days it is checked anew\./,
    );
  });
});
