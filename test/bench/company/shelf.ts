import type { Carrier } from '../../../server/core/syntax/tree.ts';
import { endings, written } from '../carriers.ts';
import type { Made, Making } from '../documents.ts';
import { contentIn, type GeneratedFile, pickCarrier } from '../generated-file.ts';

/** Where the files of the company are put, one after the other. */
export interface Shelf extends Making {
  readonly files: GeneratedFile[];
}

export interface Putting {
  /** Without its ending, which the carrier decides. */
  readonly path: string;
  readonly kind: string;
  readonly made: Made;
  /** Any, where it is not said. */
  readonly carrier?: Carrier | undefined;
  /** Whether its approval keeps a fingerprint of what was approved; one document in three does, where it is not said. */
  readonly keepsContent?: boolean;
}

/** Writes a document and puts it on the shelf. */
export function put(shelf: Shelf, { path, kind, made, carrier, keepsContent }: Putting): GeneratedFile {
  const chosen = carrier ?? pickCarrier(shelf.random);
  const fingerprinted = keepsContent ?? shelf.random.chance(1 / 3);
  const plain = { path: `${path}.${endings[chosen]}`, text: written(kind, made, chosen) };
  const content = fingerprinted && 'approved' in made.fields ? contentIn(plain) : undefined;
  const { approved, ...fields } = made.fields;
  const file =
    content === undefined
      ? plain
      : {
          ...plain,
          text: written(
            kind,
            { fields: { ...fields, approved: { ...(approved as object), content } } },
            chosen,
          ),
        };
  shelf.files.push(file);
  return file;
}
