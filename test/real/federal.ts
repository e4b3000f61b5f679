import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';

/**
 * Turns a published register of AI systems, the 2,133 use cases of the US federal agencies of 2024, into `register`
 * documents. Real people filled it in, so it holds what made-up documents do not: names that are not unique, purposes
 * of four thousand characters, "N/A" in a dozen spellings, dates that a spreadsheet has mangled.
 *
 * This is test input and not the importer: what fits no field is carried over as it is written, for the rules to find.
 */

/** Where the input lies if somebody has put it there: beside the repository. */
export const federalFolder = path.resolve('../shared/real/us-federal-2024');

/** The path of the table; undefined where it is not there. */
export function federalSource(folder: string = federalFolder): string | undefined {
  const name = fs.existsSync(folder) ? fs.readdirSync(folder).find(each => each.endsWith('.csv')) : undefined;
  return name === undefined ? undefined : path.join(folder, name);
}

export interface FederalRecord {
  /** Ours: lower case, unique over all agencies. */
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly purpose: string;
  /** An entry of `systems`. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly cells: CellCount;
}

/** Where the cells of a record that are not empty went. */
export interface CellCount {
  readonly filled: number;
  /** In a field of ours. */
  readonly mapped: number;
  /** Under `x_source`. */
  readonly kept: number;
}

/** The records in the order of the file, or undefined where it is not there. */
export function federalRecords(folder: string = federalFolder): readonly FederalRecord[] | undefined {
  const file = federalSource(folder);
  if (file === undefined) return undefined;
  const text = new TextDecoder('windows-1252').decode(fs.readFileSync(file));
  const [header = [], ...rows] = parse(text, { relax_column_count: false });
  const ids = new Set<string>();
  return rows.map((row, index) => federalRecord({ header, row, number: index + 2, ids }));
}

/** One register for each agency, by the path of its file. */
export function federalRegisters(records: readonly FederalRecord[]): ReadonlyMap<string, string> {
  const byAgency = new Map<string, FederalRecord[]>();
  for (const record of records) {
    const ofAgency = byAgency.get(record.agency);
    if (ofAgency) ofAgency.push(record);
    else byAgency.set(record.agency, [record]);
  }
  return new Map(
    [...byAgency].map(([agency, ofAgency]) => {
      const document = {
        aims: 'register/v1',
        id: `register-${slug(agency)}`,
        title: `AI systems of ${agency}`,
        systems: ofAgency.map(({ entry }) => entry),
      };
      return [`aims/${slug(agency)}.yaml`, stringify(document, { lineWidth: 110 })];
    }),
  );
}

interface Row {
  readonly header: readonly string[];
  readonly row: readonly string[];
  /** As a spreadsheet counts the records; the header is 1. */
  readonly number: number;
  /** Those that are taken. */
  readonly ids: Set<string>;
}

/** The columns that become fields. Long questions are known by how they begin. */
const columns = {
  name: 'Use Case Name',
  agency: 'Agency',
  abbreviation: 'Agency Abbreviation',
  bureau: 'Bureau',
  topic: 'Use Case Topic Area',
  purpose: 'What is the intended purpose and expected benefits of the AI?',
  outputs: 'Describe the AI system',
  stage: 'Stage of Development',
  impact: 'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
  initiated: 'Date Initiated',
  begun: 'Date when Acquisition and/or Development began',
  implemented: 'Date Implemented',
  retired: 'Date Retired',
  contract: 'Was the AI system involved in this use case developed',
  service: 'Is this AI use case supporting a High-Impact Service Provider',
  published: 'Does this AI use case disseminate information to the public?',
  personal: 'Does this AI use case involve personally identifiable information (PII)',
  data: 'Describe any agency-owned data used to train',
  code: 'If the code is open-source, provide the link',
  system: 'System Name',
  risks: 'What are the key risks from using the AI',
  automated: 'For this particular use case, can the AI carry out a decision or action without direct hum',
  bias: 'What steps has the agency taken to detect and mitigate significant disparities',
} as const;

type Column = keyof typeof columns;

function federalRecord({ header, row, number, ids }: Row): FederalRecord {
  const used = new Set<number>();
  const cell = (column: Column): string => {
    const index = header.findIndex(title => title.startsWith(columns[column]));
    if (index < 0) throw new Error(`There is no column "${columns[column]}".`);
    const text = row[index]?.trim() ?? '';
    if (text !== '') used.add(index);
    return text;
  };
  const name = cell('name');
  const agency = cell('agency');
  const purpose = cell('purpose');
  const id = uniqueId(`${slug(cell('abbreviation'))}-${slug(name)}`, ids);
  const stage = stageOf(cell('stage'));
  const fields = {
    id,
    name,
    owner: given({ name: agency, team: cell('bureau') }),
    stage,
    stage_since: isoDate(cell(dateColumnOf(stage))),
    origin: wordFor(cell('contract'), origins),
    audience: audienceOf({ published: cell('published'), service: cell('service') }),
    automation_level: wordFor(cell('automated'), automationLevels),
    purpose,
    data_inputs: listed({ name: cell('data'), personal_data: yesOrNo(cell('personal')) }),
    data_outputs: listed({ name: cell('outputs') }),
    models: listed({ name: cell('system') }),
    risk: given({ level: wordFor(cell('impact'), riskLevels), rationale: cell('risks') }),
    human_oversight: given({ procedure: cell('bias') }),
    links: cell('code'),
    tags: listed(cell('topic')),
    source: { id: `row ${number}` },
  };
  const rest = row.flatMap((text, index) =>
    text.trim() === '' || used.has(index) ? [] : [[index, text.trim()] as const],
  );
  const kept = Object.fromEntries(
    rest.map(([index, text]) => [`${header[index]?.trim()} (column ${index + 1})`, text]),
  );
  return {
    id,
    agency,
    name,
    purpose,
    entry: given({ ...fields, x_source: given(kept) }) ?? {},
    cells: { filled: row.filter(text => text.trim() !== '').length, mapped: used.size, kept: rest.length },
  };
}

const stages: Readonly<Record<string, string>> = {
  Planned: 'planned',
  Initiated: 'planned',
  'Acquisition and/or Development': 'development',
  'Implementation and Assessment': 'pilot',
  'Operation and Maintenance': 'production',
  Retired: 'retired',
};

/** A stage that we have no word for stays as it is written: that is a finding. */
function stageOf(text: string): string {
  return Object.hasOwn(stages, text) ? (stages[text] ?? text) : text;
}

function dateColumnOf(stage: string): Column {
  switch (stage) {
    case 'development':
      return 'begun';
    case 'pilot':
    case 'production':
      return 'implemented';
    case 'retired':
      return 'retired';
    default:
      return 'initiated';
  }
}

/** `7/15/1905` as `1905-07-15`, however hard it is to believe; anything else as it is written. */
function isoDate(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return text;
  const [, month = '', day = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type Words = readonly (readonly [beginning: string, word: string])[];

const origins: Words = [
  ['Developed in-house', 'built'],
  ['Developed with both', 'built'],
  ['Developed with a combination', 'built'],
  ['Developed with contracting', 'bought'],
];

const automationLevels: Words = [
  ['No - Some individual', 'recommend'],
  ['Yes - All individual', 'decide-and-act'],
];

const riskLevels: Words = [
  ['Neither', 'low'],
  ['Both', 'high'],
  ['Rights', 'high'],
  ['Safety', 'high'],
];

/** Our word for an answer that begins so; other answers as they are written. */
function wordFor(answer: string, words: Words): string {
  return words.find(([beginning]) => answer.toLowerCase().startsWith(beginning.toLowerCase()))?.[1] ?? answer;
}

function audienceOf({
  published,
  service,
}: {
  readonly published: string;
  readonly service: string;
}): string {
  if (published === 'Yes') return 'public';
  if (service === 'Yes') return 'customer-facing';
  return published === 'No' ? 'internal' : published;
}

function yesOrNo(text: string): boolean | string {
  return text === 'Yes' ? true : text === 'No' ? false : text;
}

/** What is left of a mapping without its empty values; undefined where that is nothing. */
function given(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A list of the one thing that there is, if there is one. */
function listed(item: string | Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const there = typeof item === 'string' ? item : given(item);
  return there === undefined || there === '' ? undefined : [there];
}

/** In characters: with the number of a namesake behind it an id still has less than the hundred that one may have. */
const longestId = 90;

function uniqueId(wanted: string, ids: Set<string>): string {
  const stem = wanted.slice(0, longestId).replace(/-+$/, '');
  let id = stem;
  for (let next = 2; ids.has(id); next++) id = `${stem}-${next}`;
  ids.add(id);
  return id;
}

function slug(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
