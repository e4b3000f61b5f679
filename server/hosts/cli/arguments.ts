import { parseArgs } from 'node:util';
import type { Day } from '../../core/base/day.ts';
import { didYouMean } from '../../core/base/suggest.ts';
import { type CrosswalkFramework, crosswalkFrameworks } from '../../core/posture/gap.ts';
import { type State, states } from '../../core/posture/states.ts';
import { isDay, wantedDay } from '../today.ts';
import { type ChangeRequest, initIn, newIn, reaffirmIn, reviewIn } from './change-requests.ts';
import { type CommandName, commandNames, commands } from './commands.ts';
import { type ExportRequest, exportIn, type PackRequest } from './export-requests.ts';
import { type ImportRequest, importIn } from './import-request.ts';
import { type Format, failOnSeverities, formats } from './options.ts';
import { choiceIn, type GivenOption, parsedOptions, type Values, valuesOf, WrongUse } from './values.ts';

/** What the arguments ask for. */
export type Request =
  | { readonly is: 'help'; readonly about?: CommandName }
  | { readonly is: 'version' }
  | CheckRequest
  | StatusRequest
  | ChangeRequest
  | ExplainRequest
  | ImportRequest
  | ExportRequest
  | PackRequest
  | { readonly is: 'lsp' }
  /** The message is one line, without the program's name. It may quote arguments as they came. */
  | { readonly is: 'wrong-use'; readonly message: string };

export interface CheckRequest extends OutputRequest {
  readonly is: 'check';
  readonly paths: readonly string[];
  readonly failOn: FailOn;
  /** The file of the findings that are left out. */
  readonly baseline?: string;
  /** The file to write all findings to. */
  readonly writeBaseline?: string;
  /** The revision that the branch is to go into. */
  readonly changedSince?: string;
  /** The file to write a summary in Markdown to. */
  readonly summary?: string;
}

export type FailOn = (typeof failOnSeverities)[number];

export interface StatusRequest extends OutputRequest {
  readonly is: 'status';
  readonly paths: readonly string[];
  /** Absent: exit with 0 whatever the states are. */
  readonly failOn?: State;
  /** What is due, by day. */
  readonly reviews: boolean;
  readonly readiness: boolean;
  readonly gap?: CrosswalkFramework;
}

export interface ExplainRequest extends OutputRequest {
  readonly is: 'explain';
  readonly what: string;
}

export interface OutputRequest {
  readonly format: Format;
  readonly today?: Day;
  readonly noColor: boolean;
  readonly quiet: boolean;
  /** The file to write to instead of standard output. */
  readonly output?: string;
}

/** Understands the arguments behind the program's name. Looks at nothing else; whether paths exist is not asked. */
export function readArguments(args: readonly string[]): Request {
  const { tokens } = parseArgs({ args: [...args], options: parsedOptions, strict: false, tokens: true });
  const operands = tokens.filter(token => token.kind === 'positional').map(({ value }) => value);
  const given = tokens.filter(token => token.kind === 'option');
  try {
    return requestOf(operands, given);
  } catch (error) {
    if (error instanceof WrongUse) return { is: 'wrong-use', message: error.message };
    throw error;
  }
}

function requestOf([name, ...paths]: readonly string[], given: readonly GivenOption[]): Request {
  const has = (option: string) => given.some(({ name }) => name === option);
  if (name !== undefined && !isCommand(name)) {
    throw new WrongUse(`there is no command "${name}".${didYouMean(name, commandNames)} See "aims --help".`);
  }
  if (has('help')) return name === undefined ? { is: 'help' } : { is: 'help', about: name };
  if (has('version')) return { is: 'version' };
  const values = valuesOf(given, name);
  const all = (flag: string) => given.filter(each => each.name === flag).flatMap(({ value }) => value ?? []);
  if (name === undefined) throw new WrongUse('a command is missing. See "aims --help".');

  const { most, what } = commands[name].takes;
  if (paths.length > most) {
    throw new WrongUse(
      `"aims ${name}" takes ${most === 0 ? 'no' : 'one'} ${what}, but there is "${paths[most]}" as well.`,
    );
  }
  switch (name) {
    case 'check':
      return checkIn(paths, values);
    case 'status':
      return statusIn(paths, values);
    case 'init':
      return initIn(paths, values, outputIn(values, 'format'));
    case 'new':
      return newIn(paths, values, outputIn(values, 'format'));
    case 'reaffirm':
      return reaffirmIn(paths, values, outputIn(values, 'format'));
    case 'review':
      return reviewIn(paths, values, outputIn(values, 'format'));
    case 'explain':
      if (paths.join(' ').trim() === '') {
        throw new WrongUse(
          '"aims explain" needs a rule, a kind of document, a clause or a control, such as "placeholder" or "A.6.2.4".',
        );
      }
      return { is: name, what: paths.join(' '), ...outputIn(values, 'format-explain') };
    case 'import':
      return importIn(paths, values, outputIn(values, 'format'));
    case 'export':
      return exportIn(paths, { values, all }, outputIn(values, 'format-export'));
    case 'lsp':
      if (!has('stdio'))
        throw new WrongUse('"aims lsp" needs "--stdio"; there is no other way to speak with it.');
      return { is: name };
    default:
      return name satisfies never;
  }
}

function checkIn(paths: readonly string[], values: Values): CheckRequest {
  const given = {
    baseline: values.get('baseline'),
    writeBaseline: values.get('write-baseline'),
    changedSince: values.get('changed-since'),
    summary: values.get('summary'),
  };
  if (given.changedSince !== undefined && given.writeBaseline !== undefined) {
    throw new WrongUse(
      '"--write-baseline" writes down all findings, and "--changed-since" looks for some of them only.',
    );
  }
  return {
    is: 'check',
    paths,
    failOn: choiceIn(values, 'fail-on', failOnSeverities) ?? 'error',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...outputIn(values, 'format-check'),
  };
}

function statusIn(paths: readonly string[], values: Values): StatusRequest {
  const output = outputIn(values, 'format-status');
  const request = { is: 'status', paths, ...stateIn(values), ...moreIn(values), ...output } as const;
  if (output.format !== 'ics') return request;
  const other = ['readiness', 'gap'].find(flag => values.has(flag));
  if (other !== undefined)
    throw new WrongUse(`"--format ics" is a calendar of reviews, and has no place for "--${other}".`);
  return { ...request, reviews: true };
}

function isCommand(name: string): name is CommandName {
  return commandNames.some(command => command === name);
}

function outputIn(values: Values, option: keyof typeof formats): OutputRequest {
  const today = values.get('today');
  if (today !== undefined && !isDay(today)) {
    throw new WrongUse(`"--today" must be ${wantedDay}, not "${today}".`);
  }
  const output = values.get('output');
  return {
    format: choiceIn<Format>(values, 'format', formats[option]) ?? 'text',
    noColor: values.has('no-color'),
    quiet: values.has('quiet'),
    ...(today === undefined ? {} : { today }),
    ...(output === undefined ? {} : { output }),
  };
}

function stateIn(values: Values): Pick<StatusRequest, 'failOn'> {
  const failOn = choiceIn(values, 'fail-on', states);
  return failOn === undefined ? {} : { failOn };
}

function moreIn(values: Values): Pick<StatusRequest, 'reviews' | 'readiness' | 'gap'> {
  const gap = choiceIn(values, 'gap', crosswalkFrameworks);
  return {
    reviews: values.has('reviews'),
    readiness: values.has('readiness'),
    ...(gap === undefined ? {} : { gap }),
  };
}
