// Writes what is derived from schemas/. `--check` writes nothing, and fails where a file is not what it would write.
import fs from 'node:fs';
import path from 'node:path';
import { repository } from './bundles.mjs';
import { generatedFiles, staleFiles } from './generate/outputs.mjs';

const files = await generatedFiles(repository);
const { different, leftOver } = staleFiles(repository, files);

if (process.argv.includes('--check')) {
  for (const file of different) console.error(`${file} is not what schemas/ say; run: npm run generate`);
  for (const file of leftOver) console.error(`${file} belongs to no schema any more; run: npm run generate`);
  process.exitCode = different.length + leftOver.length > 0 ? 1 : 0;
} else {
  for (const file of different) {
    const target = path.join(repository, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, files.get(file) ?? '');
    console.log(`wrote ${file}`);
  }
  for (const file of leftOver) {
    fs.rmSync(path.join(repository, file));
    console.log(`removed ${file}`);
  }
  if (different.length + leftOver.length === 0) console.log(`${files.size} generated files are up to date`);
}
