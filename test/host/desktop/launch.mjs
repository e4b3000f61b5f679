// Runs @vscode/test-electron in a process of its own, which can be stopped as a whole and whose output can be held
// back. Its only argument is the options in JSON.
import { runTests } from '@vscode/test-electron';

try {
  process.exitCode = await runTests(JSON.parse(process.argv[2] ?? '{}'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
