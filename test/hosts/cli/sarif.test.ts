import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { rules } from '../../../server/core/rules/index.ts';
import { checkSarif } from '../../../server/hosts/cli/check-sarif.ts';
import type { CheckReport } from '../../../server/hosts/cli/report.ts';
import { exactReport, hostile, manyFindings } from './gate-samples.ts';
import { checkReport } from './samples.ts';

// The schema of SARIF 2.1.0 (rtm.5, which is what GitHub checks against), as the package @microsoft/jest-sarif ships it.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(fs.readFileSync('test/fixtures/sarif-2.1.0-rtm.5.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

const pages = new Map(
  rules.map(({ code }) => [code, fs.readFileSync(`docs/rules/${code}.md`, 'utf8')] as const),
);

function sarifOf(report: CheckReport, { from = '', exitCode = 1 } = {}) {
  const text = checkSarif(report, { version: '1.2.3', exitCode, namedFrom: from, pages });
  const log = JSON.parse(text);
  assert.equal(isSarif(log), true, JSON.stringify(isSarif.errors?.slice(0, 3)));
  assert.equal(log.runs.length, 1);
  return { text, run: log.runs[0] };
}

describe('aims check --format sarif', () => {
  it('is SARIF 2.1.0, whatever documents say', () => {
    const { text, run } = sarifOf(exactReport);
    assert.doesNotMatch(text, /[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/);
    assert.equal(run.results.length, exactReport.diagnostics.length + exactReport.waived.length);
    sarifOf({ ...checkReport, diagnostics: [], unchecked: [] });
    assert.equal(sarifOf(manyFindings(5000)).run.results.length, 5000);
    // The schema does tell wrong logs from right ones.
    assert.equal(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }), false);
    assert.equal(isSarif({ version: '2.1.0', runs: [{ ...run, columnKind: 'bytes' }] }), false);
  });

  it('describes the rules that have findings, with their pages', () => {
    const { run } = sarifOf(exactReport);
    const { driver } = run.tool;
    assert.equal(driver.version, '1.2.3');
    assert.deepEqual(
      driver.rules.map((rule: { id: string }) => rule.id),
      // `reaffirm` is no rule.
      ['unknown-key', 'placeholder', 'unresolved-reference', 'missing-scope'],
    );
    const [, placeholder] = driver.rules;
    assert.equal(placeholder.name, 'Placeholder');
    assert.equal(placeholder.defaultConfiguration.level, 'warning');
    assert.match(placeholder.fullDescription.text, /counts as missing/);
    assert.equal(placeholder.help.markdown, pages.get('placeholder'));
    assert.doesNotMatch(placeholder.help.text, /^##|\*\*|```/m);
    assert.deepEqual(placeholder.properties.tags, ['ai-governance', 'iso-42001', 'kinds-fields-and-values']);
    for (const { ruleId, ruleIndex } of run.results) {
      assert.equal(driver.rules[ruleIndex]?.id ?? 'reaffirm', ruleId);
    }
  });

  it('says where, from 1 and in UTF-16 code units', () => {
    const { run } = sarifOf(exactReport);
    const [first, second] = run.results;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(first.locations[0].physicalLocation, {
      artifactLocation: { uri: 'aims/register.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 5, startColumn: 15, endLine: 5, endColumn: 19 },
    });
    assert.deepEqual([first.level, second.level, run.results[3].level], ['warning', 'error', 'note']);
    assert.equal(second.relatedLocations[0].physicalLocation.artifactLocation.uri, 'aims/impact/crm.md');
    assert.deepEqual(second.fixes[0].artifactChanges[0].replacements, [
      {
        deletedRegion: { startLine: 6, startColumn: 19, endLine: 6, endColumn: 29 },
        insertedContent: { text: 'new' },
      },
    ]);
    const baseOf = (from: string) => sarifOf(exactReport, { from }).run.originalUriBaseIds['%SRCROOT%'];
    assert.deepEqual(baseOf(''), { description: { text: 'The folder that the program ran in.' } });
    assert.deepEqual(baseOf('team/'), { description: { text: 'The top of the repository.' } });
  });

  it('names files as uris of the repository', () => {
    const { run } = sarifOf(exactReport, { from: 'a b/' });
    const uris = run.results.map(
      (each: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        each.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    assert.equal(uris[0], 'a%20b/aims/register.yaml');
    assert.equal(uris[4], 'a%20b/aims/50%25%20of%20%22a%22%2Cb%3Ac/%0A%3C%C3%A9%3E%1B.yaml');
    const outside = {
      ...checkReport,
      diagnostics: checkReport.diagnostics.map(each => ({ ...each, file: '../x.md' })),
    };
    const location = (from: string) =>
      sarifOf(outside, { from }).run.results[0].locations[0].physicalLocation.artifactLocation;
    assert.deepEqual(location('team/'), { uri: 'x.md', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(location(''), { uri: '../x.md' });
  });

  it('has fingerprints that tell equal findings apart and know no lines', () => {
    const { run } = sarifOf(exactReport);
    const prints = run.results.map(
      (each: { partialFingerprints: object }) => Object.values(each.partialFingerprints)[0],
    );
    assert.equal(prints[0], `${'0'.repeat(24)}:1`);
    assert.equal(prints[5], `${'0'.repeat(24)}:2`);
    assert.equal(new Set(prints).size, prints.length);
  });

  it('has what is waived, as suppressed, and says what was not checked', () => {
    const { run } = sarifOf(exactReport, { exitCode: 0 });
    const suppressed = run.results.filter((each: { suppressions?: unknown }) => each.suppressions);
    assert.deepEqual(
      suppressed.map(
        (each: { suppressions: { kind: string; justification: string }[] }) => each.suppressions[0],
      ),
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: `${hostile} (until 2027-01-31, approved by Board)`,
        },
        { kind: 'inSource', status: 'accepted', justification: 'It waits. (until 2026-12-31)' },
      ],
    );
    const [invocation] = run.invocations;
    assert.equal(invocation.exitCode, 0);
    assert.equal(invocation.executionSuccessful, true);
    assert.match(invocation.toolExecutionNotifications[0].message.text, /^Not checked: a/);
  });

  it('makes no links of what documents say', () => {
    const { run } = sarifOf(exactReport);
    assert.ok(run.results[4].message.text.includes('\\[e\\](http://x)'));
    assert.equal(run.results[0].message.text, checkReport.diagnostics[0]?.message);
  });

  it('says what is new to a baseline', () => {
    assert.equal(sarifOf({ ...exactReport, gone: [] }).run.results[0].baselineState, 'new');
    assert.equal(sarifOf(exactReport).run.results[0].baselineState, undefined);
  });
});
