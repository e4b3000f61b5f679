import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { fileMarkSteps } from '../../server/core/features/file-marks.ts';
import { kinds } from '../../server/core/kinds/index.ts';
import type { RecordFacts } from '../../server/core/model/facts.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Change, filesInOrder, type Workspace } from '../../server/core/model/workspace.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { check } from '../../server/core/rules/run.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { keptAndTakenUp } from '../support/kept.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { carriers as documents } from './carriers.ts';

/** With configurations that leave out some of the others, now and then. */
const carriers = [
  ...documents,
  { path: 'config.yaml', text: 'aims: config/v1\nexclusions: [aims/systems]\nframeworks: [soc2]\n' },
  { path: 'aims/impact/config.yaml', text: 'aims: config/v1\nstatus: retired\nexclusions: ["*.md"]\n' },
];

/** Pieces that change what is meant, and pieces that break it. */
const pieces = [
  '\n',
  '  ',
  ' ',
  '"',
  "'",
  ':',
  '- ',
  '#',
  '{',
  ']',
  ',',
  'TODO',
  'id: crm-bot\n',
  '  - id: scoring\n    stage: idea\n',
  'system: scoring\n',
  'supersedes: ia-old\n',
  'stage: production\n',
  'status: approved\n',
  'exclusions: [aims/impact]\n',
  'exclusions: ["**/*.yaml"]\n',
  '2026-02-30',
  '1.10',
  '---\n',
  '\n---\naims: ai-system/v1\nid: crm-bot\n',
  '\n## Users\n\nMore.\n',
  '<<<<<<< a\nid: x\n=======\n',
  '>>>>>>> b\n',
  '*risk',
  '&risk ',
  '🦆',
  '\r\n',
];

describe('a workspace after one edit upon another', () => {
  for (const seed of [1, 2, 3]) {
    it(`says the same as one that is built from nothing (seed ${seed})`, () => {
      const random = randomFrom(seed);
      const texts = new Map(carriers.map(({ path, text }) => [path, text]));
      let workspace = workspaceOf(carriers);
      for (let edit = 1; edit <= 100; edit++) {
        const change = nextChange(random, texts);
        workspace = applyChange(workspace, change);
        const fresh = workspaceOf(
          [...texts].map(([path, text]) => ({ path, text })),
          { today: workspace.today },
        );
        const [now, plain] = [saidOf(workspace), saidOf(fresh)];
        if (edit % 4 === 0) {
          const kept = saidOf(keptAndTakenUp(fresh));
          if (JSON.stringify(kept) !== JSON.stringify(plain))
            assert.deepEqual(kept, plain, `edit ${edit}, kept: ${change.what}`);
        }
        // Texts are compared much faster; what differs is then shown in detail.
        if (JSON.stringify(now) !== JSON.stringify(plain))
          assert.deepEqual(now, plain, `edit ${edit}: ${change.what}`);
      }
    });
  }
});

interface NextChange extends Change {
  readonly what: string;
}

/** Changes the texts, and gives the change as the workspace takes it. */
function nextChange(random: Random, texts: Map<string, string>): NextChange {
  const { path, text: original } = random.pick(carriers);
  const dice = random.below(20);
  if (dice === 0) {
    texts.delete(path);
    return { what: `${path} is gone`, gone: [uriOf(path)] };
  }
  if (dice === 1) {
    const today = random.pick(['2026-11-23', '2026-12-31', '2027-06-01']);
    return { what: `it is ${today}`, today };
  }
  const before = texts.get(path);
  // What was broken is mended now and then, so that not all of it stays rubble.
  const text = before === undefined || dice < 4 ? original : typed(random, before);
  texts.set(path, text);
  return { what: `${path} is now\n${text}`, files: [readFile({ uri: uriOf(path), text })] };
}

function typed(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  const lines = text.split('\n');
  switch (random.below(4)) {
    case 0:
      return text.slice(0, start) + random.pick(pieces) + text.slice(start);
    case 1:
      return text.slice(0, start) + text.slice(start + random.below(12));
    case 2: {
      lines.splice(random.below(lines.length), 1);
      return lines.join('\n');
    }
    default: {
      const [line = ''] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line);
      return lines.join('\n');
    }
  }
}

/** All that anybody can see: the findings of every file, and the posture. */
function saidOf(workspace: Workspace) {
  const findings = filesInOrder(workspace).map(file => {
    const { diagnostics, failures } = check(workspace, file);
    assert.deepEqual(failures, []);
    return [file.uri, diagnostics.map(({ document, ...rest }) => ({ ...rest, document: document?.index }))];
  });
  const facts = filesInOrder(workspace).map(({ uri }) => workspace.facts.get(uri));
  const apart = [...workspace.apart].map(([uri, { why }]) => [uri, why]).sort();
  const marks = runThrough(fileMarkSteps(workspace));
  return { findings, posture: postureOf(workspace), marks, facts, apart, links: linkedIn(workspace) };
}

/** Every list of the links, by what one asks for to get it. */
function linkedIn(workspace: Workspace) {
  return linksOf(workspace).roots.map(root => {
    const keys = root.records.flatMap(({ references, idKind, id }) => [
      ...references,
      ...(id === undefined
        ? []
        : [
            { kind: idKind, id },
            { kind: 'any', id },
          ]),
    ]);
    return {
      uri: root.uri,
      records: placesOf(root.records),
      ofKind: kinds.map(({ name }) => placesOf(root.ofKind(name))),
      ids: ['any', ...kinds.map(({ idKind }) => idKind)].map(kind => root.ids(kind)),
      byId: keys.map(({ kind, id }) => [
        placesOf(root.definitions(kind, id)),
        placesOf(root.recordsReferringTo(kind, id)),
        root.references(kind, id),
        root.idsLike(kind, id),
      ]),
    };
  });
}

function placesOf(records: readonly RecordFacts[]) {
  return records.map(({ place }) => place);
}
