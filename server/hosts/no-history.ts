import type { HistoryReader } from '../lsp/host.ts';

/** What stands in for the history of repositories where nobody says that a workspace is trusted: no program is run. */
export const noHistory: HistoryReader = {
  answer: async (_root, questions) =>
    questions.map(() => ({ is: 'unknown', why: 'the workspace is not trusted' })),
  stamp: async () => undefined,
  head: async () => undefined,
};
