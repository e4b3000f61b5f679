import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rangeOf } from '../../server/core/base/range.ts';
import { Text } from '../../server/core/base/text.ts';
import {
  applyChange,
  check,
  emptyWorkspace,
  factsSteps,
  linksOf,
  postureOf,
  readFile,
  readFileSteps,
  runThrough,
  type Workspace,
} from '../../server/core/index.ts';
import { type Bench, benchDay } from './bench.ts';
import { companyFiles } from './company/company.ts';
import { median, quantile } from './numbers.ts';

/** The first ones are slower: the engine is still learning. */
const warmUp = 4;

/**
 * The posture of all systems of a company after each keystroke in the register that has all of their entries, with all
 * their documents beside it: in this process, part by part, and what the posture has of the whole.
 */
export async function measurePosture({ options, texts, note, say }: Bench, size: number): Promise<void> {
  const files = companyFiles({ systems: size, seed: options.seed, texts, registers: 'one' });
  const register = files.find(({ path: name }) => name === registerPath);
  if (!register) throw new Error(`The company has no ${registerPath}.`);
  const megabytes = register.text.length / 1024 / 1024;
  say(`posture of ${size} systems: ${files.length} documents, a register of ${megabytes.toFixed(1)} MB`);
  const start = emptyWorkspace({ folders: [uriIn('/company')], today: benchDay });
  let workspace = applyChange(start, {
    files: files.map(file => readFile({ uri: uriIn('/company', file.path), text: file.text })),
  });
  const common = { scenario: 'posture after a keystroke in the register', size } as const;
  const begun = performance.now();
  postureOf(workspace);
  note({ ...common, metric: 'the first posture', unit: 'ms', value: performance.now() - begun, samples: 1 });
  const samples: Keystroke[] = [];
  let text = Text.of(register.text);
  for (let key = 0; key < options.keystrokes + warmUp; key++) {
    text = typedIn(text, { key, keys: options.keystrokes + warmUp });
    const typed = await keystroke(workspace, { uri: uriIn('/company', register.path), text });
    workspace = typed.workspace;
    if (key >= warmUp) samples.push(typed);
  }
  const figure = { ...common, samples: samples.length };
  for (const part of partNames) {
    const times = samples.map(({ times }) => times[part]);
    note({ ...figure, metric: `${part}, p50`, unit: 'ms', value: median(times) });
    note({ ...figure, metric: `${part}, p95`, unit: 'ms', value: quantile(times, 0.95) });
  }
  const totals = samples.map(({ total }) => total);
  note({ ...figure, metric: 'the whole keystroke, p50', unit: 'ms', value: median(totals) });
  note({ ...figure, metric: 'the whole keystroke, p95', unit: 'ms', value: quantile(totals, 0.95) });
  const shares = samples.map(({ times, total }) => (100 * times.posture) / total);
  note({ ...figure, metric: 'share of the posture', unit: '%', value: median(shares) });
}

const registerPath = 'aims/register.yaml';

/** What a keystroke has done, in that order. */
const partNames = ['reading', 'facts', 'workspace', 'links', 'posture', 'check of the register'] as const;

type PartName = (typeof partNames)[number];

interface Keystroke {
  readonly workspace: Workspace;
  /** In milliseconds. */
  readonly times: Readonly<Record<PartName, number>>;
  readonly total: number;
}

async function keystroke(
  before: Workspace,
  file: { readonly uri: string; readonly text: Text },
): Promise<Keystroke> {
  // Between two keystrokes there is time to breathe, and for the engine to tidy up.
  await new Promise(resolve => setTimeout(resolve, 20));
  const times = new Map<PartName, number>();
  const clocked = <Result>(name: PartName, work: () => Result): Result => {
    const begun = performance.now();
    const result = work();
    times.set(name, performance.now() - begun);
    return result;
  };
  const known = before.files.get(file.uri);
  const read = clocked('reading', () => runThrough(readFileSteps(file, known)));
  clocked('facts', () => runThrough(factsSteps(read, known)));
  const workspace = clocked('workspace', () => applyChange(before, { files: [read] }));
  if (workspace.facts === before.facts) throw new Error('The keystroke changed no facts.');
  clocked('links', () => linksOf(workspace));
  clocked('posture', () => postureOf(workspace));
  clocked('check of the register', () => check(workspace, read));
  const part = (name: PartName) => times.get(name) ?? Number.NaN;
  return {
    workspace,
    times: Object.fromEntries(partNames.map(name => [name, part(name)])) as Record<PartName, number>,
    total: partNames.reduce((sum, name) => sum + part(name), 0),
  };
}

/** The text with one letter more in the purpose of one entry: each key is pressed in another one. */
function typedIn(text: Text, { key, keys }: { readonly key: number; readonly keys: number }): Text {
  const places = [...text.whole.matchAll(/^ {4}purpose: (?:[|>]-?\n\s+)?["']?\w/gm)];
  const place = places[Math.floor((key * places.length) / keys)];
  if (!place) throw new Error('The register has no purpose to type in.');
  const at = place.index + place[0].length;
  return text.replaced(rangeOf(at, at), 'x');
}

function uriIn(...names: readonly string[]): string {
  return pathToFileURL(path.join(...names)).href;
}
