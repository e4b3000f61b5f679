import fs from 'node:fs';
import path from 'node:path';

/** A page of `docs/rules` as its tests read it. */
export interface RulePage {
  /** The text of its `# heading`. */
  readonly title: string;
  /** The paragraphs between the title and the first section. */
  readonly lead: readonly string[];
  /** The titles of its sections, in order. */
  readonly sections: readonly string[];
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}

/** Fenced blocks with nothing but blank lines between them: the files of one workspace. */
export interface Example {
  /** Where it begins in the page, from 1. */
  readonly line: number;
  readonly files: readonly ExampleFile[];
  /** Rules besides the page's own that report errors here, as `<!-- also: code, code -->` before it says. */
  readonly also: readonly string[];
}

export interface ExampleFile {
  readonly path: string;
  /** With its caret lines. */
  readonly picture: string;
  /** The encoding that its bytes are written in where it is not UTF-8, named behind the path. */
  readonly writtenIn?: string;
}

/** The tests run from the top of the repository, wherever their bundles lie. */
export const rulePages = path.join(process.cwd(), 'docs/rules');

/** The codes that have a page. */
export function pageCodes(): readonly string[] {
  return fs
    .readdirSync(rulePages)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => name.slice(0, -'.md'.length))
    .sort();
}

export function readRulePage(code: string): RulePage {
  const lines = fs.readFileSync(path.join(rulePages, `${code}.md`), 'utf8').split('\n');
  const sections: string[] = [];
  const lead: string[] = [];
  const examples: { in: string; example: Example }[] = [];
  let title = '';
  let open: { line: number; files: ExampleFile[] } | undefined;
  let also: readonly string[] = [];
  const close = () => {
    const section = sections.at(-1);
    if (open && section) examples.push({ in: section, example: { ...open, also } });
    if (open) also = [];
    open = undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = /^(`{3,})([^`]*)$/.exec(line);
    if (fence) {
      const [, ticks = '', info = ''] = fence;
      const end = lines.indexOf(ticks, index + 1);
      if (end < 0) throw new Error(`${code}.md:${index + 1}: the block is not closed`);
      const [, file, writtenIn] = info.trim().split(/\s+/);
      if (file !== undefined) {
        open ??= { line: index + 1, files: [] };
        const picture = lines
          .slice(index + 1, end)
          .map(each => `${each}\n`)
          .join('');
        open.files.push({ path: file, picture, ...(writtenIn !== undefined && { writtenIn }) });
      }
      index = end;
      continue;
    }
    if (line.trim() === '') continue;
    close();
    const heading = /^(#{1,2}) (.+)$/.exec(line);
    const named = /^<!-- also: (.+) -->$/.exec(line);
    if (heading?.[1] === '#') title = heading[2] ?? '';
    else if (heading) sections.push(heading[2] ?? '');
    else if (named) also = (named[1] ?? '').split(/,\s*/);
    else if (sections.length === 0) lead.push(line);
  }
  close();
  const under = (section: string) => examples.flatMap(each => (each.in === section ? [each.example] : []));
  return { title, lead, sections, wrong: under('Wrong'), right: under('Right') };
}
