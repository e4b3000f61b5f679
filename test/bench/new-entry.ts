import type { MeasuringEditor } from './editor.ts';

/** A server that did next to nothing for so long is done with a letter. In milliseconds. */
const silence = 300;

/** Where a letter takes seconds, fewer are enough. In milliseconds. */
const longEnough = 60_000;
const fewest = 6;

/** What makes it a new entry comes first: where some letters are enough, these are. */
const entry = '\n  - id: the-new-one\n    name: One more of them\n    stage: idea';

/**
 * Types a new entry behind the last one of a register in YAML, as a person does who has a new system: on the way many a line
 * cannot be read yet, and from the first letter on there is one entry more.
 *
 * @param letters so many of them at most
 * @returns the processor time of the server for a letter, in milliseconds
 */
export async function typeNewEntry(
  editor: MeasuringEditor,
  { file, text, letters }: { readonly file: string; readonly text: string; readonly letters: number },
): Promise<number> {
  const body = text.trimEnd();
  const lines = body.split('\n');
  const place = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  await editor.atRest(silence);
  const begun = performance.now();
  const before = editor.processorTime();
  let typed = 0;
  for (const letter of entry.slice(0, letters)) {
    editor.change(file, place, 0, letter);
    if (letter === '\n') Object.assign(place, { line: place.line + 1, character: 0 });
    else place.character++;
    await editor.atRest(silence);
    typed++;
    if (typed >= fewest && performance.now() - begun > longEnough) break;
  }
  return (editor.processorTime() - before) / typed;
}
