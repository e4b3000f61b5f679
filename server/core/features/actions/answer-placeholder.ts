import { shortened } from '../../base/shorten.ts';
import { allowsNotApplicable, type Shape } from '../../kinds/index.ts';
import { alternatives } from '../../kinds/shape-at.ts';
import { linksAround } from '../../model/links.ts';
import { type Placeholder, placeholdersOf } from '../../model/placeholder.ts';
import { type Record, recordsOf } from '../../model/record.ts';
import { notApplicableIn } from '../../model/uses.ts';
import { nodePathAt } from '../../syntax/node.ts';
import { inLine, scalarText } from '../../syntax/write/index.ts';
import { type ActionContext, type CodeAction, inFile } from './action.ts';

/** More than these nobody reads; completion has them all. */
const mostOffered = 8;

/** Puts an answer in place of a placeholder: each of the words, ids or days that can stand there, or why none does. */
export function* answerPlaceholder(context: ActionContext): Generator<CodeAction> {
  const { document, diagnostics, file } = context;
  for (const diagnostic of diagnostics.filter(({ code }) => code === 'placeholder')) {
    for (const record of recordsOf(document)) {
      const placeholder = placeholdersOf(record).find(
        ({ range }) => range.start === diagnostic.range.start && range.end === diagnostic.range.end,
      );
      if (!placeholder) continue;
      const { range, use } = placeholder;
      const inFlow = standsInFlow(record, range.start);
      const answers = answersFor(context, placeholder);
      for (const answer of answers.slice(0, mostOffered)) {
        const text = scalarText(answer, { carrier: document.carrier, inFlow });
        yield {
          id: `answer ${range.start} ${answer}`,
          title: `Replace it with "${shortened(answer)}"`,
          kind: 'quickfix',
          diagnostic,
          isPreferred: answers.length === 1,
          change: () => inFile(file, [{ range, text }]),
        };
      }
      if (use.section || !allowsNotApplicable(use.field.shape) || isReason(placeholder)) continue;
      const whole = use.value?.range ?? range;
      yield {
        id: `not applicable ${range.start}`,
        title: 'Say that it does not apply, and why',
        kind: 'quickfix',
        diagnostic,
        needs: [whyNot],
        change: said => {
          const reason = said[whyNot.name]?.trim() || whyNot.placeholder;
          return inFile(file, [{ range: whole, text: inLine({ not_applicable: reason }, document.carrier) }]);
        },
      };
    }
  }
}

const whyNot = {
  name: 'reason',
  prompt: 'Why does it not apply?',
  placeholder: '<why it does not apply>',
  form: 'text',
} as const;

function answersFor({ workspace, file }: ActionContext, { use }: Placeholder): readonly string[] {
  return alternatives(use.field.shape).flatMap((shape): readonly string[] => {
    const each: Shape = shape.is === 'list' ? shape.of : shape;
    if (each.is === 'enum') return each.values.map(({ value }) => value);
    if (each.is === 'date') return each.sense === 'past' ? [workspace.today] : [];
    if (each.is === 'reference' && each.kind !== 'any')
      return linksAround(workspace, file.uri).ids(each.kind);
    return [];
  });
}

/** Whether it stands as the reason of a `not_applicable` already. */
function isReason({ use }: Placeholder): boolean {
  return use.value !== undefined && notApplicableIn(use.value) !== undefined;
}

function standsInFlow({ document }: Record, offset: number): boolean {
  return nodePathAt(document.node, offset).some(
    step =>
      step.is === 'node' &&
      (step.node.type === 'mapping' || step.node.type === 'sequence') &&
      step.node.layout === 'flow',
  );
}
