import { allowsNotApplicable, type EnumValue, type Field, type Shape } from '../../kinds/index.ts';
import { alternatives, itemShapes } from '../../kinds/shape-at.ts';
import { configOf } from '../../model/config.ts';
import { localIdsOf } from '../../model/local-ids.ts';
import { saidIn } from '../../model/placeholder.ts';
import { scaleOf } from '../../model/ratings.ts';
import { scalarText } from '../../model/record.ts';
import { follow, textOf, valueAt } from '../../syntax/node.ts';
import type { Asking } from './asking.ts';
import { dateProposals } from './dates.ts';
import { type Draft, textDraft } from './draft.ts';
import { pathProposals, takesPaths } from './evidence.ts';
import { failureIds, failureProposals, mitigationProposals, mitigationTexts } from './failures.ts';
import { frameworkProposals } from './frameworks.ts';
import type { Proposal } from './item.ts';
import type { Place } from './place.ts';
import { referenceProposals } from './references.ts';
import { ruleProposals, takesRules } from './rules.ts';
import { gapFor, holdsRecords, mappingDraft, recordDraft } from './skeletons.ts';
import { hasPeople, hasRoles, modelsUsed, ownersUsed, rolesUsed, type Used } from './used.ts';

type ValuePlace = Extract<Place, { readonly at: 'value' }>;

/** What may stand as a value: words of the schema, what the workspace knows, and drafts of what has an inside. */
export function valueProposals(asking: Asking, place: ValuePlace): readonly Proposal[] {
  const proposals = place.shapes.flatMap(shape => proposalsFor(asking, place, shape));
  const said = new Set(place.others.flatMap(node => textOf(node) ?? []));
  const kept = proposals.filter(({ draft }) => draft.is !== 'text' || !said.has(draft.text));
  return place.isItem || !allowsNotApplicable(place.field.shape) ? kept : [...kept, notApplicable];
}

/** A reason that is still to be found counts as missing, so that nothing is claimed by accepting it. */
const notApplicable: Proposal = {
  label: 'not_applicable',
  sort: 'snippet',
  detail: 'with the reason',
  draft: {
    is: 'mapping',
    entries: [
      {
        name: 'not_applicable',
        value: gapFor({ is: 'text', many: false }, { title: 'reason', description: '' }),
      },
    ],
  },
  rank: 900,
  isRemark: true,
};

function proposalsFor(asking: Asking, place: ValuePlace, shape: Shape): readonly Proposal[] {
  const { within } = place;
  switch (shape.is) {
    case 'enum':
      return (wordsOfScale(asking, place) ?? shape.values).map(({ value, description }, index) => ({
        label: value,
        sort: 'value',
        detail: description,
        documentation: () => [
          { is: 'title', text: value },
          { is: 'text', text: description },
        ],
        draft: textDraft(value),
        rank: 100 + index,
      }));
    case 'boolean':
      return ['true', 'false'].map((value, index) => ({
        label: value,
        sort: 'value',
        draft: { is: 'literal', text: value },
        rank: 100 + index,
      }));
    case 'reference':
      return referenceProposals(asking, shape, within);
    case 'framework':
      return frameworkProposals(asking, shape, within);
    case 'date':
      return dateProposals(asking, shape, within);
    case 'id':
      return localReferences(asking, place);
    case 'text':
    case 'version':
      return textProposals(asking, place);
    case 'list':
      // A single one may stand alone where the items are texts or references; mappings are begun as a list.
      return listProposals(asking, place, shape);
    case 'mapping':
      return mappingProposals(asking, place, shape.fields);
    case 'choice':
      return shape.of.flatMap(each => proposalsFor(asking, place, each));
    case 'number':
    case 'anything':
      return [];
    default:
      return shape satisfies never;
  }
}

