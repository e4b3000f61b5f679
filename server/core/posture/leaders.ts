import { memo } from '../base/memo.ts';
import { wordsOf } from '../base/words.ts';
import type { RootLinks, RootView } from '../model/links.ts';
import { inForce } from './in-force.ts';

/**
 * Who the scope of an AIMS names under `roles`: roles and their holders, each as its words. Undefined where no scope
 * names anybody, so that nothing can be compared with it.
 */
const leadersOf = memo((root: RootLinks): readonly string[] | undefined => {
  const roles = inForce(root, 'scope').flatMap(({ seen }) => seen.roles ?? []);
  const names = roles.flatMap(({ role = [], holder = [] }) => [...role, ...holder]).map(wordsOfName);
  const known = [...new Set(names)].filter(name => name !== '');
  return known.length > 0 ? known : undefined;
});

/**
 * Whether somebody is among the roles and holders that the scope names: `Dana Osei, Head of AI governance` is if
 * either of the two is named, and `Dana Osei` is if the holder is `Dana Osei (acting)`. Undefined where the scope names
 * nobody.
 */
export function isNamedInScope(root: RootView, somebody: string): boolean | undefined {
  const words = wordsOfName(somebody);
  return root.ask(leadersOf)?.some(name => words.includes(name) || name.includes(words));
}

function wordsOfName(name: string): string {
  return wordsOf(name.slice(0, longestName));
}

/** Nobody is called more than this, and every approver is compared with every role. */
const longestName = 500;
