import { explainable, explained } from '../../core/features/explain/explain.ts';
import { toJson } from './json.ts';
import type { Look, Refusal, Surroundings } from './main.ts';
import { pageText } from './page-terminal.ts';

/** The page about a rule, a kind of document, or an item of a framework. */
export async function explainAnswer(what: string, { pageOf }: Pick<Surroundings, 'pageOf'>) {
  const found = explained(what);
  if (!found) return unknown(what);
  const page = found.is === 'rule' ? await pageOf(found.id) : found.page;
  if (page === undefined) return { refused: `the page of "${found.id}" is missing in this copy of AIMS.` };
  return {
    formats: {
      json: () => toJson({ version: 1, is: found.is, id: found.id, title: found.title, page }),
      md: () => page,
    },
    text: (look: Look) => pageText(page, look),
    exitCode: 0,
  };
}

function unknown(what: string): Refusal {
  const meant = explainable(what);
  return {
    refused:
      `there is no rule, kind of document, clause or control "${what}".` +
      (meant === undefined
        ? ' Rules are named in findings; kinds are listed by "aims new --help", and controls by "aims explain iso42001".'
        : ` Did you mean "${meant}"?`),
  };
}
