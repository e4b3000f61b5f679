import { kinds } from '../../core/kinds/index.ts';
import type { OptionName } from './options.ts';
import { wrap } from './wrap.ts';

/**
 * The commands there are and the options each takes: what the arguments are checked against and what the help says,
 * in one place.
 */
export const commandNames = [
  'check',
  'status',
  'explain',
  'init',
  'new',
  'reaffirm',
  'review',
  'import',
  'export',
  'lsp',
] as const;

export type CommandName = (typeof commandNames)[number];

export interface Command {
  /** What stands behind the name, options left out. */
  readonly operands: string;
  /** How many things it takes at most, and what one of them is. */
  readonly takes: { readonly most: number; readonly what: 'path' | 'folder' | 'kind' | 'id' | 'name' };
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the help of this command says, beside the options. */
  readonly description: readonly string[];
  readonly options: readonly OptionName[];
  /** Whether it writes into the files of an AIMS. */
  readonly writes?: boolean;
}

export const commands: Readonly<Record<CommandName, Command>> = {
  check: {
    operands: '[PATH...]',
    takes: { most: Number.POSITIVE_INFINITY, what: 'path' },
    summary: 'validate every AIMS document below PATH (default: here)',
    description: [
      'Validates the AIMS documents below each PATH, a folder or a file (default: here).',
      'References are looked up in the whole folder the program runs in. What Git',
      'ignores, what build tools write and what the configuration excludes is left',
      'out; a file named here never is.',
    ],
    options: [
      'format-check',
      'fail-on-severity',
      'changed-since',
      'baseline',
      'write-baseline',
      'summary',
      'today',
      'output',
      'quiet',
      'no-color',
      'help',
    ],
  },
  status: {
    operands: '[PATH]',
    takes: { most: 1, what: 'path' },
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
  explain: {
    operands: 'WHAT',
    takes: { most: Number.POSITIVE_INFINITY, what: 'name' },
    summary: 'the page of a rule, a kind, a clause or a control',
    description: [
      'Shows the page of a rule ("placeholder"), of a kind of document ("impact-assessment"),',
      'of a clause or control of ISO/IEC 42001 ("6.1.4", "A.6.2.4", "A.6" for all of them), or',
      'of an item of another framework ("GOVERN 1.6", "CC8.1", "eu-ai-act/14").',
    ],
    options: ['format-explain', 'output', 'no-color', 'help'],
  },
  init: {
    operands: '[DIR]',
    takes: { most: 1, what: 'folder' },
    summary: 'begin an AI management system in DIR/aims (default: here)',
    description: [
      'Writes a register, a scope and a policy into DIR/aims (default: here). What only you',
      'can know stands in <angle brackets>, and "aims check" names it until it is replaced.',
      'Where an AI management system is kept already, nothing is written.',
    ],
    options: ['format', 'today-written', 'quiet-written', 'no-color', 'help'],
    writes: true,
  },
  new: {
    operands: 'KIND',
    takes: { most: 1, what: 'kind' },
    summary: 'write a new document, prefilled from the register',
    description: [
      'Writes a new document of that KIND, such as impact-assessment, beside its like, and',
      'prints its path. With --system it is about that system: what the register knows',
      'stands in it, and what an assessment looks at. The rest stands in <angle brackets>.',
      'No file is overwritten.',
      '',
      ...wrap(`Kinds: ${kinds.map(({ name }) => name).join(', ')}.`, { width: 84, first: 0, others: 0 }),
    ],
    options: [
      'system',
      'id',
      'into',
      'stdout',
      'format',
      'today-written',
      'quiet-written',
      'no-color',
      'help',
    ],
    writes: true,
  },
  reaffirm: {
    operands: 'ID --by NAME --reason TEXT',
    takes: { most: 1, what: 'id' },
    summary: 'say that an assessment holds for its system as it is today',
    description: [
      'Says that the assessment with that ID still holds: what it looked at becomes what the',
      'register says today, and who says so and why is recorded as its review. Where several',
      'kinds of documents have the id, write KIND/ID, or the path of the file.',
    ],
    options: ['by', 'reason', 'format', 'today-written', 'quiet-written', 'no-color', 'help'],
    writes: true,
  },
  review: {
    operands: 'ID --by NAME',
    takes: { most: 1, what: 'id' },
    summary: 'mark a document or a system as reviewed today',
    description: [
      'Records that the document or the system with that ID was reviewed today, and moves a',
      'day that is written down for the next review. Where several kinds of documents have',
      'the id, write KIND/ID, or the path of the file.',
    ],
    options: ['by', 'note', 'format', 'today-written', 'quiet-written', 'no-color', 'help'],
    writes: true,
  },
  import: {
    operands: 'FILE... --into DIR',
    takes: { most: Number.POSITIVE_INFINITY, what: 'path' },
    summary: 'make a register of a table, or bring one up to date',
    description: [
      'Makes AI systems of the rows of each FILE: an Excel workbook (XLSX), a table in CSV or',
      'TSV, an array of objects in JSON, what a wiki such as Confluence or Notion exported, or a',
      'CycloneDX bill of materials with models in it. They go into DIR/register.yaml, or with',
      '--as files into a file each. Which column becomes which field is guessed, shown, and kept',
      'in DIR/import-mapping.yaml, to be changed. What fits no field is kept under x_source.',
      'Models alone, as the model cards of Hugging Face are, go into the system of --system.',
      'Of systems that were imported before, what changed in FILE is brought up to date, and',
      'what people wrote here stays. Where both changed it is listed as a conflict. Nothing',
      'is removed. Without --write nothing is written: it only says what it would do.',
    ],
    options: [
      'into-import',
      'as',
      'sheet',
      'system-import',
      'mapping',
      'write',
      'format',
      'output',
      'quiet-import',
      'no-color',
      'help',
    ],
    writes: true,
  },
  export: {
    operands: 'WHAT [PATH]',
    takes: { most: 2, what: 'path' },
    summary: 'write tables for others, such as the register or the risks',
    description: [
      'Writes what people without this program can read, made of the documents',
      'below PATH (default: here). Every row names the file and the line that says so.',
      '',
      '  register                     a row for each AI system, with the state of what it owes',
      '  statement-of-applicability   a row for each of the 38 controls of Annex A',
      '  risk-register                a row for each risk of the risk assessments in force',
      '  questionnaire                what purchasers ask of AI systems, and what was left out',
      '  cyclonedx                    the models and datasets as a bill of materials (CycloneDX 1.6)',
      '  pack                         all of it as pages for an auditor, with the documents, their',
      '                               commits and SHA-256: a folder, or a file that ends in .zip',
      '',
      'Without --format, the ending of the output file says it.',
    ],
    options: [
      'format-export',
      'system-export',
      'include',
      'bom',
      'with-evidence',
      'today',
      'output-export',
      'quiet-export',
      'no-color',
      'help',
    ],
  },
  lsp: {
    operands: '--stdio',
    takes: { most: 0, what: 'path' },
    summary: 'run the language server, for any editor',
    description: ['Speaks the Language Server Protocol over standard input and output.'],
    options: ['stdio', 'help'],
  },
};
