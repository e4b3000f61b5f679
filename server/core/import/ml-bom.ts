import { entryOf, follow, textOf } from '../syntax/node.ts';
import type { Mapping, Node } from '../syntax/tree.ts';
import { type BomPart, type BomParts, type Budget, bomParts, itemsIn, reached } from './bom-parts.ts';
import {
  cellsIn,
  type JsonSource,
  listInLines,
  objectInLine,
  onLine,
  type UnreadSource,
} from './json-grid.ts';
import { keyedRows } from './keyed-rows.ts';
import type { Grid, GridNote } from './table.ts';

/** Models, and what they are told by, are known since 1.5. */
const readVersion = /^1\.(?:[5-9]|\d{2})$/;

/** How many steps from one part to another are followed, for all applications together. */
const mostSteps = 5_000_000;

/** Whether JSON is a bill of materials of CycloneDX (ECMA-424). */
export function isMlBom({ root }: JsonSource): boolean {
  return textOf(entryOf(root, 'bomFormat')?.value) === 'CycloneDX';
}

/**
 * The applications of a bill of materials that run on models of machine learning, each a row, and behind it one for each of its
 * models: those that it depends on, or has in it. Models of no application are rows by themselves. What says something of either
 * and has no field is a column with the names of the keys that lead to it.
 */
export function mlBomGrid(file: string, { root, text }: JsonSource): Grid | UnreadSource {
  const bill = follow(root);
  const version = textOf(entryOf(bill, 'specVersion')?.value) ?? '';
  if (bill?.type !== 'mapping' || !readVersion.test(version))
    return {
      refused: `is a CycloneDX bill of materials of version ${version || 'unknown'}; 1.5 and later are read.`,
    };
  const all = bomParts(bill);
  const budget = { left: mostSteps };
  const { systems, models, strays } = arranged(all, budget);
  if (budget.left < 0)
    return { refused: 'is a bill of materials in which more depends on more than can be followed.' };
  if (systems.size === 0 && models.length === 0)
    return { refused: 'is a bill of materials without a machine-learning model in it.' };
  const reading: Reading = { all, text };
  const told = new Set<BomPart>([...systems.keys(), ...all.parts.filter(isModel)]);
  const rows: { readonly cells: Cells; readonly isModel: boolean }[] = [];
  for (const [system, own] of systems) {
    const data = systems.size === 1 ? all.parts.filter(isData) : own.filter(isData);
    for (const part of data) told.add(part);
    rows.push({ cells: systemCells(system, data, reading), isModel: false });
    for (const model of own.filter(isModel)) rows.push({ cells: modelCells(model, reading), isModel: true });
  }
  if (systems.size === 0)
    for (const model of models) rows.push({ cells: modelCells(model, reading), isModel: true });
  const read = keyedRows(rows.map(({ cells }) => cells));
  const [titles, ...numbered] = read.rows;
  return {
    file,
    sheet: null,
    encoding: null,
    delimiter: null,
    headerRow: read.headerRow,
    itemLists: ['models'],
    rows: [
      ...(titles ? [titles] : []),
      ...numbered.map((row, index) => ({ ...row, ...(rows[index]?.isModel && { itemOf: 'models' }) })),
    ],
    notes: [...strays.map(model => strayNote(model, reading)), ...othersNote(told, reading)],
  };
}

type Cells = readonly (readonly [title: string, text: string])[];

interface Reading {
  readonly all: BomParts;
  readonly text: string;
}

function isModel({ type }: BomPart): boolean {
  return type === 'machine-learning-model';
}

function isData({ type }: BomPart): boolean {
  return type === 'data';
}

/** What a bill is about is one whatever it is called, unless it is a model or data itself. */
function isApplication(part: BomPart): boolean {
  return (
    part.type === 'application' || (part.isMain && !isModel(part) && !isData(part) && part.type !== 'file')
  );
}

/** Which models and data belong to which application. */
function arranged(
  all: BomParts,
  budget: Budget,
): {
  readonly systems: ReadonlyMap<BomPart, readonly BomPart[]>;
  readonly models: readonly BomPart[];
  /** Those that belong to none, where there are some that do. */
  readonly strays: readonly BomPart[];
} {
  const models = all.parts.filter(isModel);
  const order = new Map(all.parts.map((part, index) => [part, index]));
  const systems = new Map<BomPart, readonly BomPart[]>();
  const used = new Set<BomPart>();
  for (const part of all.parts.filter(isApplication)) {
    const needed = [...reached(all, part, { isEnd: isApplication, budget })];
    // In the order of the bill.
    const ordered = needed
      .filter(each => isModel(each) || isData(each))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (!ordered.some(isModel) && !propertiesOf(part).some(([name]) => name.startsWith('aims:'))) continue;
    systems.set(part, ordered);
    for (const model of ordered) used.add(model);
  }
  const strays = models.filter(model => !used.has(model));
  const main = all.parts.find(part => part.isMain && isApplication(part));
  const [only, ...others] = systems.keys();
  // A bill is of what it is about, whether it says of each part who needs it or not.
  if (main && strays.length > 0 && others.length === 0 && (only ?? main) === main) {
    systems.set(main, models);
    return { systems, models, strays: [] };
  }
  return { systems, models, strays: systems.size > 0 ? strays : [] };
}

/** What has a column of its own, is told elsewhere, or names other places of the bill only. */
const toldElsewhere = new Set(['type', 'bom-ref', 'name', 'version', 'components', 'properties']);

/** Where an export of ours found what it says: another line tomorrow. */
const places = new Set(['aims:file', 'aims:line']);

