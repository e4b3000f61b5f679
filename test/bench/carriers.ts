import { stringify } from 'yaml';
import { kindNamed } from '../../server/core/kinds/index.ts';
import type { Carrier } from '../../server/core/syntax/tree.ts';
import type { Made } from './documents.ts';

/** Documents written as people write them in each carrier. */

export const endings: Readonly<Record<Carrier, string>> = { yaml: 'yaml', json: 'json', markdown: 'md' };

export function written(kind: string, { fields }: Pick<Made, 'fields'>, carrier: Carrier): string {
  const document = { aims: `${kind}/v1`, ...fields };
  switch (carrier) {
    case 'yaml':
      return inYaml(document);
    case 'json':
      return `${JSON.stringify(document, null, 2)}\n`;
    case 'markdown':
      return inMarkdown(kind, document);
    default:
      return carrier satisfies never;
  }
}

function inYaml(value: unknown): string {
  return stringify(value, { lineWidth: 100 });
}

/** What can be a section of the body is one, and everything else stands in the front matter. */
function inMarkdown(kind: string, document: Readonly<Record<string, unknown>>): string {
  const titles = new Map(
    kindNamed(kind)
      ?.fields.filter(field => field.asSection)
      .map(field => [field.name, field.title]),
  );
  const entries = Object.entries(document);
  const isSection = ([name, value]: [string, unknown]) => titles.has(name) && isText(value);
  const head = Object.fromEntries(entries.filter(entry => !isSection(entry)));
  const body = entries
    .filter(isSection)
    .map(([name, value]) => `## ${titles.get(name)}\n\n${paragraphs(value)}\n`);
  return `---\n${inYaml(head)}---\n\n# ${document.title ?? document.name ?? ''}\n\n${body.join('\n')}`;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string'));
}

function paragraphs(value: unknown): string {
  const texts = Array.isArray(value) ? value.map(item => `- ${item}`) : [String(value)];
  // A line of prose that looks like a heading, or like a line under one, would become one.
  return texts.join('\n').replace(/^(?=#|=+$|-+$)/gm, '\\');
}
