import type { ImportMapping } from '../../server/core/import/mapping.ts';
import { type ImportPlan, planImport } from '../../server/core/import/plan.ts';
import type { Grid } from '../../server/core/import/table.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, emptyWorkspace, type Workspace } from '../../server/core/model/workspace.ts';

/** Rows as a source has them, the first with the number 1. */
export function gridOf(rows: readonly (readonly string[])[], file: string = 'inventory.csv'): Grid {
  return {
    file,
    sheet: null,
    encoding: 'utf-8',
    delimiter: ',',
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  };
}

export const noMapping: ImportMapping = { columns: [], files: new Map() };

const root = 'file:///work';

/** A workspace of files by their paths. */
export function workspaceWith(files: Readonly<Record<string, string>>): Workspace {
  const read = Object.entries(files).map(([path, text]) => readFile({ uri: `${root}/${path}`, text }));
  return applyChange(emptyWorkspace({ folders: [root], today: '2026-11-23' }), { files: read });
}

export interface Imported extends ImportPlan {
  /** The files as they are then, by their paths. */
  readonly after: Readonly<Record<string, string>>;
}

/** Imports rows into `aims/` of these files. Throws where that is refused. */
export function imported(
  rows: readonly (readonly string[])[],
  {
    files = {},
    as = 'register',
    mapping = noMapping,
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly as?: 'register' | 'files';
    readonly mapping?: ImportMapping;
  } = {},
): Imported {
  const plan = planImport(workspaceWith(files), {
    grids: [gridOf(rows)],
    mapping,
    folder: `${root}/aims`,
    as,
  });
  if ('refused' in plan) throw new Error(plan.refused);
  const written = plan.files.map(({ uri, text }) => [uri.slice(root.length + 1), text] as const);
  return { ...plan, after: { ...files, ...Object.fromEntries(written) } };
}
