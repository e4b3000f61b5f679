import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { encloses } from '../../server/core/base/range.ts';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { rules } from '../../server/core/rules/index.ts';
import type { Diagnostic } from '../../server/core/rules/told.ts';
import { decode } from '../../server/hosts/decode.ts';
import { findingsIfAny } from '../support/findings.ts';
import { drawn, type Mark, parseFile, workspaceOf } from '../support/fixture.ts';
import { type Example, type ExampleFile, pageCodes, readRulePage } from '../support/page.ts';
import type { PastCommit } from '../support/past.ts';

/** What has a page and is reported under its code, but by the host and not by a rule. */
const reportedByHosts = ['unchecked-file', 'unlisted-findings'];

const sectionsOfEveryPage = ['Why it matters', 'Wrong', 'Right', 'What to do', 'Setting'];

describe('the pages of the rules', () => {
  it('are there for every rule and for nothing else', () => {
    const expected = [...rules.map(({ code }) => code), ...reportedByHosts].sort();
    assert.deepEqual(pageCodes(), expected);
  });

  for (const { code, summary, severity } of rules) {
    describe(code, () => {
      const page = readRulePage(code);

      it('is described as the registry describes it', () => {
        assert.equal(page.title, code);
        assert.equal(page.lead[0], summary);
        assert.match(page.lead[1] ?? '', new RegExp(`^Severity: \\*\\*${severity}\\*\\*[.;,]`));
        assert.deepEqual(page.sections, sectionsOfEveryPage);
        assert.ok(page.wrong.length > 0 && page.right.length > 0, 'there is nothing to run');
      });

      it('says that there is a fix exactly where one is offered', () => {
        const offered = page.wrong.some(example => {
          const { files, past } = readExample(example);
          const workspace = workspaceOf(files, past);
          return files.some(({ path }) =>
            findingsIfAny(workspace, path).some(each => each.code === code && each.fixes.length > 0),
          );
        });
        assert.equal(/\bfix\b/.test(page.lead.join(' ')), offered);
      });

      for (const example of page.wrong) {
        it(`finds what is wrong in line ${example.line}, and nothing else`, () => checkWrong(code, example));
        it(`mends it by each of its fixes, in line ${example.line}`, () => checkFixes(code, example));
      }
      for (const example of page.right) {
        it(`finds nothing in line ${example.line}`, () => checkRight(code, example));
      }
    });
  }
});

function checkWrong(code: string, example: Example): void {
  const { files, past } = readExample(example);
  assert.ok(
    files.some(({ marks }) => marks.length > 0),
    'no caret says what is wrong',
  );
  const workspace = workspaceOf(files, past);
  for (const { path, text, marks } of files) {
    const found = findingsIfAny(workspace, path);
    assert.equal(
      drawn(
        text,
        found.filter(each => each.code === code),
      ),
      drawn(text, marks.map(withoutNote)),
    );
  }
  assert.deepEqual(errorsOfOthers(code, workspace, files), [...example.also]);
}

function checkRight(code: string, example: Example): void {
  const { files, past } = readExample(example);
  const workspace = workspaceOf(files, past);
  for (const { path, text } of files) {
    const found = findingsIfAny(workspace, path).filter(each => each.code === code);
    assert.equal(drawn(text, found.map(asNote)), text);
  }
  assert.deepEqual(errorsOfOthers(code, workspace, files), [...example.also]);
}

/** Each fix, applied by itself, ends its finding, and leaves every other finding of the rule as it is. */
function checkFixes(code: string, example: Example): void {
  const { files, past } = readExample(example);
  const workspace = workspaceOf(files, past);
  for (const file of files) {
    const found = findingsIfAny(workspace, file.path).filter(each => each.code === code);
    for (const { range, fixes } of found) {
      for (const { edits } of fixes) {
        // A missing comma belongs behind what stands before, the blanks before a comment go with it, and a field that
        // is missing has a line of its own behind that of the key.
        const end = range.end + file.text.slice(range.end).search(/$/m);
        const around = { start: file.text.slice(0, range.start).trimEnd().length, end };
        for (const edit of edits)
          assert.ok(encloses(around, edit.range), 'it changes what the finding is not about');
        const text = applyEdits(file.text, edits);
        const after = workspaceOf(
          files.map(each => (each === file ? { ...each, text } : each)),
          past,
        );
        const left = findingsIfAny(after, file.path).filter(each => each.code === code);
        assert.equal(left.length, found.length - 1, drawn(text, left.map(asNote)));
      }
    }
  }
}

interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly encoding?: string;
  readonly marks: readonly Mark[];
}

/** The files of an example, and the past of their repository, where a block with the name `history` gives one. */
function readExample({ files }: Example): {
  readonly files: readonly ReadFile[];
  readonly past: { readonly past?: readonly PastCommit[] };
} {
  const history = files.find(({ path }) => path === 'history');
  return {
    files: files.filter(file => file !== history).map(readFile),
    past: history ? { past: history.picture.trim().split('\n').map(readCommit) } : {},
  };
}

/** `2026-11-10 services/crm/reply.py +180 -40` */
function readCommit(line: string): PastCommit {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\S+) \+(\d+) -(\d+)$/.exec(line);
  assert.ok(parts, `${line} is no commit`);
  const [, on = '', path = '', added, deleted] = parts;
  return { on, files: { [path]: { added: Number(added), deleted: Number(deleted) } } };
}

function readFile({ path, picture, writtenIn }: ExampleFile): ReadFile {
  const { text, marks } = parseFile(picture);
  if (writtenIn === undefined) return { path, text, marks };
  assert.equal(writtenIn, 'windows-1252', 'the only other encoding that the examples can be written in');
  // The letters of Western Europe have the same bytes in Latin 1.
  return { path, marks, ...decode(Buffer.from(text, 'latin1')) };
}

function errorsOfOthers(code: string, workspace: Workspace, files: readonly ReadFile[]): readonly string[] {
  const found = files.flatMap(({ path }) => findingsIfAny(workspace, path));
  return found.filter(each => each.severity === 'error' && each.code !== code).map(each => each.code);
}

function asNote({ range, message }: Diagnostic): Mark {
  return { range, note: message };
}

function withoutNote({ range }: Mark): { readonly range: Mark['range'] } {
  return { range };
}
