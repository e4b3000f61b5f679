import type { OutputRequest } from './arguments.ts';
import { choiceIn, type Values, WrongUse } from './values.ts';

export const importShapes = ['register', 'files'] as const;

export interface ImportRequest extends OutputRequest {
  readonly is: 'import';
  /** What is to be imported, as it was named. */
  readonly files: readonly string[];
  readonly into: string;
  readonly as: (typeof importShapes)[number];
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
  const mapping = values.get('mapping');
  return {
    is: 'import',
    files,
    into,
    as: choiceIn(values, 'as', importShapes) ?? 'register',
    ...(mapping !== undefined && { mapping }),
    write: values.has('write'),
    ...output,
  };
}
