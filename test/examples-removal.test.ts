import assert from 'node:assert/strict';
import { check, filesInOrder, postureOf, type RecordFacts } from '../server/core/index.ts';
import { type ExampleFile, exampleFiles, type Part } from './support/example.ts';
import { testFolder, workspaceOf } from './support/fixture.ts';

/**
 * Taking one file out of the example changes what depends on it, and nothing else. What depends on what is read from
 * the texts (`support/example.ts`) and not asked of the engine.
 */
describe('removing one file from the example', () => {
  const files = exampleFiles();
  const whole = seenIn(files);
  const documents = files.filter(({ parts }) => parts.length > 0);
  /** Whose removal changes nothing elsewhere. */
  const unnoticed = new Set<string>();

  for (const removed of documents) {
    it(removed.path, () => {
      const rest = files.filter(file => file !== removed);
      const without = seenIn(rest);
      const parts = rest.flatMap(file => file.parts);

      const changed = [...differences(whole.findings, without.findings)].filter(
        ({ file }) => file !== removed.path,
      );
      for (const finding of changed) {
        const sameLine = changed.filter(({ file, line }) => file === finding.file && line === finding.line);
        assert.ok(
          mayChange(finding, { removed, parts, sameLine }),
          `${finding.text}\nhas nothing to do with ${removed.path}`,
        );
      }
      const danglingBefore = danglingIn(whole.findings);
      assert.deepEqual(
        danglingIn(without.findings).filter(place => !danglingBefore.includes(place)),
        danglingReferences(removed, { parts, unchecked: whole.unchecked }),
      );

      const rows = differences(whole.obligations, without.obligations);
      for (const row of rows) {
        assert.ok(
          mayChangeRow(row, { removed, files }),
          `${row.text}\nhas nothing to do with ${removed.path}`,
        );
      }
      assert.deepEqual(
        missingIn(without.obligations).filter(row => !missingIn(whole.obligations).includes(row)),
        answeredAloneBy(removed, { obligations: whole.obligations, parts }),
      );
      if (changed.length === 0 && rows.length === 0) unnoticed.add(removed.path);
    });
  }

  it('is noticed, but where nothing rests on it', () => {
    assert.ok(documents.length > 60, 'the example was read');
    assert.deepEqual(
      [...unnoticed],
      [
        // It sets what are the defaults.
        'aims-config.yaml',
        // They are asked for nothing by others.
        'aims/certification.yaml',
        'aims/crosswalks/eu-ai-act.md',
        'aims/crosswalks/nist-ai-rmf.yaml',
        'aims/crosswalks/soc2.yaml',
        // Its system is misspelt, in conflict, of no known version, of no known kind.
        'aims/impact/cv-screening.md',
        'aims/impact/fraud-screening-refunds.md',
        'aims/impact/meeting-notes.md',
        'aims/impact/returns-grading.md',
        // Every topic is covered by two of the three.
        'aims/policies/ai-policy.md',
        'aims/policies/assistants.md',
        'aims/policies/development-and-oversight.md',
        'aims/risk/management-system.yaml',
        'aims/statement-of-applicability.yaml',
        // The second of its id.
        'aims/systems/meeting-notes.json',
      ],
    );
  });
});

interface Seen {
  readonly findings: readonly FindingSeen[];
  readonly obligations: readonly RowSeen[];
  /** Files of which only the fault is told that keeps them from being read. */
  readonly unchecked: ReadonlySet<string>;
}

