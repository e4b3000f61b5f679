import { didYouMean } from '../../core/base/suggest.ts';
import { answerTo, type Input } from '../../core/features/actions/action.ts';
import { reviewInputs } from '../../core/features/actions/mark-reviewed.ts';
import { reaffirmInputs } from '../../core/features/actions/reaffirm.ts';
import { type Kind, kindNamed, kinds } from '../../core/kinds/index.ts';
import { idForm } from '../../core/model/id-form.ts';
import { isPlaceholder } from '../../core/model/placeholder.ts';
import type { OutputRequest } from './arguments.ts';
import { type Values, WrongUse } from './values.ts';

/** What is to be written into the files of an AIMS. */
export type Wish =
  | { readonly is: 'init'; readonly folder: string }
  | NewWish
  | { readonly is: 'reaffirm'; readonly id: string; readonly by: string; readonly reason: string }
  | { readonly is: 'review'; readonly id: string; readonly by: string; readonly note?: string };

export interface NewWish {
  readonly is: 'new';
  readonly kind: Kind;
  readonly system?: string;
  readonly id?: string;
  /** As it was named. */
  readonly into?: string;
  /** Whether its text is only to be printed. */
  readonly stdout: boolean;
}

export interface ChangeRequest extends OutputRequest {
  readonly is: 'change';
  readonly wish: Wish;
}

export function initIn([folder = '.']: readonly string[], _: Values, output: OutputRequest): ChangeRequest {
  return { is: 'change', wish: { is: 'init', folder }, ...output };
}

export function newIn([name]: readonly string[], values: Values, output: OutputRequest): ChangeRequest {
  if (name === undefined)
    throw new WrongUse('"aims new" needs a kind, such as impact-assessment. See "aims new --help".');
  const kind = kindNamed(name);
  if (!kind) throw new WrongUse(`there is no kind of document "${name}".${kindMeant(name)}`);
  const system = values.get('system');
  const id = idIn(values);
  const into = values.get('into');
  const stdout = values.has('stdout');
  if (stdout && into !== undefined)
    throw new WrongUse('"--stdout" writes nothing, so there is nothing to put "--into" a folder.');
  if (stdout && output.format === 'json')
    throw new WrongUse('"--stdout" prints the document itself, and has no place for "--format json".');
  if (system !== undefined && !isAboutSystems(kind))
    throw new WrongUse(`"--system" has no place here: no document of the kind ${name} is about a system.`);
  const wish = {
    is: 'new',
    kind,
    ...(system !== undefined && { system }),
    ...(id !== undefined && { id }),
    ...(into !== undefined && { into }),
    stdout,
  } as const;
  return { is: 'change', wish, ...output };
}

export function reaffirmIn(
  operands: readonly string[],
  values: Values,
  output: OutputRequest,
): ChangeRequest {
  const id = idOperand('reaffirm', operands);
  const by = answerIn(values, 'reaffirm', reaffirmInputs.by);
  const reason = answerIn(values, 'reaffirm', reaffirmInputs.reason);
  return { is: 'change', wish: { is: 'reaffirm', id, by, reason }, ...output };
}

export function reviewIn(operands: readonly string[], values: Values, output: OutputRequest): ChangeRequest {
  const id = idOperand('review', operands);
  const by = answerIn(values, 'review', reviewInputs.by);
  const note = values.has('note') ? answerIn(values, 'review', reviewInputs.note) : undefined;
  return { is: 'change', wish: { is: 'review', id, by, ...(note !== undefined && { note }) }, ...output };
}

/** A kind that is spelt like it, or that has the word in its name. */
function kindMeant(name: string): string {
  const meant = didYouMean(
    name,
    kinds.map(each => each.name),
  );
  if (meant !== '') return meant;
  const [like] = kinds.filter(each => each.name.split('-').includes(name.toLowerCase()));
  return like ? ` Did you mean "${like.name}"?` : '';
}

/** The kinds whose documents name systems, or that a system owes for something that it names itself. */
function isAboutSystems({ name, fields }: Kind): boolean {
  const names = fields.some(field => ['system', 'systems', 'used_by'].includes(field.name));
  return (names && name !== 'scope' && name !== 'register') || name === 'vendor' || name === 'training';
}

function idIn(values: Values): string | undefined {
  const id = values.get('id');
  if (id === undefined || idForm.test(id)) return id;
  throw new WrongUse(
    `"--id" must be letters, digits, dots, underscores and hyphens, 100 at most, not "${id}".`,
  );
}

function idOperand(command: string, [id]: readonly string[]): string {
  if (id !== undefined && id.trim() !== '') return id;
  throw new WrongUse(`"aims ${command}" needs the id of a document. See "aims ${command} --help".`);
}

/** What somebody says, as it goes into a document. What only holds the place of an answer says nothing. */
function answerIn(values: Values, command: string, input: Input): string {
  const given = values.get(input.name);
  if (given === undefined)
    throw new WrongUse(`"aims ${command}" needs "--${input.name}". See "aims ${command} --help".`);
  const said = answerTo({ [input.name]: given }, input);
  if (said === input.placeholder) throw new WrongUse(`"--${input.name}" needs a value.`);
  if (isPlaceholder(said))
    throw new WrongUse(`"--${input.name}" must say something; "${said}" only holds the place of it.`);
  return said;
}
