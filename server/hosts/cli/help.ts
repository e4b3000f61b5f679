import { type CommandName, commandNames, commands } from './commands.ts';
import { type OptionName, options } from './options.ts';

/** What `aims --help` or `aims COMMAND --help` prints. */
export function helpText(about?: CommandName): string {
  return `${(about === undefined ? overview() : aboutCommand(about)).join('\n')}\n`;
}

function overview(): readonly string[] {
  return [
    'AIMS: an ISO/IEC 42001 AI management system kept as reviewed files.',
    '',
    'Usage: aims COMMAND [OPTION...]',
    '',
    'Commands:',
    ...table(commandNames.map(name => [`${name} ${commands[name].operands}`, commands[name].summary])),
    '',
    'Options:',
    ...table([
      ['--help', 'show this; behind a command, show its options'],
      ['--version', "show the program's version"],
    ]),
    '',
    ...exitCodes,
  ];
}

function aboutCommand(name: CommandName): readonly string[] {
  const { operands, description, options: names, writes = false } = commands[name];
  return [
    `Usage: aims ${name} ${operands}${name === 'lsp' ? '' : ' [OPTION...]'}`,
    '',
    ...description,
    '',
    'Options:',
    ...table(names.map(optionRow)),
    ...(name === 'lsp' ? [] : ['', ...(writes ? exitCodesOfWriting : exitCodes)]),
  ];
}

function optionRow(name: OptionName): readonly [string, string] {
  const option = options[name];
  return [`--${option.flag}${'value' in option ? ` ${option.value}` : ''}`, option.summary];
}

const exitCodes = [
  'Exit codes: 0 nothing at or above --fail-on, 1 something at or above it,',
  '2 wrong use or a path that cannot be read, 70 a fault of the program itself.',
];

const exitCodesOfWriting = [
  'Exit codes: 0 it is written, 2 wrong use or something stands in the way, and then nothing',
  'is written, 70 a fault of the program itself.',
];

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
}