function systemCells(part: BomPart, data: readonly BomPart[], { text }: Reading): Cells {
  const said = new Map(propertiesOf(part));
  const taken = [
    ['ID', 'aims:id'],
    ['Stage', 'aims:stage'],
    ['Risk level', 'aims:risk-level'],
    ['AI Act class', 'aims:ai-act-class'],
  ] as const;
  const own = new Set<string>([...taken.map(([, name]) => name), ...places]);
  return [
    ...taken.flatMap(([title, name]) => cell(title, said.get(name))),
    ...cell('Name', textIn(part, 'name')),
    ...cell('Version', textIn(part, 'version')),
    ...cell('Purpose', textIn(part, 'description')),
    ...restOf(part.node, text, new Set([...toldElsewhere, 'description'])),
    ...propertiesOf(part).filter(([name]) => !own.has(name)),
    ...cell('Dataset components', data.map(each => inWords(each, text)).join('\n')),
  ];
}

function modelCells(part: BomPart, { all, text }: Reading): Cells {
  const vendor = vendorOf(part);
  const own = new Set(['aims:vendor', 'aims:deployment-mode', ...places]);
  const modes = propertiesOf(part).flatMap(([name, value]) =>
    name === 'aims:deployment-mode' ? [value] : [],
  );
  const card = follow(entryOf(part.node, 'modelCard')?.value);
  const parameters = card && follow(entryOf(card, 'modelParameters')?.value);
  const data = parameters ? itemsIn(parameters, 'datasets').map(node => datasetName(node, all, text)) : [];
  const rest = restOf(part.node, text, toldElsewhere).filter(
    ([title]) => title !== vendor?.from && title !== 'modelCard.modelParameters.datasets',
  );
  return [
    ...cell('Model name', textIn(part, 'name')),
    ...cell('Model vendor', vendor?.name),
    ...cell('Model version', textIn(part, 'version')),
    ...cell('Deployment mode', modes.join('\n')),
    ...rest.map(([title, value]) => [`Model ${title.replace(/^modelCard\./, '')}`, value] as const),
    ...cell('Model datasets', data.join('\n')),
    ...propertiesOf(part)
      .filter(([name]) => !own.has(name))
      .map(([name, value]) => [`Model ${name}`, value] as const),
  ];
}

/** Who makes a model, in the words that come closest to it, and where it is said. */
function vendorOf(part: BomPart): { readonly name: string; readonly from: string } | undefined {
  const ours = propertiesOf(part).find(([name]) => name === 'aims:vendor')?.[1];
  // An export of ours names the vendor as a part of the bill.
  if (ours !== undefined)
    return { name: ours.replace(/^vendor:/, '').replace(/#\d+$/, ''), from: 'aims:vendor' };
  for (const path of [['supplier', 'name'], ['manufacturer', 'name'], ['publisher'], ['author'], ['group']]) {
    const name = textIn(part, ...path);
    if (name !== undefined && name.trim() !== '') return { name, from: path.join('.') };
  }
  return undefined;
}

function datasetName(node: Node, all: BomParts, text: string): string {
  const ref = textOf(entryOf(node, 'ref')?.value) ?? textOf(node);
  const part = ref === undefined ? undefined : all.byRef(ref);
  if (part) return textIn(part, 'name') ?? ref ?? '';
  const content = follow(node);
  return ref ?? (content?.type === 'mapping' ? objectInLine(content, text) : '');
}

/** A component on one line: its name and all else that it says. */
function inWords(part: BomPart, text: string): string {
  const rest = [
    ...restOf(part.node, text, toldElsewhere),
    ...propertiesOf(part).filter(([name]) => !places.has(name)),
  ].map(([title, value]) => `${title}: ${onLine(value)}`);
  const name = [textIn(part, 'name'), textIn(part, 'version')].filter(each => each !== undefined).join(' ');
  return rest.length > 0 ? `${name} (${rest.join('; ')})` : name;
}

/** What a component says beside `without`; a list of objects has a line for each. */
function restOf(node: Mapping, text: string, without: ReadonlySet<string>): Cells {
  const entries = node.entries.filter(({ name }) => !without.has(name));
  return [...cellsIn({ ...node, entries }, text, { listText: listInLines })].filter(
    ([, value]) => value !== '',
  );
}

function propertiesOf({ node }: BomPart): Cells {
  return itemsIn(node, 'properties').flatMap(each => {
    const name = textOf(entryOf(each, 'name')?.value);
    return name === undefined ? [] : [[name, textOf(entryOf(each, 'value')?.value) ?? ''] as const];
  });
}

function textIn({ node }: BomPart, ...path: readonly string[]): string | undefined {
  let at: Node | undefined = node;
  for (const step of path) at = entryOf(at, step)?.value;
  return textOf(at);
}

function cell(title: string, text: string | undefined): Cells {
  return text === undefined || text === '' ? [] : [[title, text]];
}

function strayNote(model: BomPart, reading: Reading): GridNote {
  return {
    row: null,
    message: `the model "${textIn(model, 'name') ?? ''}" is left out: no application of the bill depends on it`,
    cells: modelCells(model, reading).length,
  };
}

/** What else a bill holds, such as libraries. */
function othersNote(told: ReadonlySet<BomPart>, { all, text }: Reading): readonly GridNote[] {
  const left = all.parts.filter(part => !told.has(part));
  if (left.length === 0) return [];
  const types = [...new Set(left.map(({ type }) => type))].sort().join(', ');
  return [
    {
      row: null,
      message: `${left.length} other ${left.length === 1 ? 'component is' : 'components are'} left out (${types}): an AI system is kept with its models`,
      cells: left.reduce((sum, { node }) => sum + restOf(node, text, new Set(['components'])).length, 0),
    },
  ];
}
