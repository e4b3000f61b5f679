import type { RecordFacts } from '../../model/facts.ts';
import { shortHash } from '../../model/fingerprint.ts';
import type { RootLinks } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import { textIn } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import type { Moment } from './page.ts';
import { recordCells } from './readable.ts';
import { shown } from './shown.ts';
import { type Exported, exportedRecords, rowPlace, type Subject } from './subject.ts';
import type { Cell, RowPlace } from './table.ts';

/** A value of a bill of materials: what is undefined is left out of its JSON. */
type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

type SaidModel = NonNullable<Said['ai-system']['models']>[number];

/**
 * A bill of materials of AI systems (CycloneDX 1.6, ECMA-424): the systems that are not retired, the models that they run on
 * with what approved validations measured, the datasets behind them, and their vendors as services. The same documents on the
 * same day give the same bill, its serial number included.
 *
 * @param tool the version of the program that makes it
 */
export function cyclonedxBom(subject: Subject, { today }: Moment, tool: { readonly version: string }): Json {
  const systems = exportedRecords(subject, 'ai-system').filter(
    ({ record }) => textIn(record, 'stage') !== 'retired',
  );
  const parts = new Parts(subject);
  const dependencies = systems.map(system => parts.addSystem(system));
  const content = {
    metadata: {
      timestamp: `${today}T00:00:00Z`,
      tools: { components: [{ type: 'application', name: 'AIMS', version: tool.version }] },
    },
    components: parts.components(),
    services: parts.services(),
    dependencies: [...dependencies, ...parts.modelDependencies()],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  };
}

interface Model {
  readonly ref: string;
  readonly said: SaidModel;
  readonly vendor: string | undefined;
  readonly modes: Set<string>;
  readonly useCases: Set<string>;
  readonly users: Set<string>;
  /** By the name and the day of the measurement. */
  readonly metrics: Map<string, Json>;
  /** The refs of the datasets that it learned from or is tested with. */
  readonly datasets: Set<string>;
  readonly place: RowPlace;
}

/** What a bill is gathered in: a model or a dataset that several systems use stands in it once. */
class Parts {
  readonly #subject: Subject;
  readonly #systems: Json[] = [];
  readonly #models = new Map<string, Model>();
  readonly #datasets = new Map<string, Json>();
  readonly #vendors = new Map<string, Json>();
  readonly #refs = new Set<string>();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  components(): readonly Json[] {
    return [...this.#systems, ...[...this.#models.values()].map(modelComponent), ...this.#datasets.values()];
  }

