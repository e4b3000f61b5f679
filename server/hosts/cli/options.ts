import { crosswalkFrameworks } from '../../core/posture/gap.ts';

/** The name that a command knows an option by: `fail-on` means another thing in each command that has it. */
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
  'format-check': ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'],
  'format-status': ['text', 'json', 'ics'],
  'format-explain': ['text', 'md', 'json'],
  'format-export': ['csv', 'xlsx', 'html', 'md', 'json', 'folder', 'zip'],
} as const;

export type Format = (typeof formats)[keyof typeof formats][number];

export const failOnSeverities = ['error', 'warning', 'info', 'never'] as const;

export const options = {
  format: { flag: 'format', value: 'FORMAT', summary: 'text or json (default: text)' },
  'format-check': {
    flag: 'format',
    value: 'FORMAT',
    summary: 'text, json, sarif, github, gitlab or junit (default: text)',
  },
  'changed-since': {
    flag: 'changed-since',
    value: 'REV',
    summary: 'only what a branch touched or caused since it left REV',
  },
  baseline: {
    flag: 'baseline',
    value: 'FILE',
    summary: 'leave out the findings that stand in FILE, and say which of them are gone',
  },
  'write-baseline': {
    flag: 'write-baseline',
    value: 'FILE',
    summary: 'write what is found into FILE, to be given to --baseline from then on',
  },
  summary: {
    flag: 'summary',
    value: 'FILE',
    summary: 'also write a summary for a pull request into FILE, in Markdown',
  },
  'format-status': {
    flag: 'format',
    value: 'FORMAT',
    summary: 'text, json, or ics: the reviews for a calendar program (default: text)',
  },
  'format-explain': { flag: 'format', value: 'FORMAT', summary: 'text, md or json (default: text)' },
  'format-export': {
    flag: 'format',
    value: 'FORMAT',
    summary: 'csv, xlsx, html, md, json; of a pack folder or zip',
  },
  bom: { flag: 'bom', summary: 'begin a CSV file with a byte order mark, for spreadsheets that need it' },
  'system-export': {
    flag: 'system',
    value: 'ID',
    summary: 'a system to answer for (default: in pilot or production); may be repeated',
  },
  include: {
    flag: 'include',
    value: 'NAME',
    summary: 'an input to tell although it is confidential; may be repeated',
  },
  'with-evidence': {
    flag: 'with-evidence',
    summary: 'put the files that are given as proof into a pack, too',
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
  'output-export': {
    flag: 'output',
    value: 'FILE',
    summary: 'write to FILE; of a pack the folder, or a file that ends in .zip',
  },
  output: { flag: 'output', value: 'FILE', summary: 'write to FILE and leave standard output empty' },
  quiet: {
    flag: 'quiet',
    summary: 'in text: only what is an error or needs somebody to act, and no summary',
  },
  'today-written': {
    flag: 'today',
    value: 'YYYY-MM-DD',
    summary: 'the day that is written down (default: AIMS_TODAY, else the local day)',
  },
  'quiet-written': { flag: 'quiet', summary: 'in text: only the paths of what was written' },
  'no-color': { flag: 'no-color', summary: 'no colours; NO_COLOR and FORCE_COLOR are heeded too' },
  system: { flag: 'system', value: 'ID', summary: 'the system that it is about' },
  id: { flag: 'id', value: 'ID', summary: 'the id it is to have (default: by kind and system)' },
  into: { flag: 'into', value: 'DIR', summary: 'the folder for it (default: where its like lies)' },
  'into-import': { flag: 'into', value: 'DIR', summary: 'the folder for what is new (needed)' },
  as: { flag: 'as', value: 'SHAPE', summary: 'register (default), or files: one for each new system' },
  sheet: {
    flag: 'sheet',
    value: 'NAME',
    summary: 'which sheet of a workbook, or file of an archive (default: the one register)',
  },
  'system-import': {
    flag: 'system',
    value: 'ID',
    summary: 'the system that is here and that all of it is about, such as models',
  },
  mapping: {
    flag: 'mapping',
    value: 'FILE',
    summary: 'what becomes of which column (default: DIR/import-mapping.yaml)',
  },
  write: { flag: 'write', summary: 'write it; without this it is a dry run' },
  'quiet-export': { flag: 'quiet', summary: 'say nothing but errors, and of a pack only where it is' },
  'quiet-import': { flag: 'quiet', summary: 'in text: only conflicts and the paths of files' },
  stdout: { flag: 'stdout', summary: 'print the document and write nothing' },
  by: { flag: 'by', value: 'NAME', summary: 'who looked at it: a name or a role (needed)' },
  reason: { flag: 'reason', value: 'TEXT', summary: 'why the assessment still holds (needed)' },
  note: { flag: 'note', value: 'TEXT', summary: 'what the review found' },
  stdio: { flag: 'stdio', summary: 'speak over standard input and output (needed)' },
  help: { flag: 'help', summary: 'show this' },
} as const satisfies Readonly<Record<string, Option>>;
