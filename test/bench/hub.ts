import { randomFrom } from '../support/random.ts';
import type { Bench } from './bench.ts';
import { endings, written } from './carriers.ts';
import { type GeneratedFile, pickCarrier } from './generated-file.ts';
import { filesWorkload, type Workload } from './workloads.ts';

/** So many files name the one system that is looked for and renamed. */
export const users = 500;

/** The file of that system. */
export const hub: GeneratedFile = {
  path: 'hub/system.yaml',
  text: 'aims: ai-system/v1\nid: hub\nname: Hub\nowner: A\nstage: idea\nnotes: None\n',
};

/** So many documents, and those of the one system beside them. */
export function hubWorkload(
  { options, texts }: Pick<Bench, 'options' | 'texts'>,
  documents: number,
): Workload {
  const { files, faults } = filesWorkload({ documents, seed: options.seed, texts, faults: 0 });
  return { files: [...files, ...filesOfHub(options.seed)], faults };
}

function filesOfHub(seed: number): readonly GeneratedFile[] {
  const random = randomFrom(seed);
  const others = Array.from({ length: users }, (_, index): GeneratedFile => {
    const carrier = pickCarrier(random);
    const fields = { id: `hub-monitoring-${index}`, title: `Monitoring ${index}`, owner: 'A', system: 'hub' };
    return {
      path: `hub/group-${Math.floor(index / 50)}/monitoring-${index}.${endings[carrier]}`,
      text: written('monitoring', { fields }, carrier),
    };
  });
  return [hub, ...others];
}
