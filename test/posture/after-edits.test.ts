import assert from 'node:assert/strict';
import { type KnownHistory, questionKey } from '../../server/core/model/history.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { namedPlacesOf } from '../../server/core/model/named-files.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import {
  applyChange,
  type Change,
  type NamedFile,
  type Workspace,
} from '../../server/core/model/workspace.ts';
import { documentPostureOf } from '../../server/core/posture/document-posture.ts';
import { historyQuestionsOf } from '../../server/core/posture/history-questions.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { readinessOf } from '../../server/core/posture/readiness.ts';
import { reviewsOf } from '../../server/core/posture/reviews.ts';
import { companyFiles } from '../bench/company/company.ts';
import { exampleFiles } from '../support/example.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';

type Texts = readonly { readonly path: string; readonly text: string }[];

const companies: readonly { readonly name: string; readonly files: Texts; readonly edits: number }[] = [
  { name: 'the example', files: exampleFiles(), edits: 50 },
  { name: 'a company with a register', files: companyFiles({ systems: 6, registers: 'one' }), edits: 40 },
  { name: 'a company of units', files: companyFiles({ systems: 21, seed: 2 }), edits: 20 },
];

describe('after one edit upon another', () => {
  for (const { name, files, edits } of companies) {
    for (const seed of [1, 2]) {
      it(`posture, readiness and reviews of ${name} are what they would be from nothing (seed ${seed})`, () => {
        const random = randomFrom(seed);
        const originals = new Map(files.map(({ path, text }) => [path, text]));
        const texts = new Map(originals);
        let workspace = workspaceOf(files);
        told(workspace);
        for (let edit = 1; edit <= edits; edit++) {
          const { what, change } = nextEdit(random, { workspace, originals, texts });
          workspace = applyChange(workspace, change);
          // Now and then nobody asks between two edits.
          if (random.chance(0.2)) continue;
          const [now, plain] = [told(workspace), told(afresh(workspace))];
          // Texts are compared much faster; what differs is then shown in detail.
          if (now !== plain) assert.deepEqual(JSON.parse(now), JSON.parse(plain), `edit ${edit}: ${what}`);
        }
      });
    }
  }
});

/** The same facts in other objects, so that nothing is remembered of them. */
function afresh(workspace: Workspace): Workspace {
  return { ...workspace, facts: structuredClone(workspace.facts) as Workspace['facts'] };
}

/** All that there is to say, as JSON in which each record is its place. */
function told(workspace: Workspace): string {
  const { roots } = linksOf(workspace);
  const everything = {
    posture: postureOf(workspace),
    documents: roots.map(root =>
      root.records.map(
        record =>
          documentPostureOf(workspace, record)?.answers.map(({ system, obligation }) => [
            system.record,
            obligation,
          ]) ?? [],
      ),
    ),
    readiness: roots.map(root => readinessOf(workspace, root)),
    reviews: roots.map(root => reviewsOf(workspace, root)),
  };
  return JSON.stringify(everything, (_, each) =>
    typeof each === 'object' && each !== null && 'lifecycle' in each ? each.place : each,
  );
}

interface Editing {
  readonly workspace: Workspace;
  readonly originals: ReadonlyMap<string, string>;
  /** As they are now; what is not there is gone. */
  readonly texts: Map<string, string>;
}

function nextEdit(
  random: Random,
  { workspace, originals, texts }: Editing,
): { what: string; change: Change } {
  const paths = [...originals.keys()];
  const path = random.pick(paths);
  const dice = random.below(24);
  if (dice === 0) {
    const today = random.pick(['2026-11-23', '2026-11-24', '2027-03-01']);
    return { what: `it is ${today}`, change: { today } };
  }
  if (dice === 1) return somethingFound(random, workspace);
  if (dice === 2) return somethingTold(random, workspace);
  if (dice === 3) {
    texts.delete(path);
    return { what: `${path} is gone`, change: { gone: [uriOf(path)] } };
  }
  const text = texts.get(path);
  const other = texts.get(random.pick(paths)) ?? '';
  // What was broken is mended now and then, so that not all of it stays rubble.
  const next = text === undefined || dice < 9 ? (originals.get(path) ?? '') : edited(random, text, other);
  texts.set(path, next);
  return {
    what: `${path} is now\n${next}`,
    change: { files: [readFile({ uri: uriOf(path), text: next })] },
  };
}

function somethingFound(random: Random, workspace: Workspace): { what: string; change: Change } {
  const places = [...namedPlacesOf(workspace).keys()];
  if (places.length === 0) return { what: 'nothing is looked at', change: {} };
  const uri = random.pick(places);
  const found = random.pick<NamedFile | undefined>([{ is: 'file' }, { is: 'absent' }, { is: 'folder' }]);
  return { what: `${uri} is ${found?.is}`, change: { named: [[uri, found]] } };
}

function somethingTold(random: Random, workspace: Workspace): { what: string; change: Change } {
  const questions = [...historyQuestionsOf(workspace).values()].flat();
  if (questions.length === 0) return { what: 'nothing is asked of history', change: {} };
  const question = random.pick(questions);
  const commit = { commit: 'c'.repeat(40), on: '2026-11-20', by: 'Kim', subject: 'Change' };
  const files = [{ path: 'src/main.ts', added: 900, deleted: 10 }];
  const answer = random.pick<KnownHistory>([
    { is: 'unknown', why: 'the folder is not under version control' },
    { is: 'absent' },
    { is: 'changes', commits: [], more: 0 },
    { is: 'changes', commits: [{ ...commit, files }], more: 0 },
    { is: 'commit', ...commit },
  ]);
  const answers = new Map(workspace.history.answers).set(questionKey(question), answer);
  return {
    what: `${questionKey(question)} is ${answer.is}`,
    change: { history: { ...workspace.history, answers } },
  };
}

/** A line that is gone, twice there, or elsewhere, a value in the place of another of its key, or an id of another file. */
function edited(random: Random, text: string, other: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  switch (random.below(6)) {
    case 0:
      return lines.toSpliced(at, 1).join('\n');
    case 1:
      return lines.toSpliced(at, 0, line).join('\n');
    case 2:
      return lines.toSpliced(at, 1).toSpliced(random.below(lines.length), 0, line).join('\n');
    case 3: {
      const ids = other.match(/(?<=\b(?:id|system|vendor|dataset)"?: "?)[\w.-]+/g) ?? [];
      const own = [...text.matchAll(/(?<=\b(?:id|system|vendor|dataset)"?: "?)[\w.-]+/g)];
      if (ids.length === 0 || own.length === 0) return text;
      const { index, 0: id } = random.pick(own);
      return text.slice(0, index) + random.pick(ids) + text.slice(index + id.length);
    }
    case 4: {
      const values = [...text.matchAll(/(?<=[\w"]: )[^\n{[]*\S/g)];
      if (values.length === 0) return text;
      const { index, 0: value } = random.pick(values);
      const words = [
        'approved',
        'draft',
        'superseded',
        'retired',
        '2026-09-01',
        'production',
        'idea',
        'high',
        'low',
        'TODO',
      ];
      return text.slice(0, index) + random.pick(words) + text.slice(index + value.length);
    }
    default: {
      const index = random.below(text.length + 1);
      return `${text.slice(0, index)}x${text.slice(index)}`;
    }
  }
}
