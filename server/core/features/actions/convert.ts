import type { Carrier } from '../../syntax/tree.ts';
import type { CodeAction } from './action.ts';
import { convertInventory } from './convert-inventory.ts';
import { convertMetadata } from './convert-metadata.ts';

/** A file that holds no AIMS document. */
export interface ForeignFile {
  readonly uri: string;
  readonly text: string;
  readonly carrier: Carrier;
}

/** What can be made of a file that is not ours. It costs a look at the beginning of nearly every file, and no more. */
export function conversionsOf(file: ForeignFile): readonly CodeAction[] {
  switch (file.carrier) {
    case 'markdown':
      return [...convertMetadata(file)];
    case 'yaml':
      return [...convertInventory(file)];
    case 'json':
      return [];
    default:
      return file.carrier satisfies never;
  }
}
