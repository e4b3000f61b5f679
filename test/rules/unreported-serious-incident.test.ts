import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { findingsIn, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const code = 'unreported-serious-incident';

const known = 'detected_on: 2026-11-01\n';

describe(code, () => {
  describe('without a report', () => {
    const noClock =
      'the EU AI Act (Article 73) gives 15 days (10 after a death, 2 if it is widespread or hits critical infrastructure) ' +
      'from the day it became known, 2026-11-01. Report it, and write the clock and the day under "statutory_report"; or say ' +
      'there why no report is owed.';

    for (const { today, message } of [
      {
        today: '2026-11-11',
        message: `warning: This serious incident has to be reported at the latest by 2026-11-16, in 5 days: ${noClock}`,
      },
      {
        today: '2026-11-16',
        message: `warning: This serious incident has to be reported at the latest by 2026-11-16, which is today: ${noClock}`,
      },
      {
        today: '2026-11-17',
        message: `error: This serious incident had to be reported at the latest by 2026-11-16, 1 day ago: ${noClock}`,
      },
    ]) {
      it(`on ${today}, no clock chosen`, () => assert.deepEqual(found(known, { today }), [message]));
    }

    for (const { clock, lastDay, gives } of [
      { clock: 'serious', lastDay: '2026-11-16', gives: '15 days' },
      { clock: 'death', lastDay: '2026-11-11', gives: '10 days, since somebody died,' },
      {
        clock: 'widespread-or-critical-infrastructure',
        lastDay: '2026-11-03',
        gives: '2 days, since it is widespread or hits critical infrastructure,',
      },
    ]) {
      it(`with the clock ${clock}, until ${lastDay}`, () => {
        const fields = `${known}statutory_report: { clock: ${clock} }\n`;
        const rest =
          `the EU AI Act (Article 73) gives ${gives} from the day it became known, 2026-11-01. Report it, and write the day ` +
          'as "reported_on"; or say under "statutory_report" why no report is owed.';
        assert.deepEqual(found(fields, { today: lastDay }), [
          `warning: This serious incident has to be reported by ${lastDay}, which is today: ${rest}`,
        ]);
        const [late] = found(fields, { today: '2026-11-30' });
        assert.ok(late?.startsWith(`error: This serious incident had to be reported by ${lastDay}, `), late);
        assert.ok(late?.endsWith(rest), late);
      });
    }

    it('is information as long as the day is not near', () => {
      const config = 'aims: config/v1\nthresholds: { due_soon_days: 3 }\n';
      const severity = (today: string) => found(known, { today, config })[0]?.split(':')[0];
      assert.deepEqual(['2026-11-12', '2026-11-13'].map(severity), ['info', 'warning']);
    });

    it('asks for the day it became known where that is not given', () => {
      assert.deepEqual(found('status: new\noccurred_on: 2026-11-01\n'), [
        'warning: This is a serious incident, and no report of it is recorded. The EU AI Act (Article 73) counts 15 days (10 after ' +
          'a death, 2 if it is widespread or hits critical infrastructure) from the day it became known, which is not given. ' +
          'Write that day as "detected_on", report the incident, and record it under "statutory_report".',
      ]);
    });

    it('is not forgotten with the closing of the incident, but with its dismissal', () => {
      const severities = (status: string) =>
        found(`${known}status: ${status}\n`, { today: '2026-12-01' }).map(message => message.split(':')[0]);
      assert.deepEqual(severities('resolved'), ['error']);
      assert.deepEqual(severities('closed'), ['error']);
      assert.deepEqual(severities('dismissed'), []);
    });
  });

  describe('with a report', () => {
    const report = (day: string, clock = 'serious') =>
      `${known}statutory_report: { clock: ${clock}, reported_on: ${day} }\n`;

    it('is silent in time, and says by how much it was late', () => {
      assert.deepEqual(found(report('2026-11-16')), []);
      assert.deepEqual(found(report('2026-11-11', 'death')), []);
      assert.deepEqual(found(report('2026-11-18')), [
        'warning: This serious incident was reported on 2026-11-18, 2 days after the last day, 2026-11-16: the EU AI Act (Article ' +
          '73) gives 15 days from the day it became known, 2026-11-01. Write down what delayed it, and mend that with a ' +
          'corrective action, since the authority and the auditor will ask.',
      ]);
      assert.equal(found(report('2026-11-12', 'death')).length, 1);
      assert.equal(found(report('2026-11', 'death')).length, 0);
    });

    it('counts the longest period where the clock is not chosen', () => {
      const without = (day: string) => report(day).replace('clock: serious, ', '');
      assert.equal(found(without('2026-11-16')).length, 0);
      assert.equal(found(without('2026-11-17')).length, 1);
    });

    it('stays countable once the incident is closed', () => {
      const [message] = found(`${report('2026-11-18')}status: closed\n`);
      assert.ok(message?.startsWith('info: This serious incident was reported on 2026-11-18'));
    });

    it('says nothing where it is not known from when on the days count', () => {
      assert.deepEqual(found(report('2026-11-18').replace(known, '')), []);
    });
  });

  describe('with a due day of its own', () => {
    const due = (day: string) => `${known}statutory_report: { clock: death, due: ${day} }\n`;
    const later = (fields: string) =>
      found(fields, { today: '2026-11-05' }).filter(message => message.includes('This day is'));

    it('finds one that is later than the Act allows', () => {
      assert.deepEqual(later(due('2026-11-11')), []);
      assert.deepEqual(later(due('2026-11-04')), []);
      assert.deepEqual(later(due('2026-11-12')), [
        'warning: This day is 1 day later than the EU AI Act (Article 73) allows: 10 days, since somebody died, from the day it became ' +
          'known, 2026-11-01, end on 2026-11-11. Whoever goes by it reports too late. Write 2026-11-11 or an earlier day.',
      ]);
      assert.equal(later(due('2026-11')).length, 1);
    });

    it('offers the right one', () => {
      const text = incident(due('"2026-11-16"'));
      const fixes = findingsIn(workspaceOf([{ path: 'i.yaml', text }]), 'i.yaml').flatMap(each =>
        each.code === code ? each.fixes : [],
      );
      assert.deepEqual(
        fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]),
        [['Change to "2026-11-11"', text.replace('-16', '-11')]],
      );
    });

    it('leaves it alone once the report is made, or where no clock tells', () => {
      assert.deepEqual(later(due('2026-11-16').replace(' }', ', reported_on: 2026-11-05 }')), []);
      assert.deepEqual(later(due('2026-11-16').replace('clock: death, ', '')), []);
    });
  });

  it('is information where it became known before the article applied', () => {
    const today = '2026-11-23';
    const severity = (day: string) => found(`detected_on: ${day}\n`, { today })[0]?.split(':')[0];
    assert.deepEqual(['2026-07-20', '2026-08-01', '2026-08-02'].map(severity), ['info', 'info', 'error']);
    const [message] = found('detected_on: 2026-08-01\n', { today });
    assert.ok(message?.includes('2026-08-01. The article did not apply yet on that day. Report it'), message);
  });

  for (const fields of [
    'serious_incident: false\n',
    'serious_incident: "yes"\n',
    'severity: critical\n',
    'serious_incident: true\nstatutory_report: { not_applicable: Reported under another law. }\n',
    'serious_incident: true\nstatutory_report: told on 3 November\n',
    'serious_incident: true\nstatutory_report: { clock: death, reported_on: 3 November }\n',
  ]) {
    it(`nothing: ${fields.trim().replaceAll('\n', ', ')}`, () => {
      const text = `aims: incident/v1\nid: i\ndetected_on: 2026-08-10\n${fields}`;
      assert.deepEqual(messagesOf(code, workspaceOf([{ path: 'i.yaml', text }]), 'i.yaml'), []);
    });
  }

  it('is silent where the EU AI Act is not in use', () => {
    const config = (frameworks: string) => `aims: config/v1\nframeworks: ${frameworks}\n`;
    assert.deepEqual(found(known, { config: config('[soc2]') }), []);
    assert.equal(found(known, { config: config('[soc2, eu-ai-act]') }).length, 1);
  });

  it('takes a placeholder for nothing', () => {
    const fields = `${known}statutory_report: { clock: death, reported_on: TBD }\n`;
    assert.equal(found(fields).length, 1);
  });
});

interface Circumstances {
  readonly today?: string;
  readonly config?: string;
}

function incident(fields: string): string {
  return `aims: incident/v1\nid: i\nserious_incident: true\n${fields}`;
}

function found(fields: string, { today = '2026-11-23', config = '' }: Circumstances = {}): readonly string[] {
  const files = [
    { path: 'config.yaml', text: config },
    { path: 'i.yaml', text: incident(fields) },
  ];
  return messagesOf(code, workspaceOf(files, { today }), 'i.yaml');
}
