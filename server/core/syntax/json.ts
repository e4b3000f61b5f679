// PROVISIONAL: flow YAML stands in until the reader of its own is here.
import type { Steps } from '../base/steps.ts';
import type { TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';

export function* readJson(text: string): Steps<readonly TreeDocument[]> {
  return yield* readYaml(text);
}