/** The words of the risk matrix in use, where it has words of its own. */
function wordsOfScale({ root }: Asking, { field, within }: ValuePlace): readonly EnumValue[] | undefined {
  const scale = scaleOf(within.document.header.kind?.name ?? '', field.name);
  const words = scale && configOf(root).riskMatrix[scale];
  const known = alternatives(field.shape).flatMap(shape => (shape.is === 'enum' ? shape.values : []));
  if (!words || words.every(word => known.some(({ value }) => value === word))) return undefined;
  return words.map((value, index) => ({
    value,
    description: `${index + 1} of ${words.length} on the scale of ${scale}`,
  }));
}

function listProposals(asking: Asking, place: ValuePlace, list: Shape): readonly Proposal[] {
  return itemShapes([list]).flatMap(item => {
    if (item.is === 'mapping') return mappingProposals(asking, place, item.fields).map(asList);
    const proposals = proposalsFor(asking, place, item);
    return startsLine(place) ? proposals.map(asList) : proposals;
  });
}

/** On a line of its own below its key a list is begun: a text there would take in the next line as well. */
function startsLine({ isItem, spot }: ValuePlace): boolean {
  return !isItem && !spot.isBehindKey && spot.layout.style === 'block' && spot.layout.carrier !== 'json';
}

function asList(proposal: Proposal): Proposal {
  return { ...proposal, draft: { is: 'list', items: [proposal.draft] } };
}

/** A whole entry, or a section with all its keys, with a gap for each. */
function mappingProposals(asking: Asking, place: ValuePlace, fields: readonly Field[]): readonly Proposal[] {
  const { field, within } = place;
  const isRoot = within.path.length <= 2;
  const records = isRoot ? holdsRecords(within.document.header.kind ?? noKind, field) : undefined;
  if (records) {
    const brief = recordDraft(records, 'brief');
    const full = recordDraft(records, 'full');
    const named = `${records.title}: new entry`;
    return [
      { label: named, sort: 'snippet', detail: keysOf(brief), draft: brief, rank: 50, preselect: true },
      { label: `${named}, in full`, sort: 'snippet', detail: keysOf(full), draft: full, rank: 51 },
    ];
  }
  const draft = mappingDraft(fields);
  if (keysOf(draft) === '') return [];
  const isEntry = place.isItem || itemShapes(place.shapes).some(({ is }) => is === 'mapping');
  const whole: Proposal = {
    label: `${field.title}: ${isEntry ? 'new entry' : 'its fields'}`,
    sort: 'snippet',
    detail: keysOf(draft),
    draft,
    rank: 50,
  };
  return [whole, ...knownEntries(asking, place, fields)];
}

const noKind = { name: '', versions: [], title: '', description: '', idKind: '', fields: [], records: [] };

/** Entries of which more is known than their keys. */
function knownEntries(
  asking: Asking,
  { field, within }: ValuePlace,
  fields: readonly Field[],
): readonly Proposal[] {
  const kind = within.document.header.kind?.name;
  if (kind === 'impact-assessment' && field.name === 'failure_modes')
    return failureProposals(asking, fields, within);
  if (kind === 'risk-assessment' && field.name === 'risks') return failureProposals(asking, fields, within);
  if (kind === 'impact-assessment' && field.name === 'mitigations')
    return mitigationProposals(fields, within);
  if (field.name === 'models') return modelEntries(asking, fields);
  return [];
}

function modelEntries({ root }: Asking, fields: readonly Field[]): readonly Proposal[] {
  return modelsUsed(root).map(({ name, vendor, versions, deploymentMode, count }, index) => {
    const values = { name, vendor, version: versions[0]?.text, deployment_mode: deploymentMode };
    const entries = fields.flatMap(field => {
      const value = values[field.name as keyof typeof values];
      return value === undefined ? [] : [{ name: field.name, value: textDraft(value) }];
    });
    return {
      label: [name, versions[0]?.text].filter(text => text !== undefined).join(' '),
      sort: 'snippet',
      detail: [vendor, usedWords(count)].filter(text => text !== undefined).join(' · '),
      draft: { is: 'mapping', entries },
      rank: 200 + Math.min(index, 90),
    };
  });
}

