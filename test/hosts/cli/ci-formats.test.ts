import assert from 'node:assert/strict';
import fs from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { checkGithub } from '../../../server/hosts/cli/check-github.ts';
import { checkGitlab } from '../../../server/hosts/cli/check-gitlab.ts';
import { checkJunit } from '../../../server/hosts/cli/check-junit.ts';
import { type Element, readXml } from '../../support/xml.ts';
import { exactReport, hostile, hostileFile, manyFindings } from './gate-samples.ts';
import { checkReport } from './samples.ts';

describe('aims check --format github', () => {
  it('is workflow commands, the gravest first', () => {
    assert.equal(
      checkGithub(checkReport, { namedFrom: '' }),
      `::error file=aims/register.yaml,line=6,endLine=6,col=19,endColumn=28,title=aims%3A unresolved-reference::No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"?
::warning file=aims/big.yaml,title=aims%3A not checked::The file is too large to be checked: 23.4 MB, and the limit is 16 MB.
::warning file=aims/register.yaml,line=5,endLine=5,col=15,endColumn=18,title=aims%3A placeholder::This is a placeholder, so the name counts as missing.
::warning file=aims/register.yaml,line=7,endLine=9,title=aims%3A unknown-key::A system has no key "long".
::notice file=aims/no␛[31mtext.yaml,line=1,endLine=1,col=1,endColumn=4,title=aims%3A reaffirm::One of␇two lines.
aims: 2 files, 1 error, 3 warnings, 1 notice.
`,
    );
    const nothing = { ...checkReport, diagnostics: [], unchecked: [] };
    // Where a pipeline looks in the wrong folder, it must not look as if all were well.
    const summary = { ...checkReport.summary, files: 0, documents: 0 };
    assert.match(
      checkGithub({ ...nothing, summary }, { namedFrom: '' }),
      /^::warning title=aims%3A nothing checked::There is no AIMS document; a document is one .*\naims: 0 files, 1 warning\.\n$/,
    );
    assert.equal(checkGithub(nothing, { namedFrom: '' }), 'aims: 2 files, no findings.\n');
  });

  it('lets no document write commands of its own', () => {
    const lines = checkGithub(exactReport, { namedFrom: '' }).split('\n');
    assert.equal(lines.length, exactReport.diagnostics.length + exactReport.unchecked.length + 2);
    for (const line of lines.slice(0, -2)) assert.match(line, /^::(?:error|warning|notice) file=[^:]*::/);
    assert.doesNotMatch(lines.join('\n'), /[\x00-\x09\x0B-\x1F\x7F-\x9F]|##\[/);
    const last = lines.find(line => line.startsWith('::notice') && line.includes('100%25'));
    assert.ok(last?.includes('file=aims/50%25 of "a"%2Cb%3Ac/'), last);
  });

  it('keeps a name that only the escapes stand in the way of', () => {
    const [diagnostic] = checkReport.diagnostics;
    assert.ok(diagnostic);
    const report = { ...checkReport, diagnostics: [{ ...diagnostic, file: 'a\nb/%:,.md' }], unchecked: [] };
    assert.ok(
      checkGithub(report, { namedFrom: 'top/' }).startsWith('::warning file=top/a%0Ab/%25%3A%2C.md,line=5'),
    );
  });

  it('says what of a baseline can be removed', () => {
    const gone = {
      fingerprint: '0'.repeat(24),
      severity: 'error' as const,
      about: 'b',
      message: 'x',
      count: 1,
    };
    const report = {
      ...checkReport,
      diagnostics: [],
      unchecked: [],
      gone: [{ ...gone, file: 'a', code: 'c' }],
    };
    assert.equal(
      checkGithub(report, { namedFrom: '' }),
      'aims: 2 files, no findings. 1 entry of the baseline can be removed: --write-baseline.\n',
    );
  });

  it('says that only so many are shown', () => {
    const text = checkGithub(manyFindings(100), { namedFrom: '' });
    assert.match(text, /^::error /);
    assert.ok(
      text.endsWith(
        'aims: 2 files, 25 errors, 25 warnings, 50 notices. GitHub shows 10 of each level; this log has all of them.\n',
      ),
    );
  });
});

describe('aims check --format gitlab', () => {
  it('is a code quality report with a fingerprint for each finding', () => {
    const report = JSON.parse(checkGitlab(exactReport, { namedFrom: 'a/' }));
    assert.deepEqual(report[1], {
      description: 'No impact assessment has the id "ia-crm-bto". Did you mean "ia-crm-bot"?',
      check_name: 'unresolved-reference',
      fingerprint: `${'1'.padStart(24, '0')}-1`,
      severity: 'critical',
      location: { path: 'a/aims/register.yaml', lines: { begin: 6, end: 6 } },
    });
    const prints = report.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    assert.equal(new Set(prints).size, exactReport.diagnostics.length);
    assert.equal(report[4].location.path, `a/${hostileFile}`);
    assert.equal(report[4].description, hostile);
  });
});

// JUnit's own schema does not exist; this is the one that Jenkins published, and the strictest of those about.
const schema = fs.readFileSync('test/fixtures/junit/jenkins-junit.xsd', 'utf8');

/** What is wrong with a text by that schema. */
async function faultsOf(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'aims.xml', contents }, schema });
  return errors.map(({ message }) => message);
}

