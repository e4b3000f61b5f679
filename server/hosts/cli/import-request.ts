import type { OutputRequest } from './arguments.ts';
import { choiceIn, type Values, WrongUse } from './values.ts';

export const importShapes = ['register', 'files'] as const;

export interface ImportRequest extends OutputRequest {
  readonly is: 'import';
  /** What is to be imported, as it was named. */
  readonly files: readonly string[];
  readonly into: string;
  readonly as: (typeof importShapes)[number];
  /** Which table of the one file, where it has several. */
  readonly sheet?: string;
  /** The id of the system that all of it is about. */
  readonly system?: string;
  /** The file of the mapping, as it was named. */
  readonly mapping?: string;
  /** Without it nothing is written. */
  readonly write: boolean;
}

export function importIn(files: readonly string[], values: Values, output: OutputRequest): ImportRequest {
  if (files.length === 0)
    throw new WrongUse('"aims import" needs a file, such as inventory.csv. See "aims import --help".');
  const into = values.get('into');
  if (into === undefined)
    throw new WrongUse(
      '"aims import" needs "--into DIR", the folder for what is new. See "aims import --help".',
    );
  const sheet = values.get('sheet');
  if (sheet !== undefined && files.length > 1)
    throw new WrongUse(
      '"--sheet" says which sheet of one file is meant; for several files name them in the mapping file.',
    );
  const system = values.get('system');
  const mapping = values.get('mapping');
  return {
    is: 'import',
    files,
    into,
    as: choiceIn(values, 'as', importShapes) ?? 'register',
    ...(sheet !== undefined && { sheet }),
    ...(system !== undefined && { system }),
    ...(mapping !== undefined && { mapping }),
    write: values.has('write'),
    ...output,
  };
}