function textProposals(asking: Asking, place: ValuePlace): readonly Proposal[] {
  const { field, within } = place;
  const { root } = asking;
  const kind = within.document.header.kind?.name;
  if (takesPaths(place)) return pathProposals(asking, place);
  if (takesRules(field, within)) return ruleProposals();
  if (kind === 'impact-assessment' && within.path.includes('failure_modes') && field.name === 'risk')
    return failureIds(asking, within);
  if (kind === 'impact-assessment' && within.path.includes('mitigations') && field.name === 'description')
    return mitigationTexts(within);
  if (within.path.includes('models')) return modelValues(asking, place);
  const inOwner = within.path.at(-2) === 'owner' && field.name === 'name';
  return [
    ...(hasPeople(field.name) || inOwner ? usedTexts(ownersUsed(root), 100) : []),
    ...(hasRoles(field.name) ? usedTexts(rolesUsed(root), 200) : []),
  ];
}

/** The names and versions of models that other systems use. */
function modelValues({ root }: Asking, { field, within }: ValuePlace): readonly Proposal[] {
  if (field.name === 'name') {
    return modelsUsed(root).map(({ name, count }, index) =>
      usedProposal({ text: name, count }, 100 + Math.min(index, 90)),
    );
  }
  if (field.name !== 'version') return [];
  const name = textOf(valueAt(within.mapping, ['name']));
  const models = modelsUsed(root);
  const own = models.filter(model => model.name === name);
  return (own.length > 0 ? own : models).flatMap(({ versions }) =>
    versions.map(version => ({ ...usedProposal(version, 100), ...(own.length === 0 && { rank: 200 }) })),
  );
}

/** The ids of what stands in the same document, or in the one that a field beside it names. */
function localReferences({ root }: Asking, { field, within }: ValuePlace): readonly Proposal[] {
  const { record, mapping } = within;
  if (!field.localReference || !record) return [];
  const { list, in: beside } = field.localReference;
  if (beside === undefined) {
    const own = follow(valueAt(mapping, ['id']));
    return localIdsOf(record)
      .filter(
        local =>
          local.list === list && local.id !== (own?.type === 'scalar' ? scalarText(record, own) : undefined),
      )
      .map(({ id }) => ({
        label: id,
        sort: 'reference',
        detail: titleOf(within, list, id),
        draft: textDraft(id),
        rank: 100,
      }));
  }
  const other = textOf(valueAt(mapping, [beside]));
  const owners = other === undefined ? [] : root.definitions('any', other);
  return owners.flatMap(({ localIds, title = other }) =>
    localIds
      .filter(local => local.list === list)
      .map(
        ({ id }): Proposal => ({
          label: id,
          sort: 'reference',
          ...(title !== undefined && { detail: title }),
          draft: textDraft(id),
          rank: 100,
        }),
      ),
  );
}

/** What the entry with that id is called. */
function titleOf({ record }: ValuePlace['within'], list: string, id: string): string {
  const entries = follow(valueAt(record?.node, list.split('.')));
  if (!record || entries?.type !== 'sequence') return list;
  const entry = entries.items.map(item => follow(item)).find(item => textOf(valueAt(item, ['id'])) === id);
  return (entry?.type === 'mapping' ? saidIn({ ...record, node: entry }, 'title') : undefined) ?? list;
}

function usedTexts(used: readonly Used[], rank: number): readonly Proposal[] {
  return used.map((each, index) => usedProposal(each, rank + Math.min(index, 90)));
}

function usedProposal({ text, count }: Used, rank: number): Proposal {
  return { label: text, sort: 'text', detail: usedWords(count), draft: textDraft(text), rank };
}

function usedWords(count: number): string {
  return count === 1 ? 'used once' : `used ${count} times`;
}

function keysOf(draft: Draft): string {
  return draft.is === 'mapping' ? draft.entries.map(({ name }) => name).join(', ') : '';
}
