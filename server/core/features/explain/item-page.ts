import { answersTo } from '../../kinds/framework-documents.ts';
import { type Framework, type FrameworkItem, type Mapping, mappingsOf } from '../../kinds/frameworks.ts';
import { type Field, type Kind, kindNamed, kinds } from '../../kinds/index.ts';
import { codeText, listItem, pageOf } from './page-words.ts';

/** The page of a clause, a control or another item of a framework: what it asks for, in our own words, and what answers it. */
export function itemPage(item: FrameworkItem): string {
  const { framework, id, title, sort, summary = '', group } = item;
  const within = group ? `, in ${group.id === group.title ? group.id : `${group.id} ${group.title}`}` : '';
  const mappings = mappingsOf(item);
  return pageOf([
    `# ${id} ${title}`,
    `${sort} of ${framework.title}${within}.`.replace(/^./, letter => letter.toUpperCase()),
    summary,
    ...calendarBlocks(item),
    ...listBlock('What helps against it', item.mitigations ?? []),
    ...listBlock('How it is measured', item.metrics ?? []),
    ...answerBlocks(item),
    ...fieldBlocks(item),
    ...mappingBlocks(
      'What helps to evidence it',
      mappings.filter(({ to }) => to === item).map(mapping => ({ mapping, other: mapping.from })),
    ),
    ...mappingBlocks(
      'What it helps to evidence',
      mappings.filter(({ from }) => from === item).map(mapping => ({ mapping, other: mapping.to })),
    ),
  ]);
}

/** The page of what several items have in common, such as the controls of A.6. */
export function groupPage(
  asked: string,
  items: readonly FrameworkItem[],
): { readonly title: string; readonly page: string } {
  const [first] = items;
  const title = `${asked.toUpperCase()}${first ? ` of ${first.framework.title}` : ''}`;
  return { title, page: pageOf([`# ${title}`, itemLines(items)]) };
}

export function frameworkPage({ title }: Framework, items: readonly FrameworkItem[]): string {
  return pageOf([`# ${title}`, itemLines(items)]);
}

function itemLines(items: readonly FrameworkItem[]): string {
  return items.map(({ id, title }) => listItem(id, title)).join('\n');
}

function listBlock(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map(line => `- ${line}`).join('\n')];
}

function calendarBlocks({ dates, parties = [], riskClasses = [] }: FrameworkItem): readonly string[] {
  const lines = Object.entries(dates ?? {}).flatMap(([route, calendar]) => {
    if (!calendar) return [];
    const where =
      route === 'all' ? '' : ` (systems of high risk by ${route === 'annexIII' ? 'Annex III' : 'Annex I'})`;
    return [`applies from ${calendar.current} on${where}`];
  });
  return listBlock('Whom it binds, and from when on', [
    ...(parties.length > 0 ? [`for ${parties.join(', ')}`] : []),
    ...(riskClasses.length > 0 ? [`for systems of the class ${riskClasses.join(', ')}`] : []),
    ...lines,
  ]);
}

function answerBlocks(item: FrameworkItem): readonly string[] {
  const lines = answersTo(item).flatMap(({ kind, field }) => {
    const known = kind === undefined ? undefined : kindNamed(kind);
    if (!known) return [];
    return [
      listItem(
        codeText(known.name),
        field === undefined ? known.title : `${known.title}, under ${codeText(field)}`,
      ),
    ];
  });
  const own = item.framework.id === 'iso42001' && item.sort === 'control';
  const byControl = own
    ? [listItem(codeText('control'), `Any control that names ${item.id} under ${codeText('implements')}`)]
    : [];
  const all = [...new Set([...lines, ...byControl])];
  return all.length === 0 ? [] : ['## Documents that answer it', all.join('\n')];
}

/** The fields whose answers an auditor of ISO/IEC 42001 looks for under this item. */
function fieldBlocks(item: FrameworkItem): readonly string[] {
  if (item.framework.id !== 'iso42001') return [];
  const lines = kinds.flatMap(kind => {
    const names = fieldsAsked(kind, item.id);
    return names.length === 0 ? [] : [listItem(codeText(kind.name), names.map(codeText).join(', '))];
  });
  return lines.length === 0 ? [] : ['## Fields that help to answer it', lines.join('\n')];
}

function fieldsAsked({ fields }: Kind, id: string): readonly string[] {
  return fields.filter(({ clauses }: Field) => clauses.includes(id)).map(({ name }) => name);
}

interface Neighbour {
  readonly mapping: Mapping;
  readonly other: FrameworkItem;
}

/** Every mapping with its source, and its confidence where that is known. */
function mappingBlocks(title: string, neighbours: readonly Neighbour[]): readonly string[] {
  return listBlock(
    title,
    neighbours.map(({ mapping: { source, confidence }, other }) => {
      const sure = confidence ? `, ${confidence} confidence` : '';
      return `${other.framework.title}, ${other.id} ${other.title} (${source}${sure})`;
    }),
  );
}
