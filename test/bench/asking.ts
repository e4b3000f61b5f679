import type { MeasuringEditor } from './editor.ts';

/** In milliseconds between two questions: about as often as somebody who moves the mouse over a text makes an editor ask. */
const askEvery = 15;

/** Some of what is to be done is done a little later than the answer tells. */
const afterwards = 300;

/**
 * Asks about a small document again and again while something goes on.
 *
 * @param file the document; the id of its first record stands behind `id: ` on its second line
 * @returns how long each answer took, in milliseconds
 */
export async function askMeanwhile(
  editor: MeasuringEditor,
  file: string,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  let over = false;
  const answers: Promise<number>[] = [];
  const asking = (async () => {
    for (let turn = 0; !over; turn++) {
      const method = turn % 2 === 0 ? 'textDocument/hover' : 'textDocument/definition';
      const answer = editor.ask(method, file, { position: { line: 1, character: 6 } });
      answers.push(
        answer.then(({ asked, answered, hasContent }) => {
          if (!hasContent) throw new Error(`${method} had no answer`);
          return answered - asked;
        }),
      );
      await pause(askEvery);
    }
  })();
  await work();
  await pause(afterwards);
  over = true;
  await asking;
  return Promise.all(answers);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
