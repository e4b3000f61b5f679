import assert from 'node:assert/strict';
import {
  check,
  explainedReadiness,
  filesInOrder,
  linksOf,
  postureOf,
  type RecordFacts,
} from '../server/core/index.ts';
import type { Workspace } from '../server/core/model/workspace.ts';
import {
  answeredAloneBy,
  danglingIn,
  danglingReferences,
  mayChange,
  mayChangeReadiness,
  mayChangeRow,
  missingIn,
  type Seen,
} from './support/dependence.ts';
import { type ExampleFile, exampleFiles } from './support/example.ts';
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

      const readiness = differences(whole.readiness, without.readiness);
      for (const row of readiness) {
        assert.ok(
          mayChangeReadiness(row, { removed, parts }),
          `${row.text}\nhas nothing to do with ${removed.path}`,
        );
      }
      assert.deepEqual(
        without.readiness.filter(({ files }) => files.includes(removed.path)).map(({ id }) => id),
        [],
      );
      if (changed.length === 0 && rows.length === 0 && readiness.length === 0) unnoticed.add(removed.path);
    });
  }

  it('is noticed, but where nothing rests on it', () => {
    assert.ok(documents.length > 60, 'the example was read');
    assert.deepEqual(
      [...unnoticed],
      [
        // It sets what are the defaults.
        'aims-config.yaml',
        // No clause asks for them, and nothing refers to them.
        'aims/certification.yaml',
        'aims/crosswalks/eu-ai-act.md',
        'aims/crosswalks/nist-ai-rmf.yaml',
        'aims/crosswalks/soc2.yaml',
        // Its system is misspelt, in conflict, of no known version, of no known kind.
        'aims/impact/cv-screening.md',
        'aims/impact/fraud-screening-refunds.md',
        'aims/impact/meeting-notes.md',
        'aims/impact/returns-grading.md',
        // The second of its id.
        'aims/systems/meeting-notes.json',
        // It teaches nobody who oversees a system.
        'aims/training/short-course-2026.yaml',
      ],
    );
  });
});

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
  return { findings, obligations, readiness: readinessIn(workspace), unchecked };
}

function readinessIn(workspace: Workspace): Seen['readiness'] {
  return linksOf(workspace).roots.flatMap(root => {
    const { rows, failures } = explainedReadiness(workspace, root);
    assert.deepEqual(failures, []);
    return rows.map(({ item, state, documents, lacks, findings }) => ({
      id: item.id,
      files: documents.map(({ record }) => pathOf(record)),
      text: JSON.stringify([
        item.id,
        state,
        documents.map(({ record }) => `${pathOf(record)} ${record.id}`),
        lacks.map(({ text }) => text),
        findings.map(({ uri, range, code }) => `${uri.slice(testFolder.length + 1)} ${range.start} ${code}`),
      ]),
    }));
  });
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
