import { lineEndOf } from '../../base/characters.ts';
import { rangeOf } from '../../base/range.ts';
import { nameOf } from '../../base/uri.ts';
import { lowerFirst, withArticle } from '../../kinds/expected.ts';
import { type Kind, kinds } from '../../kinds/index.ts';
import { idForm } from '../../model/id-form.ts';
import { entryInLines, type PlainMapping } from '../../syntax/write/index.ts';
import { asId } from '../new-document/new-document.ts';
import { type CodeAction, inFile } from './action.ts';
import type { ForeignFile } from './convert.ts';
import { type Metadata, metadataIn } from './metadata.ts';
import { fieldsFrom } from './metadata-fields.ts';

/**
 * Turns the metadata that a Markdown file keeps in a first table, or in bold lines, into front matter, which makes it a
 * document of ours. Its text stays as it is; what no field takes is kept under `x_source`.
 */
export function* convertMetadata(file: ForeignFile): Generator<CodeAction> {
  const metadata = metadataIn(file.text);
  if (!metadata) return;
  for (const kind of kindsIn(file, metadata)) {
    const { fields, mapped } = fieldsFrom(kind, metadata.rows);
    // A table about something else may well have a row called "Owner".
    if (mapped < 2) continue;
    const { text } = file;
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const front = frontMatter(file, kind, fields);
    yield {
      id: `convert to ${kind.name}`,
      title: `Turn the ${metadata.is} into front matter of ${withArticle(lowerFirst(kind.title))}`,
      kind: 'refactor.rewrite',
      change: () =>
        inFile(file, [
          { range: rangeOf(start, start), text: front },
          { range: metadata.range, text: '' },
        ]),
    };
  }
}

function frontMatter({ uri, text }: ForeignFile, kind: Kind, fields: PlainMapping): string {
  const lineEnd = lineEndOf(text);
  const place = { carrier: 'markdown', indent: '', lineEnd } as const;
  const own = typeof fields.id === 'string' && idForm.test(fields.id) ? fields.id : undefined;
  const all: PlainMapping = {
    ...fields,
    aims: `${kind.name}/v${kind.versions.at(-1) ?? 1}`,
    id: own ?? asId(nameOf(uri).replace(/\.md$/i, '')),
  };
  const order = [...kind.fields.map(({ name }) => name), 'x_source'];
  const lines = order.flatMap(name => {
    const value = all[name];
    return value === undefined ? [] : [entryInLines(name, value, place) + lineEnd];
  });
  return `---${lineEnd}${lines.join('')}---${lineEnd}${lineEnd}`;
}

/** The kinds that are documents by themselves and have a text to read. */
const readable = kinds.filter(({ name }) => !['config', 'controls', 'register', 'waivers'].includes(name));

/** The kinds that the first heading, else the name of the file, speaks of; the longest name first. */
function kindsIn({ uri, text }: ForeignFile, { rows }: Metadata): readonly Kind[] {
  const heading = /^#[ \t]+(.{1,200})$/m.exec(text.slice(0, 8000))?.[1];
  const type = rows.find(([label]) => /^(?:document )?(?:type|kind)$/i.test(label))?.[1];
  for (const said of [type, heading, nameOf(uri)]) {
    const words = said === undefined ? '' : ` ${said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const meant = readable.filter(kind => namesOf(kind).some(name => words.includes(` ${name} `)));
    if (meant.length > 0) return meant.sort((a, b) => b.title.length - a.title.length).slice(0, 3);
  }
  return [];
}

function namesOf({ name, title }: Kind): readonly string[] {
  const bare = title.toLowerCase();
  const spoken = name.replaceAll('-', ' ');
  return [bare, spoken, ...(name === 'impact-assessment' ? ['aia', 'aiia'] : [])];
}
