// Compiles the schemas to plain functions, so that nothing is compiled and no code is made from text at run time.
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { checkingSchemas } from './checking-schemas.mjs';
import { compactCode } from './compact-code.mjs';

/** @typedef {import('./schemas.mjs').KindSchema} KindSchema */

/** The types of the module below. */
export const validatorTypes = `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** True where nothing is wrong; otherwise \`errors\` holds what is, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  /** Of \`additionalProperties\`: the key that is not known. */
  readonly key?: string;
}

/** By kind: a document of it, without the records of other kinds inside it. */
export const documentValidators: ReadonlyMap<string, Validator>;
/** By kind: a record of it inside a document of another kind. */
export const entryValidators: ReadonlyMap<string, Validator>;
`;

/**
 * @param {string} root the repository's folder
 * @param {readonly KindSchema[]} schemas
 * @returns {Promise<string>} one ES module that imports nothing
 */
export async function validatorsModule(root, schemas) {
  const { documents, entries, definitions } = checkingSchemas(schemas);
  const id = 'aims:checks';
  // What the checking schemas use is the same in all drafts; the oldest one gives the leanest code.
  const ajv = new Ajv.default({
    strict: true,
    allowUnionTypes: true,
    // A \`then\` may speak of a property that only its \`if\` declares.
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    ownProperties: true,
    messages: false,
    inlineRefs: false,
    validateSchema: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ $id: id, $defs: definitions });
  const code = standaloneCode.default(ajv, {
    ...Object.fromEntries(documents.map(({ definition }) => [definition, `${id}#/$defs/${definition}`])),
    ...Object.fromEntries(entries.map(({ definition }) => [definition, `${id}#/$defs/${definition}`])),
  });
  const exports = [mapOf('documentValidators', documents), mapOf('entryValidators', entries)];
  return bundled(root, `${compactCode(code)}\n${exports.join('\n')}\n`);
}

/**
 * @param {string} name
 * @param {readonly { kind: string, definition: string }[]} validators
 */
function mapOf(name, validators) {
  const entries = validators.map(({ kind, definition }) => `[${JSON.stringify(kind)}, ${definition}]`);
  return `export const ${name} = new Map([${entries.join(', ')}]);`;
}

/**
 * ajv's code asks for some of its own modules by \`require\`; bundling puts them in.
 * @param {string} root
 * @param {string} code
 */
async function bundled(root, code) {
  // Only the two maps are wanted: the functions are exported by ajv one by one.
  const { outputFiles } = await build({
    stdin: {
      contents: "export { documentValidators, entryValidators } from 'aims:validators';",
      resolveDir: root,
      loader: 'js',
    },
    plugins: [
      {
        name: 'validators',
        setup(hooks) {
          hooks.onResolve({ filter: /^aims:validators$/ }, () => ({ path: 'validators', namespace: 'aims' }));
          hooks.onLoad({ filter: /.*/, namespace: 'aims' }, () => ({
            contents: code,
            resolveDir: root,
            loader: 'js',
          }));
        },
      },
    ],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: '// Generated from schemas/ by `npm run generate`. Do not edit.' },
  });
  return outputFiles[0]?.text ?? '';
}
