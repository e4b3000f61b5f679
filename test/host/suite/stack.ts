// VS Code writes the stacks of the extension host's errors in its own way, which turns off Node's source maps.
import { findSourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The stack with the places in the suite's bundles replaced by those in its sources. */
export function withSourcePlaces(stack: string): string {
  return stack.replace(
    /([^\s()]+\.cjs):(\d+):(\d+)/g,
    (place, file: string, line: string, column: string) => {
      const entry = findSourceMap(file)?.findEntry(Number(line) - 1, Number(column) - 1);
      if (entry === undefined || !('originalSource' in entry)) return place;
      const { originalSource, originalLine, originalColumn } = entry;
      const source = originalSource.startsWith('file:') ? fileURLToPath(originalSource) : originalSource;
      return `${path.resolve(path.dirname(file), source)}:${originalLine + 1}:${originalColumn + 1}`;
    },
  );
}
