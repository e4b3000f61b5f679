import { didYouMean } from '../../core/base/suggest.ts';
import { type CommandName, commands } from './commands.ts';
import { options } from './options.ts';

/** Thrown by whoever understands arguments, and caught by `readArguments` only. The message is one line. */
export class WrongUse extends Error {}

/** For the editors' sake: some give the server their process id behind `--stdio`, and the server reads it itself. */
const processId = 'clientProcessId';

/** What there is to be parsed, whatever the command: a value belongs to the option before it. */
export const parsedOptions: Readonly<
  Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string }>
> = {
  ...Object.fromEntries(
    Object.values(options).map(option => [
      option.flag,
      { type: 'value' in option ? ('string' as const) : ('boolean' as const) },
    ]),
  ),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  [processId]: { type: 'string' },
};

export interface GivenOption {
  readonly name: string;
  /** With its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** By flag; of an option that is there twice, the last counts. A flag without a value has an empty one. */
export type Values = ReadonlyMap<string, string>;

export function valuesOf(given: readonly GivenOption[], command: CommandName | undefined): Values {
  const allowed =
    command === undefined ? ['help', 'version'] : commands[command].options.map(name => options[name].flag);
  const values = new Map<string, string>();
  for (const { name, rawName, value, inlineValue } of given) {
    if (command === 'lsp' && name === processId) continue;
    const flag = allowed.find(one => one === name);
    if (flag === undefined) {
      const meant = didYouMean(rawName.replace(/^-+/, ''), allowed).replace(/"(.*)"/, '"--$1"');
      const place = command === undefined ? 'aims' : `aims ${command}`;
      throw new WrongUse(`"${place}" has no option "${rawName}".${meant} See "${place} --help".`);
    }
    values.set(flag, checkedValue({ flag, value, isInline: inlineValue === true }));
  }
  return values;
}

interface GivenValue {
  readonly flag: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

function checkedValue({ flag, value, isInline }: GivenValue): string {
  const takesValue = Object.values(options).some(option => option.flag === flag && 'value' in option);
  if (!takesValue) {
    if (value !== undefined) throw new WrongUse(`"--${flag}" takes no value, but there is "${value}".`);
    return '';
  }
  // What begins with a dash is the next option; somebody forgot the value.
  const isForgotten = value === undefined || value === '' || (!isInline && value.startsWith('-'));
  if (isForgotten) throw new WrongUse(`"--${flag}" needs a value.`);
  return value;
}

export function choiceIn<Choice extends string>(
  values: Values,
  flag: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = values.get(flag);
  if (value === undefined) return undefined;
  const choice = choices.find(one => one === value);
  if (choice !== undefined) return choice;
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new WrongUse(`"--${flag}" must be ${list}, not "${value}".`);
}
