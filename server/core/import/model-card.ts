import { Text } from '../base/text.ts';
import { frontMatterOf } from '../syntax/markdown.ts';
import { entryOf, follow } from '../syntax/node.ts';
import { read } from '../syntax/read.ts';
import type { Mapping, Sequence, TreeDocument } from '../syntax/tree.ts';
import { cellsIn, listInLines, objectInLine, onLine, type UnreadSource } from './json-grid.ts';
import { keyedRows } from './keyed-rows.ts';
import { longestBody } from './notion.ts';
import type { Grid, GridNote } from './table.ts';

/** Keys of the cards of models; of other texts with front matter hardly one has any. */
const ofModels = new Set([
  'base_model',
  'pipeline_tag',
  'library_name',
  'model-index',
  'model_name',
  'model_id',
  'model_type',
  'license',
  'datasets',
  'metrics',
  'language',
  'inference',
  'widget',
]);

/** Keys of the cards of datasets, which look alike. */
const ofDatasets = new Set(['dataset_info', 'task_categories', 'size_categories', 'annotations_creators']);

/** Keys that hold the version of a model, the surest first. */
const ofVersions = ['revision', 'model_revision', 'model_version', 'version'];

/** Whether a text of Markdown begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return frontMatterOf(text) !== undefined;
}

/**
 * The card of a model, as Hugging Face has them: what its front matter says, and its text. It is an item of the `models` of a
 * system, and which one it does not say.
 *
 * @param place what the folder of the card is called, or the card itself where each has a name of its own
 */
export function modelCardGrid(
  file: string,
  { text, place }: { readonly text: string; readonly place: string },
): Grid | UnreadSource {
  const [document] = read(text, 'markdown').documents;
  const root = follow(document?.root);
  const [fault] = document?.faults ?? [];
  if (!document || fault) {
    const line = fault ? Text.of(text).positionAt(fault.range.start).line + 1 : 1;
    return {
      refused: `has front matter that cannot be read: line ${line}: ${fault?.message ?? 'it is empty.'}`,
    };
  }
  const names = root?.type === 'mapping' ? root.entries.map(({ name }) => name) : [];
  if (root?.type !== 'mapping' || names[0] === 'aims' || !names.some(name => ofModels.has(name)))
    return { refused: 'has front matter, but none of a model card, such as "license" or "pipeline_tag".' };
  if (names.some(name => ofDatasets.has(name)) && !names.includes('pipeline_tag'))
    return { refused: 'is the card of a dataset and not of a model.' };
  const said = calledIn(root, document, place);
  const body = text.slice(frontMatterOf(text)?.bodyStart ?? text.length).trim();
  const version = ofVersions.find(key => textUnder(root, text, key) !== undefined);
  const index = follow(entryOf(root, 'model-index')?.value);
  const own = new Set([
    ...(index?.type === 'sequence' ? ['model-index'] : []),
    ...(version ? [version] : []),
    ...(said.from ? [said.from] : []),
  ]);
  const rest = { ...root, entries: root.entries.filter(({ name }) => !own.has(name)) };
  const cells: readonly (readonly [string, string])[] = [
    ['Model name', said.name],
    ['Model vendor', said.owner],
    ['Model version', version ? (textUnder(root, text, version) ?? '') : ''],
    ...(said.owner === '' ? [] : [['Model id', said.id] as const]),
    ...[...cellsIn(rest, text, { listText: listInLines })].map(
      ([title, value]) => [`Model ${title}`, value.trim()] as const,
    ),
    ['Model results', index?.type === 'sequence' ? resultsIn(index, text, said) : ''],
    ['Model card', body.length > longestBody ? '' : body],
  ];
  const rows = keyedRows([cells.filter(([, value]) => value !== '')]);
  const notes: readonly GridNote[] =
    body.length > longestBody
      ? [
          {
            row: 1,
            message: `the text of the model card is left out: it has ${body.length.toLocaleString('en')} characters`,
            cells: 1,
          },
        ]
      : [];
  return {
    file,
    sheet: null,
    encoding: null,
    delimiter: null,
    headerRow: rows.headerRow,
    rows: rows.rows.map((row, index) => (index === 0 ? row : { ...row, itemOf: 'models' })),
    notes,
  };
}

