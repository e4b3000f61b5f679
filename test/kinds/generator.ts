import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The tests run in the repository's folder; the generator's modules are plain Node and must not be bundled. */
export const root = process.cwd();

export type Schema = { readonly [keyword: string]: unknown };

interface Generator {
  generatedFiles(root: string): Promise<Map<string, string>>;
  staleFiles(root: string, files: ReadonlyMap<string, string>): { different: string[]; leftOver: string[] };
  readSchemas(folder: string): readonly { readonly name: string; readonly schema: Schema }[];
  readSchemaFiles(folder: string): ReadonlyMap<string, Schema>;
  compactCode(code: string): string;
  readFrameworks(folder: string): unknown;
}

export async function loadGenerator(): Promise<Generator> {
  const modules = ['outputs', 'schemas', 'compact-code', 'frameworks'].map(
    name => pathToFileURL(path.join(root, 'server/tools/generate', `${name}.mjs`)).href,
  );
  const loaded: object[] = await Promise.all(modules.map(href => import(href)));
  return Object.assign({}, ...loaded);
}

/** Every property of a schema whose references are followed, at any depth, with where it stands. */
export function* propertiesIn(
  schema: Schema,
  at: string,
): Iterable<{ readonly at: string; readonly property: Schema }> {
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    yield { at: `${at}.${name}`, property };
    yield* propertiesIn(property, `${at}.${name}`);
  }
  if (typeof schema.items === 'object' && schema.items !== null)
    yield* propertiesIn(schema.items as Schema, `${at}[]`);
}