  services(): readonly Json[] {
    return [...this.#vendors.values()];
  }

  /** What each model rests on: its vendor. */
  modelDependencies(): readonly Json[] {
    return [...this.#models.values()].map(({ ref, vendor, datasets }) => ({
      ref,
      dependsOn: [...(vendor === undefined ? [] : [vendor]), ...datasets],
    }));
  }

  /** @returns what the system depends on */
  addSystem(system: Exported): Json {
    const { facts, record } = system;
    const cells = recordCells(record);
    const place = rowPlace(this.#subject, facts.place);
    const ref = this.#newRef(`system:${facts.id ?? place.file}`);
    this.#systems.push({
      type: 'application',
      'bom-ref': ref,
      name: shown(facts.title ?? facts.id ?? 'A system without a name'),
      version: textOf(cells.version),
      description: textOf(cells.purpose),
      properties: [
        ...property('aims:id', facts.id),
        ...property('aims:stage', textOf(cells.stage)),
        ...property('aims:risk-level', textOf(cells['risk.level'])),
        ...property('aims:ai-act-class', textOf(cells['risk.ai_act_class'])),
        ...placeProperties(place),
      ],
    });
    const datasets = this.#datasetsOf(system);
    const models = (saidBy(record, 'ai-system')?.models ?? []).flatMap(model => {
      if (model.name === undefined) return [];
      return [this.#addModel(system, model, place)];
    });
    for (const { useCases, users } of models) {
      for (const text of itemsOf(cells.purpose)) useCases.add(text);
      for (const text of itemsOf(cells.users)) users.add(text);
    }
    // Which of several models learned from a dataset, no document says.
    const [only, ...others] = models;
    if (only && others.length === 0) for (const each of datasets) only.datasets.add(each);
    return { ref, dependsOn: [...new Set([...models.map(model => model.ref), ...datasets])] };
  }

  #addModel({ root, facts }: Exported, said: SaidModel, place: RowPlace): Model {
    const { name = '', vendor, version, deployment_mode } = said;
    const key = JSON.stringify([root.uri, vendor ?? '', name, version ?? '']);
    let model = this.#models.get(key);
    if (!model) {
      const label = `${vendor === undefined ? '' : `${vendor}/`}${name}${version === undefined ? '' : `@${version}`}`;
      model = {
        ref: this.#newRef(`model:${shown(label)}`),
        said,
        vendor: vendor === undefined ? undefined : this.#vendorRef(root, vendor),
        modes: new Set(),
        useCases: new Set(),
        users: new Set(),
        metrics: new Map(),
        datasets: new Set(),
        place,
      };
      this.#models.set(key, model);
    }
    if (deployment_mode !== undefined) model.modes.add(deployment_mode);
    for (const [measured, metric] of this.#metricsOf(root, facts, said)) model.metrics.set(measured, metric);
    return model;
  }

  /** What approved validations of the system measured with exactly that model. */
  #metricsOf(root: RootLinks, { id = '' }: RecordFacts, { name, version }: SaidModel) {
    return root
      .recordsReferringTo('system', id, 'validation')
      .filter(({ lifecycle }) => lifecycle.status === 'approved')
      .flatMap(facts => {
        const record = recordAt(this.#subject.workspace, facts);
        const said = record && saidBy(record, 'validation');
        const isAbout =
          said?.models?.some(model => model.name === name && model.version === version) === true;
        if (!said || !isAbout) return [];
        return (said.results ?? []).flatMap(({ metric, value, on }): readonly (readonly [string, Json])[] =>
          metric === undefined || value === undefined
            ? []
            : [[`${facts.id} ${metric} ${on?.first}`, { type: shown(metric), value: String(value) }]],
        );
      });
  }

  /** The refs of the datasets that a system names for its inputs, and of those that name the system. */
  #datasetsOf({ root, facts, record }: Exported): readonly string[] {
    const inputs = saidBy(record, 'ai-system')?.data_inputs ?? [];
    const named = inputs.flatMap(({ dataset }) =>
      dataset === undefined ? [] : root.definitions('dataset', dataset).slice(0, 1),
    );
    const naming = root.recordsReferringTo('system', facts.id ?? '', 'dataset');
    return [...new Set([...named, ...naming])].map(dataset => {
      const classified = inputs.filter(input => input.dataset === dataset.id);
      return this.#datasetRef(root, dataset, strictest(classified.map(input => input.classification)));
    });
  }

  #datasetRef(root: RootLinks, facts: RecordFacts, classification: string | undefined): string {
    const key = JSON.stringify([root.uri, facts.place.uri, facts.place.document]);
    const known = this.#datasets.get(key) as { readonly 'bom-ref': string } | undefined;
    if (known) return known['bom-ref'];
    const ref = this.#newRef(`dataset:${facts.id ?? facts.place.uri}`);
    const record = recordAt(this.#subject.workspace, facts);
    const said = record && saidBy(record, 'dataset');
    const cells = record ? recordCells(record) : {};
    const name = shown(facts.title ?? facts.id ?? 'A dataset without a name');
    const licence = textOf(cells['rights.licence']);
    this.#datasets.set(key, {
      type: 'data',
      'bom-ref': ref,
      name,
      version: textOf(cells.version),
      description: textOf(cells.source),
      licenses: licence === undefined ? undefined : [{ license: { name: licence } }],
      data: [
        {
          type: 'dataset',
          name,
          classification,
          sensitiveData: said?.sensitive?.categories?.map(shown),
          description: textOf(cells.provenance),
        },
      ],
      properties: [
        ...(said?.purpose ?? []).flatMap(purpose => property('aims:purpose', purpose)),
        ...placeProperties(rowPlace(this.#subject, facts.place)),
      ],
    });
    return ref;
  }

  #vendorRef(root: RootLinks, id: string): string {
    const key = JSON.stringify([root.uri, id]);
    const known = this.#vendors.get(key) as { readonly 'bom-ref': string } | undefined;
    if (known) return known['bom-ref'];
    const ref = this.#newRef(`vendor:${id}`);
    const [facts] = root.definitions('vendor', id);
    const record = facts && recordAt(this.#subject.workspace, facts);
    const cells = record ? recordCells(record) : {};
    const name = shown(facts?.title ?? id);
    this.#vendors.set(key, {
      'bom-ref': ref,
      provider: { name },
      name,
      description: textOf(cells.provides),
      properties: [
        ...property('aims:conclusion', textOf(cells.conclusion)),
        ...property('aims:trains-on-our-data', textOf(cells['data_handling.trains_on_our_data'])),
        ...property('aims:region', textOf(cells['data_handling.region'])),
        ...(facts ? placeProperties(rowPlace(this.#subject, facts.place)) : []),
      ],
    });
    return ref;
  }

  /** A ref that nothing else has: ids can be given twice. */
  #newRef(wanted: string): string {
    let ref = wanted;
    for (let number = 2; this.#refs.has(ref); number++) ref = `${wanted}#${number}`;
    this.#refs.add(ref);
    return ref;
  }
}

