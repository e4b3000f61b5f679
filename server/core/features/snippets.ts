import type { Carrier } from '../syntax/tree.ts';
import { documentText } from './completion/document-text.ts';
import { asSnippet } from './completion/draft.ts';
import { documentDraft, kindsToBegin } from './completion/skeletons.ts';

/**
 * A snippet as editors keep them in files: what is inserted, line by line, and what it is. It has nothing to type, since
 * it would be suggested in everybody's YAML and Markdown then; it fills a file when somebody asks for that.
 */
export interface Snippet {
  readonly isFileTemplate: true;
  readonly body: readonly string[];
  readonly description: string;
}

/** One for each kind of document, by a name for people: the draft that completion writes behind `aims:`, as a whole. */
export function snippetsFor(carrier: Carrier): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    kindsToBegin.map(kind => {
      const draft = documentDraft(kind, { sections: carrier === 'markdown' });
      const snippet: Snippet = {
        isFileTemplate: true,
        body: asSnippet(documentText(draft, carrier)).split('\n'),
        description: kind.description,
      };
      return [`AIMS: ${kind.title}`, snippet];
    }),
  );
}