interface Called {
  /** As people write it, with the owner before it where that is said. */
  readonly id: string;
  readonly name: string;
  /** Empty where nothing says who that is. */
  readonly owner: string;
  /** The key that says it; undefined where none does. */
  readonly from: string | undefined;
}

/** What a model is called: by its front matter, else by its title, else by the folder of its card. */
function calledIn(root: Mapping, { sections }: TreeDocument, place: string): Called {
  const title = sections.find(({ level }) => level === 1)?.title ?? '';
  const index = follow(entryOf(root, 'model-index')?.value);
  const indexed = index?.type === 'sequence' ? scalarUnder(index.items[0], 'name') : undefined;
  const candidates = [
    { id: scalarUnder(root, 'model_id'), from: 'model_id' },
    { id: scalarUnder(root, 'model_name'), from: 'model_name' },
    { id: indexed, from: undefined },
    { id: onLine(title).replace(/^model card (?:for|of)\s+/i, ''), from: undefined },
    { id: place, from: undefined },
  ].flatMap(({ id, from }) => (id === undefined || id === '' ? [] : [{ id, from }]));
  const { id, from } = candidates[0] ?? { id: 'model', from: undefined };
  const owned = candidates.find(each => /^[\w.-]+\/[\w.-]+$/.test(each.id));
  const [owner = '', name = id] = owned === candidates[0] ? id.split('/') : [owned?.id.split('/')[0], id];
  return { id: owned?.id ?? id, name, owner, from };
}

function scalarUnder(node: Parameters<typeof entryOf>[0], key: string): string | undefined {
  const value = follow(entryOf(node, key)?.value);
  return value?.type === 'scalar' && value.value !== null ? String(value.value).trim() : undefined;
}

/** A value as it is written: 1.10 is a version. */
function textUnder(root: Mapping, text: string, key: string): string | undefined {
  const entries = root.entries.filter(({ name }) => name === key);
  const [cell] = cellsIn({ ...root, entries }, text);
  return cell?.[0] === key && cell[1] !== '' ? cell[1] : undefined;
}

/** What was measured, a line for each number: of which task and which data, and what it came to. */
function resultsIn(index: Sequence, text: string, called: Called): string {
  return index.items
    .flatMap(model => {
      if (model.type !== 'mapping') return [onLine(text.slice(model.range.start, model.range.end))];
      const name = scalarUnder(model, 'name') ?? '';
      const results = follow(entryOf(model, 'results')?.value);
      const rest = without(model, ['name', 'results']);
      return [
        ...(name === '' || name === called.name || name === called.id ? [] : [name]),
        ...(rest.entries.length > 0 ? [objectInLine(rest, text)] : []),
        ...(results?.type === 'sequence' ? results.items.flatMap(result => resultLines(result, text)) : []),
      ];
    })
    .join('\n');
}

function resultLines(result: Sequence['items'][number], text: string): readonly string[] {
  const metrics = follow(entryOf(result, 'metrics')?.value);
  if (result.type !== 'mapping' || metrics?.type !== 'sequence')
    return [onLine(text.slice(result.range.start, result.range.end))];
  const about = objectInLine(without(result, ['metrics']), text);
  return metrics.items.map(metric =>
    [
      about,
      metric.type === 'mapping'
        ? objectInLine(metric, text)
        : onLine(text.slice(metric.range.start, metric.range.end)),
    ]
      .filter(part => part !== '')
      .join(' | '),
  );
}

function without(mapping: Mapping, names: readonly string[]): Mapping {
  return { ...mapping, entries: mapping.entries.filter(({ name }) => !names.includes(name)) };
}