function modelComponent({
  ref,
  said,
  vendor,
  modes,
  useCases,
  users,
  metrics,
  datasets,
  place,
}: Model): Json {
  const considerations = {
    users: users.size > 0 ? [...users] : undefined,
    useCases: useCases.size > 0 ? [...useCases] : undefined,
  };
  const card = {
    modelParameters: datasets.size > 0 ? { datasets: [...datasets].map(each => ({ ref: each })) } : undefined,
    quantitativeAnalysis: metrics.size > 0 ? { performanceMetrics: [...metrics.values()] } : undefined,
    considerations: users.size + useCases.size > 0 ? considerations : undefined,
  };
  return {
    type: 'machine-learning-model',
    'bom-ref': ref,
    name: shown(said.name ?? ''),
    version: said.version === undefined ? undefined : shown(said.version),
    modelCard: Object.values(card).some(part => part !== undefined) ? card : undefined,
    properties: [
      ...[...modes].flatMap(mode => property('aims:deployment-mode', mode)),
      ...property('aims:vendor', vendor),
      ...placeProperties(place),
    ],
  };
}

function property(name: string, value: string | undefined): readonly Json[] {
  return value === undefined ? [] : [{ name, value }];
}

function placeProperties({ file, line }: RowPlace): readonly Json[] {
  return [...property('aims:file', file), ...property('aims:line', String(line + 1))];
}

function textOf(cell: Cell | undefined): string | undefined {
  return cell && shown(cell.text);
}

function itemsOf(cell: Cell | undefined): readonly string[] {
  if (!cell) return [];
  return cell.isList ? shown(cell.text).split('\n') : [shown(cell.text)];
}

const classifications = ['public', 'internal', 'confidential', 'restricted'];

function strictest(given: readonly (string | undefined)[]): string | undefined {
  return classifications.findLast(each => given.includes(each));
}

/** A UUID of version 8 (RFC 9562), for what is made in a way of one's own: by what the bill says. */
function uuidOf(content: string): string {
  const digits = shortHash(content, 32);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
