import { jsonSource } from '../../core/import/json-grid.ts';
import { mlBomGrid } from '../../core/import/ml-bom.ts';
import { type Read, RefusedSource, type Source } from './source.ts';
import { readXml, type XmlAttributes } from './workbook/xml.ts';

/** In bytes: a tree is made of it, which is many times larger. */
const largestXml = 16 * 1024 * 1024;

/** Whether XML is a bill of materials of CycloneDX, by how it begins. */
export function isBomXml(bytes: Uint8Array): boolean {
  return namespace.test(headOf(bytes));
}

const namespace = /cyclonedx\.org\/schema\/bom\/(\d+\.\d+)/;

/**
 * Reads a bill of materials in XML: the same as in JSON, where the schema of the one says in elements and attributes what that
 * of the other says in lists and objects.
 */
export async function readBomXml({ name, bytes }: Source): Promise<Read> {
  if (bytes.length > largestXml)
    return {
      refused: `has more than ${largestXml / 1024 / 1024} MB of XML, which is the most that is read.`,
    };
  const open: Element[] = [];
  let root: Json | undefined;
  await readXml(once(bytes), faults, {
    open(element, attributes) {
      open.push({ name: element, attributes: attributesOf(attributes), children: [], text: '' });
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      const element = open.pop();
      if (!element) return;
      const value = jsonOf(element);
      const outer = open.at(-1);
      if (outer) outer.children.push([element.name, value]);
      else root = value;
    },
  });
  const specVersion = namespace.exec(headOf(bytes))?.[1] ?? '';
  const bill = { bomFormat: 'CycloneDX', ...(isObject(root) ? root : {}), specVersion };
  const json = jsonSource(JSON.stringify(bill));
  if ('refused' in json) throw faults.noXml();
  const grid = mlBomGrid(name, json);
  return 'refused' in grid ? grid : { ...grid, encoding: 'utf-8' };
}

type Json = string | readonly Json[] | { readonly [name: string]: Json };

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: (readonly [name: string, value: Json])[];
  text: string;
}

/** Those that say something of a component; of others, such as where a schema lies, nothing is said. */
const attributeNames = [
  'type',
  'bom-ref',
  'ref',
  'name',
  'alg',
  'content-type',
  'encoding',
  'acknowledgement',
];

/** Elements that are nothing but a list of others. */
const lists = new Set(
  'components services dependencies properties licenses hashes externalReferences authors datasets users useCases technicalLimitations performanceTradeoffs ethicalConsiderations environmentalConsiderations fairnessAssessments performanceMetrics energyConsumptions inputs outputs ancestors descendants variants commits patches tags'.split(
    ' ',
  ),
);

/** What an attribute or the text of an element is called in JSON, where that is not `value`. */
const textNames: Readonly<Record<string, string>> = { hash: 'content', attachment: 'content' };

function jsonOf({ name, attributes, children, text }: Element): Json {
  if (name === 'dependency') return dependency(attributes, children);
  if (lists.has(name))
    return children.map(([child, value]) => (name === 'licenses' ? { [child]: value } : value));
  const said = text.trim();
  if (attributes.length === 0 && children.length === 0) return said;
  // An element that is there several times is a list in JSON.
  const fields = new Map<string, Json[]>(attributes.map(([attribute, value]) => [attribute, [value]]));
  const add = (field: string, value: Json) => {
    const values = fields.get(field);
    if (values) values.push(value);
    else fields.set(field, [value]);
  };
  for (const [child, value] of children) add(child, value);
  if (said !== '') add(textNames[name] ?? 'value', said);
  return Object.fromEntries([...fields].map(([field, values]) => [field, onlyOf(values)]));
}

function onlyOf(values: readonly Json[]): Json {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : values;
}

/** What a part needs stands within its element; in JSON it is a list of names. */
function dependency(attributes: Element['attributes'], children: Element['children']): Json {
  const needed = children.flatMap(([, value]) =>
    isObject(value) && value.ref !== undefined ? [value.ref] : [],
  );
  return { ...Object.fromEntries(attributes), dependsOn: needed };
}

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && !Array.isArray(value);
}

function attributesOf(attributes: XmlAttributes): Element['attributes'] {
  return attributeNames.flatMap(name => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const faults = {
  noXml: () => new RefusedSource('is XML that cannot be read; it may be cut off.'),
  declaresType: () =>
    new RefusedSource(
      'is refused: it declares a document type, which no bill of materials does and attacks do.',
    ),
};
