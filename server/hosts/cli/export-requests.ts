import { didYouMean } from '../../core/base/suggest.ts';
import type { OutputRequest } from './arguments.ts';
import { type ExportFormat, type ExportName, exportFormats, exportNames } from './export-formats.ts';
import { choiceIn, type Values, WrongUse } from './values.ts';

export interface ExportRequest extends OutputRequest {
  readonly is: 'export';
  readonly what: Exclude<ExportName, 'pack'>;
  readonly paths: readonly string[];
  /** Whether a CSV file begins with a byte order mark. */
  readonly bom: boolean;
  /** The ids of the systems that a questionnaire is about; none: all in pilot or production. */
  readonly systems: readonly string[];
  /** The names of inputs that it tells although they are not public. */
  readonly include: readonly string[];
}

/** The pack for an auditor: what it writes is a folder or an archive, and what it answers a line. */
export interface PackRequest extends Omit<OutputRequest, 'output'> {
  readonly is: 'pack';
  readonly paths: readonly string[];
  /** Where it is to be, as it was written. */
  readonly target: string;
  readonly shape: 'folder' | 'zip';
  readonly withEvidence: boolean;
}

/**
 * @param all the values of an option that may be repeated
 * @param output what the shared options say; its format is that of the command as a whole
 */
export function exportIn(
  [name, ...paths]: readonly string[],
  { values, all }: { readonly values: Values; readonly all: (flag: string) => readonly string[] },
  output: OutputRequest,
): ExportRequest | PackRequest {
  const what = exportNamed(name);
  if (what === 'pack') return packIn(paths, values, output);
  if (values.has('with-evidence')) throw new WrongUse('"--with-evidence" is about "aims export pack" only.');
  const format = formatFor(what, values, output);
  if (format === 'xlsx' && output.output === undefined)
    throw new WrongUse('"--format xlsx" needs "--output": a workbook is no text.');
  const bom = values.has('bom');
  if (bom && format !== 'csv') throw new WrongUse('"--bom" is about "--format csv" only.');
  const foreign = what === 'questionnaire' ? undefined : ['system', 'include'].find(flag => values.has(flag));
  if (foreign !== undefined) throw new WrongUse(`"--${foreign}" is about "aims export questionnaire" only.`);
  return {
    is: 'export',
    what,
    paths,
    bom,
    systems: all('system'),
    include: all('include'),
    ...output,
    format,
  };
}

function packIn(paths: readonly string[], values: Values, { output, ...rest }: OutputRequest): PackRequest {
  const foreign = ['bom', 'system', 'include'].find(flag => values.has(flag));
  if (foreign !== undefined) throw new WrongUse(`"--${foreign}" is not about "aims export pack".`);
  if (output === undefined)
    throw new WrongUse('"aims export pack" needs "--output": a folder, or a file that ends in ".zip".');
  const named = choiceIn(values, 'format', exportFormats.pack);
  return {
    is: 'pack',
    paths,
    target: output,
    shape: named ?? (/\.zip$/i.test(output) ? 'zip' : 'folder'),
    withEvidence: values.has('with-evidence'),
    ...rest,
    format: 'text',
  };
}

function exportNamed(name: string | undefined): ExportName {
  if (name === undefined)
    throw new WrongUse(`"aims export" needs what is to be exported: ${alternatives(exportNames)}.`);
  const what = exportNames.find(each => each === name);
  if (what !== undefined) return what;
  const meant = didYouMean(name, exportNames);
  throw new WrongUse(
    `there is no export "${name}".${meant === '' ? ` There are ${alternatives(exportNames)}.` : meant}`,
  );
}

/** The format that is named, else the one that the ending of the output file stands for, else the only one there is. */
function formatFor(what: ExportRequest['what'], values: Values, { output }: OutputRequest): ExportFormat {
  const formats: readonly ExportFormat[] = exportFormats[what];
  const ending = /\.([A-Za-z]+)$/.exec(output ?? '')?.[1]?.toLowerCase();
  const [only, ...others] = formats;
  const format =
    choiceIn(values, 'format', formats) ??
    formats.find(each => each === ending) ??
    (others.length === 0 ? only : undefined);
  if (format === undefined)
    throw new WrongUse(`"aims export ${what}" needs "--format": ${alternatives(formats)}.`);
  return format;
}

function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
