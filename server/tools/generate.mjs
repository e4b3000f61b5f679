// Writes what is derived from schemas/ and from the registry of the rules. `--check` writes nothing, and fails where a
// file is not what it would write.
import fs from 'node:fs';
import path from 'node:path';
import { repository } from './bundles.mjs';
import { generatedFiles, staleFiles } from './generate/outputs.mjs';
import { ruleFiles } from './generate/rules.mjs';

const fromSchemas = await generatedFiles(repository);
const { different, leftOver } = staleFiles(repository, fromSchemas);

if (process.argv.includes('--check')) {
  const stale = [...different, ...staleFiles(repository, await ruleFiles(repository)).different];
  for (const file of stale) console.error(`${file} is not what its sources say; run: npm run generate`);
  for (const file of leftOver) console.error(`${file} belongs to no schema any more; run: npm run generate`);
  process.exitCode = stale.length + leftOver.length > 0 ? 1 : 0;
} else {
  write(fromSchemas, different);
  for (const file of leftOver) {
    fs.rmSync(path.join(repository, file));
    console.log(`removed ${file}`);
  }
  // The rules are read from the sources, which now know the kinds as they are.
  const fromRules = await ruleFiles(repository);
  const changed = staleFiles(repository, fromRules).different;
  write(fromRules, changed);
  if (different.length + leftOver.length + changed.length === 0) {
    console.log(`${fromSchemas.size + fromRules.size} generated files are up to date`);
  }
}

/**
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly string[]} names
 */
function write(files, names) {
  for (const file of names) {
    const target = path.join(repository, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
}
