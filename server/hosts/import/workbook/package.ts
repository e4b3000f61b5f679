import { posix } from 'node:path';
import { shortened } from '../../../core/base/shorten.ts';
import type { Archive } from '../archive.ts';
import { RefusedSource } from '../source.ts';
import { damaged } from './damaged.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** What one part of a document of an office program says about another (Open Packaging Conventions, ECMA-376 part 2). */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: what stands before differs between the two forms of the standard. */
  readonly type: string;
  /** The name of the part in the archive; of what lies outside of it, the address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part, `''` for the document itself; none where none are said. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const name = partNamed(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (name === undefined) return [];
  const relations: Relation[] = [];
  await readPart(archive, name, {
    open(element, attributes) {
      const id = attributes.get('Id');
      const type = attributes.get('Type');
      const target = attributes.get('Target');
      if (element !== 'Relationship' || id === undefined || type === undefined || target === undefined)
        return;
      if (relations.length >= mostRelations)
        throw new RefusedSource(`is refused: "${part}" in it names more than ${mostRelations} others.`);
      const isExternal = attributes.get('TargetMode') === 'External';
      relations.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        // From the folder of the part, or from the top.
        target: isExternal ? target : posix.resolve('/', folder, target).slice(1),
        isExternal,
      });
    },
  });
  return relations;
}

/** A sheet has one for each address that its cells link to. */
const mostRelations = 200_000;

/** The name that a part really has; who writes them takes `A` and `a` for the same. */
export function partNamed(archive: Archive, name: string): string | undefined {
  if (archive.names.includes(name)) return name;
  const wanted = name.toLowerCase();
  return archive.names.find(each => each.toLowerCase() === wanted);
}

/** Reads a part that has to be there. */
export async function readPart(archive: Archive, name: string, handler: XmlHandler): Promise<void> {
  const found = partNamed(archive, name);
  if (found === undefined) throw damaged(`"${shortened(name)}" is missing in it`);
  const what = `"${shortened(found)}" in it`;
  await readXml(
    archive.chunks(found),
    {
      noXml: () => damaged(`${what} is no XML`),
      declaresType: () =>
        new RefusedSource(
          `is refused: ${what} declares a document type, which no spreadsheet does and attacks do.`,
        ),
    },
    handler,
  );
}
