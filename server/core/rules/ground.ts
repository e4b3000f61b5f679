import { sameAnswer } from '../base/equal.ts';
import type { RootLinks } from '../model/links.ts';
import { atMoment, type Moment } from '../model/moment.ts';
import type { Document } from '../model/source-file.ts';
import type { Carrier } from '../syntax/tree.ts';
import { isPartial } from './reading/syntax-faults.ts';
import type { Rule } from './rule.ts';

/** What answers about a record rest on besides what stands in it and its place in the document. */
export interface Ground {
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly uri: string;
  /** Which document of the file. */
  readonly document: number;
  readonly carrier: Carrier;
  readonly kindName: string;
  readonly version: number | undefined;
  /** Whether a part of the document could not be read. */
  readonly isPartial: boolean;
  /** For rules that ask the other records: another object as soon as any of those may say something else. */
  readonly light?: object;
}

export function groundIn(
  { uri, index, carrier, header, node }: Document,
  { rules, today }: { readonly rules: readonly Rule[]; readonly today: string },
): Ground {
  const { kindName, version } = header;
  const partial = isPartial({ node });
  return { rules, today, uri, document: index, carrier, kindName, version, isPartial: partial };
}

export function isSameGround(a: Ground, b: Ground): boolean {
  return (
    a === b ||
    (a.light === b.light &&
      a.today === b.today &&
      a.uri === b.uri &&
      a.document === b.document &&
      a.carrier === b.carrier &&
      a.kindName === b.kindName &&
      a.version === b.version &&
      a.isPartial === b.isPartial &&
      sameAnswer(a.rules, b.rules))
  );
}

/** It stands for all that the records of an AIMS say at a moment, and keeps nothing of it. */
export function lightOf(moment: Moment, root: RootLinks): object {
  return lights(moment, root);
}

const lights = atMoment((_: RootLinks) => ({}));
