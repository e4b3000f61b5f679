/**
 * What the commands act on: a system, or something that it owes. Menus of a tree hand its element to a command; lenses,
 * tooltips and other commands hand over a target as it is; the palette hands over nothing.
 */
import { type ObligationReport, obligationKey, type SystemReport } from '../../server/lsp/protocol.ts';

export type ActName = ObligationReport['acts'][number];

type PlainRange = SystemReport['location']['range'];

export interface ActTarget {
  /** As the report of the server has it: the key of the system, or of what it owes. */
  readonly key: string;
  /** Where it is opened: the document that answers, else the entry of the system. */
  readonly uri: string;
  readonly range: PlainRange;
  /** The id of the system. */
  readonly system?: string;
  /** The kind of document that answers, such as `impact-assessment`; absent for a system itself. */
  readonly kind?: string;
  /** The id of the document that answers, where there is one; of a system itself its own. */
  readonly id?: string;
  /** What is to be done, where whoever made the target knows. */
  readonly act?: ActName;
}

/** An element of a tree that a menu can act on. It stays the same while reports change, so it looks up the newest. */
export interface Targeted {
  /** Undefined for what is no system nor owed by one, and for what is gone. */
  readonly target: () => ActTarget | undefined;
}

/** @param argument the first argument of a command, whoever called it; undefined where it names nothing to act on */
export function actTargetOf(argument: unknown): ActTarget | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  if (isTargeted(argument)) return argument.target();
  return isActTarget(argument) ? argument : undefined;
}

export function systemTarget({ key, id, location }: SystemReport): ActTarget {
  return { key, ...placeOf(location), ...idAs('system', id), ...idAs('id', id) };
}

export function obligationTarget(system: SystemReport, obligation: ObligationReport): ActTarget {
  const { kind, document } = obligation;
  return {
    key: obligationKey(system.key, obligation),
    kind,
    ...placeOf(document?.location ?? system.location),
    ...idAs('system', system.id),
    ...idAs('id', document?.id),
  };
}

function placeOf({ uri, range }: SystemReport['location']): Pick<ActTarget, 'uri' | 'range'> {
  return { uri, range };
}

/** What has no id yet has an empty one in the report, and none in a target. */
function idAs(name: 'system' | 'id', id: string | undefined): Pick<ActTarget, 'system' | 'id'> {
  return id ? { [name]: id } : {};
}

function isTargeted(value: object): value is Targeted {
  return 'target' in value && typeof value.target === 'function';
}

/** Arguments of commands may come from keybindings and other extensions, so their form is looked at. */
function isActTarget(value: object): value is ActTarget {
  return (
    'key' in value &&
    typeof value.key === 'string' &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'range' in value &&
    isRange(value.range)
  );
}

function isRange(value: unknown): value is PlainRange {
  if (typeof value !== 'object' || value === null) return false;
  return 'start' in value && isPosition(value.start) && 'end' in value && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'line' in value && isCount(value.line) && 'character' in value && isCount(value.character);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
