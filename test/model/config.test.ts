import assert from 'node:assert/strict';
import { type Config, configOf } from '../../server/core/model/config.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

function config(...bodies: readonly string[]): Config {
  const files = bodies.map((body, index) => ({
    path: `config-${index}.yaml`,
    text: `aims: config/v1\n${body}`,
  }));
  return configOf(linksAround(workspaceOf(files), uriOf('config-0.yaml')));
}

describe('the configuration of an AIMS', () => {
  it('is made of defaults where nothing is said', () => {
    const { riskMatrix, thresholds, cadences } = config('');
    assert.deepEqual(riskMatrix.levels, { low: 4, medium: 9, high: 16, critical: 25 });
    assert.equal(riskMatrix.acceptableUpTo, 'medium');
    assert.equal(thresholds.dueSoonDays, 30);
    assert.equal(thresholds.accreditationDays, 90);
    assert.deepEqual(cadences.high, { months: 3, days: 0 });
  });

  it('takes each value by itself, and the default for each that is wrong', () => {
    const { thresholds, cadences, severities } = config(
      'thresholds: {due_soon_days: 14, code_commits: many, incident_open_days: {high: 7}}\n' +
        'cadences: {low: biennial, medium: often, high: P45D}\n' +
        'severities: {similar-id: "off", overdue-review: grave}',
    );
    assert.equal(thresholds.dueSoonDays, 14);
    assert.equal(thresholds.codeCommits, 10);
    assert.deepEqual(thresholds.incidentOpenDays, { low: 90, medium: 60, high: 7, critical: 14 });
    assert.deepEqual(cadences, {
      low: { months: 24, days: 0 },
      medium: { months: 6, days: 0 },
      high: { months: 0, days: 45 },
      critical: { months: 3, days: 0 },
    });
    assert.deepEqual(severities, { 'similar-id': 'off' });
  });

  describe('has a risk matrix', () => {
    for (const { what, body, levels } of [
      {
        what: 'of three by three, with borders in proportion',
        body: 'risk_matrix: {likelihood: [seldom, sometimes, often], impact: [small, medium, large]}',
        levels: { low: 1, medium: 3, high: 5, critical: 9 },
      },
      {
        what: 'of four by four',
        body: 'risk_matrix: {likelihood: [a, b, c, d], impact: [e, f, g, h]}',
        levels: { low: 2, medium: 5, high: 10, critical: 16 },
      },
      {
        what: 'with some borders of its own',
        body: 'risk_matrix: {levels: {low: 3, high: 12}}',
        levels: { low: 3, medium: 9, high: 12, critical: 25 },
      },
      {
        what: 'with its usual borders where its own end below its greatest product',
        body: 'risk_matrix: {levels: {low: 3, critical: 20}}',
        levels: { low: 4, medium: 9, high: 16, critical: 25 },
      },
      {
        what: 'with its usual scales where its own have a word twice, or one alone',
        body: 'risk_matrix: {likelihood: [a, b, a], impact: [worst]}',
        levels: { low: 4, medium: 9, high: 16, critical: 25 },
      },
      {
        what: 'with its usual borders where its own do not rise',
        body: 'risk_matrix: {levels: {low: 12, medium: 9}}',
        levels: { low: 4, medium: 9, high: 16, critical: 25 },
      },
    ]) {
      it(what, () => assert.deepEqual(config(body).riskMatrix.levels, levels));
    }
  });

  it('knows which frameworks are in use', () => {
    assert.equal(config('').frameworks, undefined);
    assert.deepEqual([...(config('frameworks: [soc2]').frameworks ?? [])], ['soc2']);
    assert.equal(config('frameworks: {not_applicable: Only ISO/IEC 42001.}').frameworks?.size, 0);
    assert.equal(config('frameworks: {not_applicable: TODO}').frameworks, undefined);
  });

  it('is that of the first document in force', () => {
    assert.equal(config('size_limit_mb: 4\nstatus: retired', 'size_limit_mb: 8').sizeLimit, 8);
  });

  it('is that of the first document where several say it', () => {
    assert.equal(config('size_limit_mb: 4', 'size_limit_mb: 8').sizeLimit, 4);
  });
});
