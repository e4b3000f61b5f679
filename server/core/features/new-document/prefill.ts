import { lowerFirst } from '../../kinds/expected.ts';
import { type Config, configOf } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import type { RootLinks } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import type { Record } from '../../model/record.ts';
import { saidBy } from '../../model/said.ts';
import { levels } from '../../model/stages.ts';
import { fingerprintsOf } from '../../model/system-facts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { plainValue } from '../../syntax/node.ts';
import type { Plain, PlainMapping } from '../../syntax/write/index.ts';
import { headCommit } from '../head-commit.ts';
import { overseersOf } from './overseers.ts';

/** What a new document is to be about, and all there is to know of it. */
export interface Subject {
  readonly workspace: Workspace;
  readonly root: RootLinks;
  readonly kind: string;
  /** What a system owes one for each of: the id of a vendor, the name of an input, the role of an overseer. */
  readonly name?: string;
  readonly system?: { readonly facts: RecordFacts; readonly record: Record };
}

/** The fields that the register answers already. They come in no particular order. */
export function prefilled(subject: Subject): PlainMapping {
  const { kind, system, workspace } = subject;
  if (kind === 'ai-system') return { stage: 'idea' };
  if (kind === 'register') return { owner: '<who keeps the register>', systems: [] };
  if (!system) return {};
  const id = system.facts.id ?? '<id>';
  const shared = { ...ownerOf(system.record), ...cadenceOf(subject) };
  switch (kind) {
    case 'impact-assessment':
      return {
        ...shared,
        system: id,
        ...impact(system.record),
        assessed: assessedToday(workspace, system.facts),
      };
    case 'risk-assessment':
      return { ...shared, system: id, assessed: assessedToday(workspace, system.facts) };
    case 'validation':
      return { ...shared, system: id, ...modelsOf(system.record) };
    case 'monitoring':
      return { ...shared, system: id, metrics: metrics() };
    case 'oversight':
      return { ...shared, system: id, ...oversight(system.record) };
    case 'dataset':
      return { ...shared, used_by: [id], ...inputOf(system.record, subject.name) };
    case 'runbook':
      return {
        ...shared,
        systems: [id],
        incident_types: ['harmful-hallucination', 'biased-output', 'prompt-injection', 'data-leak'],
      };
    case 'vendor':
      return { ...cadenceOf(subject), ...servicesOf(system.record, subject.name) };
    case 'control':
    case 'incident':
      return { ...shared, systems: [id] };
    case 'training':
      return { ...shared, ...training(system.record, subject.name) };
    default:
      return shared;
  }
}

/** What an assessment looks at, as it is today. Who looked is for the person to say. */
export function assessedToday(
  workspace: Workspace,
  system: RecordFacts,
  by = '<who looked at it>',
): PlainMapping {
  const commit = headCommit(workspace, system.place.uri);
  return {
    on: workspace.today,
    by,
    facts: { ...fingerprintsOf(system.system?.facts ?? {}) },
    ...(commit !== undefined && { commit }),
  };
}

function ownerOf(record: Record): PlainMapping {
  return copied(record, 'owner', 'owner');
}

function copied(record: Record, from: string, to: string): PlainMapping {
  const entry = record.node.entries.find(each => each.name === from);
  const value = entry && (plainValue(entry.value) as Plain);
  return value === undefined || value === null ? {} : { [to]: value };
}

/** As often as the configuration has it for the risk of the system, where a word says so. */
function cadenceOf({ root, system }: Subject): PlainMapping {
  const config: Config = configOf(root);
  const level = levels.find(each => each === system?.facts.system?.risk) ?? 'critical';
  const { months, days } = config.cadences[level];
  const word = days === 0 ? cadenceWords[months] : undefined;
  return word === undefined ? {} : { review: { cadence: word } };
}

const cadenceWords: Readonly<{ [months: number]: string }> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'semi-annual',
  12: 'annual',
  24: 'biennial',
};

function impact(record: Record): PlainMapping {
  const said = saidBy(record, 'ai-system');
  return {
    ...copied(record, 'users', 'users'),
    ...copied(record, 'affected_parties', 'affected_parties'),
    ...copied(record, 'purpose', 'intended_use'),
    ...(said?.automation_level && { decisions: { automation_level: said.automation_level } }),
  };
}

function modelsOf(record: Record): PlainMapping {
  const models = saidBy(record, 'ai-system')?.models ?? [];
  const named = models.flatMap(({ name, version }) =>
    name === undefined ? [] : [{ name, version: version ?? '<version>' }],
  );
  return named.length === 0 ? {} : { models: named };
}

function metrics(): readonly PlainMapping[] {
  return ['performance', 'output-distribution', 'error-rate', 'drift'].map(covers => ({
    name: `<what is measured for ${covers.replace('-', ' ')}>`,
    covers,
    threshold: '<when somebody has to look>',
    alert: '<who is told, and how>',
    owner: '<who answers for it>',
  }));
}

function oversight(record: Record): PlainMapping {
  const said = saidBy(record, 'ai-system')?.human_oversight;
  const overseers = overseersOf(record);
  return {
    ...(said?.mode !== undefined && { mode: said.mode }),
    ...(overseers.length > 0 && { overseers: overseers.map(role => ({ role })) }),
    ...(said?.abilities && { abilities: said.abilities }),
  };
}

function inputOf(record: Record, name: string | undefined): PlainMapping {
  const inputs = saidBy(record, 'ai-system')?.data_inputs ?? [];
  const input = inputs.find(each => [each.dataset, each.name, ...(each.source ?? [])].includes(name));
  return {
    ...(input?.name !== undefined && { title: input.name }),
    ...(input?.kind !== undefined && input.kind !== 'operational' && { purpose: input.kind }),
    ...(input?.source && { source: input.source.length === 1 ? (input.source[0] ?? '') : input.source }),
  };
}

function servicesOf(record: Record, vendor: string | undefined): PlainMapping {
  const models = saidBy(record, 'ai-system')?.models ?? [];
  const names = models.flatMap(({ name, vendor: its }) =>
    its === vendor && name !== undefined ? [name] : [],
  );
  return names.length === 0 ? {} : { services: [...new Set(names)] };
}

function training(record: Record, role: string | undefined): PlainMapping {
  const roles = role === undefined ? overseersOf(record) : [role];
  const name = saidBy(record, 'ai-system')?.name ?? 'the system';
  const module = `Overseeing ${lowerFirst(name)}`;
  return {
    programme: [{ module, audience: roles.length === 0 ? '<who takes it>' : roles.join(', ') }],
    records: (roles.length === 0 ? ['<role>'] : roles).map(each => ({
      who: '<who was trained>',
      role: each,
      module,
      completed_on: '<YYYY-MM-DD>',
      expires_on: '<YYYY-MM-DD>',
    })),
  };
}

/** The record of a system, for what is written from it. */
export function systemSubject(
  workspace: Workspace,
  root: RootLinks,
  id: string,
): Subject['system'] | undefined {
  const [facts] = root.definitions('system', id);
  const record = facts && recordAt(workspace, facts);
  return facts && record && { facts, record };
}