interface FindingSeen {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

interface RowSeen {
  readonly system: string;
  readonly obligation: string;
  /** The vendor, the dataset or the role, where a system owes one for each. */
  readonly subject: string | undefined;
  readonly state: string;
  readonly document: { readonly file: string; readonly id: string | undefined } | undefined;
  readonly text: string;
}

function seenIn(files: readonly ExampleFile[]): Seen {
  const workspace = workspaceOf(files.map(({ path, text }) => ({ path, text })));
  const findings = filesInOrder(workspace).flatMap(file => {
    const path = file.uri.slice(testFolder.length + 1);
    const { diagnostics, waived, failures } = check(workspace, file);
    assert.deepEqual(failures, []);
    return [...diagnostics, ...waived].map(({ range, code, severity, message, ...more }) => {
      const line = file.text.slice(0, range.start).split('\n').length;
      const isWaived = 'waiving' in more ? ' (waived)' : '';
      return { file: path, line, text: `${path}:${line} ${code} ${severity}${isWaived} ${message}` };
    });
  });
  const obligations = postureOf(workspace)
    .roots.flatMap(({ systems }) => systems)
    .flatMap(({ record, obligations }) =>
      obligations.map(({ kind, subject, state, document, due, reasons }) => ({
        system: `${pathOf(record)} ${record.id}`,
        obligation: kind,
        subject,
        state,
        document: document && { file: pathOf(document), id: document.id },
        text: JSON.stringify([record.id, kind, subject, state, document?.id, due, reasons]),
      })),
    );
  const unread = / (?:merge-conflict|unknown-kind|unknown-version) /;
  const unchecked = new Set(findings.filter(({ text }) => unread.test(text)).map(({ file }) => file));
  return { findings, obligations, unchecked };
}

function pathOf({ place }: RecordFacts): string {
  return place.uri.slice(testFolder.length + 1);
}

/** What is in one of the two and not in the other. */
function differences<Each extends { readonly text: string }>(
  one: readonly Each[],
  other: readonly Each[],
): readonly Each[] {
  const texts = [new Set(one.map(({ text }) => text)), new Set(other.map(({ text }) => text))] as const;
  return [
    ...one.filter(({ text }) => !texts[1].has(text)),
    ...other.filter(({ text }) => !texts[0].has(text)),
  ];
}

/** Kinds of which every document counts for the AIMS as a whole, whose findings stand at the scope, else the register. */
const speakForAll = new Set(['scope', 'runbook', 'policy', 'internal-audit', 'management-review']);

function mayChange(
  { file, line }: FindingSeen,
  {
    removed,
    parts,
    sameLine,
  }: {
    readonly removed: ExampleFile;
    readonly parts: readonly Part[];
    /** The changed findings of that line, before and after. */
    readonly sameLine: readonly FindingSeen[];
  },
): boolean {
  const part = parts.find(each => each.file === file && each.lines[0] <= line && line <= each.lines[1]);
  if (!part) return false;
  const isAtHead = line === part.head;
  const speaks = removed.parts.some(({ kind }) => speakForAll.has(kind));
  if (isAtHead && speaks && ['scope', 'register'].includes(part.kind)) return true;
  // The roles of the scope approve policies.
  if (part.kind === 'policy' && removed.parts.some(({ kind }) => kind === 'scope')) return true;
  // A suggestion names an id that is there, or was.
  if ([...idsOf(removed)].some(id => sameLine.some(({ text }) => text.includes(`"${id}"`)))) return true;
  return isRelated(part, removed) || (part.kind === 'waivers' && isWaivedFor(part, { removed, parts }));
}

/** One of the two names the other. */
function isRelated(part: Part, removed: ExampleFile): boolean {
  return (
    removed.parts.some(each => each.id !== undefined && part.words.has(each.id)) ||
    removed.parts.some(each => part.id !== undefined && each.words.has(part.id))
  );
}

/** A waiver follows what it waives: where that has to do with what was removed, so has the waiver. */
function isWaivedFor(
  waivers: Part,
  { removed, parts }: { readonly removed: ExampleFile; readonly parts: readonly Part[] },
): boolean {
  return parts.some(each => each.id !== undefined && waivers.words.has(each.id) && isRelated(each, removed));
}

/**
 * What a system owes may change with what names the system, with what its entry and the documents about its oversight
 * name, and with the answer to it.
 */
function mayChangeRow(
  { system, document }: RowSeen,
  { removed, files }: { readonly removed: ExampleFile; readonly files: readonly ExampleFile[] },
): boolean {
  const [file, id] = system.split(' ');
  const parts = files.flatMap(each => each.parts);
  const entry = parts.find(each => each.file === file && each.id === id);
  const oversight = parts.filter(
    each => each.kind === 'oversight' && each.references.some(to => to.id === id),
  );
  const answers = parts.filter(each => each.file === document?.file && each.id === document.id);
  return [...(entry ? [entry] : []), ...oversight, ...answers].some(
    part => part.file === removed.path || isRelated(part, removed),
  );
}

function missingIn(obligations: readonly RowSeen[]): readonly string[] {
  return obligations
    .filter(({ state }) => state === 'missing')
    .map(rowName)
    .sort();
}

function rowName({ system, obligation, subject }: RowSeen): string {
  return [system, obligation, ...(subject === undefined ? [] : [subject])].join(' ');
}

/**
 * What was answered by a document that was removed, and by no other: no document of its kind is left that is in force and
 * names the system, or has the id of the vendor or dataset. With the waivers goes what they waived. Systems that were
 * removed themselves owe nothing any more, and roles of overseers that nobody names any more need no training.
 */
function answeredAloneBy(
  removed: ExampleFile,
  { obligations, parts }: { readonly obligations: readonly RowSeen[]; readonly parts: readonly Part[] },
): readonly string[] {
  const inForce = parts.filter(({ status }) => status !== 'superseded');
  const isAnswered = ({ system, obligation, subject, document }: RowSeen) =>
    inForce
      .filter(({ kind }) => kind === obligation)
      .some(({ id, references }) =>
        subject === undefined
          ? references.some(to => to.id === system.split(' ')[1])
          : id !== undefined && (id === subject || id === document?.id),
      );
  const waives = removed.parts.some(({ kind }) => kind === 'waivers');
  return obligations
    .filter(({ system }) => system.split(' ')[0] !== removed.path)
    .filter(row =>
      row.state === 'waived' ? waives : row.document?.file === removed.path && !isAnswered(row),
    )
    .map(rowName)
    .sort();
}

/** Every place that named what is gone: `aims/register.yaml:100 ia-support-copilot`. */
function danglingReferences(
  removed: ExampleFile,
  { parts, unchecked }: { readonly parts: readonly Part[]; readonly unchecked: ReadonlySet<string> },
): readonly string[] {
  const remaining = new Set(parts.flatMap(({ id }) => id ?? []));
  const gone = [...idsOf(removed)].filter(id => !remaining.has(id));
  return parts
    .filter(({ file }) => !unchecked.has(file))
    .flatMap(({ file, references }) =>
      references.filter(({ id }) => gone.includes(id)).map(({ line, id }) => `${file}:${line} ${id}`),
    )
    .sort();
}

function danglingIn(findings: readonly FindingSeen[]): readonly string[] {
  return findings
    .filter(({ text }) => text.includes(' unresolved-reference '))
    .map(({ file, line, text }) => `${file}:${line} ${/"([^"]+)"/.exec(text)?.[1]}`)
    .sort();
}

function idsOf(...files: readonly ExampleFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ parts }) => parts.flatMap(({ id }) => id ?? [])));
}
