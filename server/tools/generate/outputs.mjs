// Everything that is generated, as texts by path. Adding a kind adds a schema file; nothing here names a kind.
import fs from 'node:fs';
import path from 'node:path';
import { frameworksModule, readFrameworks } from './frameworks.mjs';
import { injectionGrammar } from './grammar.mjs';
import { kindIndex } from './kind-index.mjs';
import { kindPage } from './kind-page.mjs';
import { kindsModule, kindTables } from './kind-tables.mjs';
import { saidModule } from './said.mjs';
import { readSchemas } from './schemas.mjs';
import { validatorsModule, validatorTypes } from './validators.mjs';

const generatedFolder = 'server/core/kinds/generated';
const pagesFolder = 'docs/kinds';
const grammarsFolder = 'syntaxes';

/**
 * @param {string} root the repository's folder
 * @returns {Promise<Map<string, string>>} texts by path, relative to the root with `/`
 */
export async function generatedFiles(root) {
  const schemas = readSchemas(path.join(root, 'schemas'));
  const kinds = kindTables(schemas);
  const frameworks = readFrameworks(path.join(root, 'schemas/frameworks'));
  return new Map([
    [`${generatedFolder}/kinds.ts`, kindsModule(kinds)],
    [`${generatedFolder}/said.ts`, saidModule(kinds)],
    [`${generatedFolder}/frameworks.ts`, frameworksModule(frameworks)],
    [`${generatedFolder}/validators.js`, await validatorsModule(root, schemas)],
    [`${generatedFolder}/validators.d.ts`, validatorTypes],
    [`${grammarsFolder}/aims.injection.tmLanguage.json`, injectionGrammar(kinds, frameworks.frameworks)],
    [`${pagesFolder}/README.md`, kindIndex(kinds)],
    ...kinds.map(
      kind => /** @type {[string, string]} */ ([`${pagesFolder}/${kind.name}.md`, kindPage(kind, kinds)]),
    ),
  ]);
}

/**
 * @param {string} root
 * @param {ReadonlyMap<string, string>} files
 * @returns {{ different: string[], leftOver: string[] }} what would be written, and what nothing generates any more
 */
export function staleFiles(root, files) {
  const different = [...files]
    .filter(([file, text]) => textOf(path.join(root, file)) !== text)
    .map(([file]) => file);
  const leftOver = [generatedFolder, pagesFolder, grammarsFolder]
    .flatMap(folder => namesIn(path.join(root, folder)).map(name => `${folder}/${name}`))
    .filter(file => !files.has(file));
  return { different, leftOver };
}

/** @param {string} file */
function textOf(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** @param {string} folder */
function namesIn(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort() : [];
}
