import { crosswalkFrameworks } from '../../core/posture/gap.ts';

/**
 * The commands there are and the options each takes: what the arguments are checked against and what the help says,
 * in one place.
 */
export const commandNames = ['check', 'status', 'lsp'] as const;

export type CommandName = (typeof commandNames)[number];

export interface Command {
  /** What stands behind the name, options left out. */
  readonly operands: string;
  /** The most paths it takes. */
  readonly mostPaths: number;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the help of this command says, beside the options. */
  readonly description: readonly string[];
  readonly options: readonly OptionName[];
}

export const commands: Readonly<Record<CommandName, Command>> = {
  check: {
    operands: '[PATH...]',
    mostPaths: Number.POSITIVE_INFINITY,
    summary: 'validate every AIMS document below PATH (default: here)',
    description: [
      'Validates the AIMS documents below each PATH, a folder or a file (default: here).',
      'References are looked up in the whole folder the program runs in. What Git',
      'ignores, what build tools write and what the configuration excludes is left',
      'out; a file named here never is.',
    ],
    options: ['format', 'fail-on-severity', 'today', 'output', 'quiet', 'no-color', 'help'],
  },
  status: {
    operands: '[PATH]',
    mostPaths: 1,
    summary: 'show every AI system, what it owes, its state and why',
    description: [
      'Shows every AI system below PATH (default: here) with the documents it owes, the',
      'state of each, and the reasons.',
      'With --reviews, everything that is due below PATH, by day: reviews, what holds until',
      'a day, and what was promised. --format ics writes it as an iCalendar file.',
      'With --readiness, what evidence there is for every clause and every Annex A control',
      'of ISO/IEC 42001. With --gap, which of them are helped by what a crosswalk says is in',
      'place for another framework, and what is left. Both are about the whole management',
      'system that PATH belongs to.',
    ],
    options: [
      'reviews',
      'readiness',
      'gap',
      'format-status',
      'fail-on-state',
      'today',
      'output',
      'quiet',
      'no-color',
      'help',
    ],
  },
  lsp: {
    operands: '--stdio',
    mostPaths: 0,
    summary: 'run the language server, for any editor',
    description: ['Speaks the Language Server Protocol over standard input and output.'],
    options: ['stdio', 'help'],
  },
};

/** `fail-on` means another thing in each command that has it. */
export type OptionName = keyof typeof options;

interface Option {
  /** As it is written, without the dashes. */
  readonly flag: string;
  /** What its value is called in the help; undefined for one that takes none. */
  readonly value?: string;
  readonly summary: string;
}

/** The formats of a command, by the option that says so. */
export const formats = {
  format: ['text', 'json'],
  'format-status': ['text', 'json', 'ics'],
} as const;

export type Format = (typeof formats)['format-status'][number];

export const failOnSeverities = ['error', 'warning', 'info', 'never'] as const;

export const options = {
  format: { flag: 'format', value: 'FORMAT', summary: 'text or json (default: text)' },
  'format-status': {
    flag: 'format',
    value: 'FORMAT',
    summary: 'text, json, or ics: the reviews for a calendar program (default: text)',
  },
  reviews: { flag: 'reviews', summary: 'show what is due: overdue, this month, the next three, later' },
  readiness: {
    flag: 'readiness',
    summary: 'show every clause and control of ISO/IEC 42001 with its evidence',
  },
  gap: { flag: 'gap', value: 'FRAMEWORK', summary: `compare with ${crosswalkFrameworks.join(', ')}` },
  'fail-on-severity': {
    flag: 'fail-on',
    value: 'SEVERITY',
    summary: 'exit with 1 for it or above: error (default), warning, info or never',
  },
  'fail-on-state': {
    flag: 'fail-on',
    value: 'STATE',
    summary: 'exit with 1 for it or a worse state: missing, incomplete, stale, ...',
  },
  today: {
    flag: 'today',
    value: 'YYYY-MM-DD',
    summary: 'the day to judge on (default: AIMS_TODAY, else the local day)',
  },
  output: { flag: 'output', value: 'FILE', summary: 'write to FILE and leave standard output empty' },
  quiet: {
    flag: 'quiet',
    summary: 'in text: only what is an error or needs somebody to act, and no summary',
  },
  'no-color': { flag: 'no-color', summary: 'no colours; NO_COLOR and FORCE_COLOR are heeded too' },
  stdio: { flag: 'stdio', summary: 'speak over standard input and output (needed)' },
  help: { flag: 'help', summary: 'show this' },
} as const satisfies Readonly<Record<string, Option>>;