const below = (element: Element, name: string): readonly Element[] => [
  ...element.children.filter(child => child.name === name),
  ...element.children.flatMap(child => below(child, name)),
];

describe('aims check --format junit', () => {
  const options = { files: ['aims/clean.yaml', 'aims/register.yaml'], failOn: 'error' } as const;

  it('is valid, whatever documents say', async () => {
    for (const report of [checkReport, exactReport, manyFindings(3000)])
      assert.deepEqual(await faultsOf(checkJunit(report, options)), []);
    const faults = await faultsOf('<testsuites><testsuite tests="1"/></testsuites>');
    assert.match(faults.join('\n'), /'name' is required/);
  });

  it('counts what it holds', () => {
    const root = readXml(checkJunit(exactReport, options));
    for (const element of [root, ...root.children]) {
      const cases = below(element, 'testcase');
      assert.equal(Number(element.attributes.tests), cases.length);
      assert.equal(Number(element.attributes.failures), below(element, 'failure').length);
      assert.equal(Number(element.attributes.errors), below(element, 'error').length);
      if (element.name === 'testsuite')
        assert.equal(Number(element.attributes.skipped), below(element, 'skipped').length);
    }
  });

  it('fails for what the check fails for, and skips the rest', () => {
    const failures = (failOn: 'error' | 'warning' | 'info' | 'never') =>
      below(readXml(checkJunit(checkReport, { ...options, failOn })), 'failure').map(
        ({ attributes }) => attributes.type,
      );
    assert.deepEqual(failures('error'), ['error: unresolved-reference']);
    assert.deepEqual(failures('warning'), [
      'warning: placeholder',
      'error: unresolved-reference',
      'warning: unknown-key',
    ]);
    assert.deepEqual(failures('never'), []);
  });

  it('has a test that passed for a file without findings, and an error for one that was not checked', () => {
    const root = readXml(checkJunit(checkReport, options));
    const [clean, register] = root.children;
    assert.deepEqual(
      clean?.children.map(({ attributes, children }) => [attributes.name, children]),
      [['no findings', []]],
    );
    assert.equal(register?.children.length, 3);
    assert.deepEqual(
      below(root, 'error').map(({ attributes }) => attributes.message),
      ['The file is too large to be checked: 23.4 MB, and the limit is 16 MB.'],
    );
  });

  it('gives each test a name that knows no lines and is its own', () => {
    const root = readXml(checkJunit(exactReport, options));
    const names = below(root, 'testcase').map(
      ({ attributes }) => `${attributes.classname} ${attributes.name}`,
    );
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.includes('aims/register.yaml placeholder: system/crm-bot name'), names.join('\n'));
    assert.ok(names.includes('aims/register.yaml placeholder: system/crm-bot name (2)'));
    const skipped = below(root, 'skipped').map(({ text }) => text);
    assert.ok(
      skipped.some(text => text.startsWith('Waived until 2026-12-31: It waits.\naims/register.yaml:')),
    );
  });
});
