import { shortened } from '../../base/shorten.ts';
import { inlineWaiversOf } from '../../model/inline-waivers.ts';
import { linksAround } from '../../model/links.ts';
import { recordsOf } from '../../model/record.ts';
import { holds, type Waiver, waiversOf } from '../../model/waivers.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import { fileOfWaiver, isBeside, isMeant } from '../../posture/waiving.ts';
import { valueAt } from '../../syntax/node.ts';
import type { FindingsContext, FindingsRule } from '../rule.ts';
import { waiversWithin } from './within.ts';

export const unusedWaiver: FindingsRule = {
  code: 'unused-waiver',
  summary: 'A waiver lets nothing go: there is no such finding, or nothing is owed.',
  severity: 'warning',
  sees: 'findings',

  *check(context) {
    const { workspace, file, document, today, codes } = context;
    for (const waiver of waiversWithin(inlineWaiversOf(file), document)) {
      if (today > waiver.until.last || !codes.includes(waiver.rule)) continue;
      const found = context.findingsOf(waiver.rule, file);
      if (!found || found.some(({ range }) => isBeside(waiver, range))) continue;
      yield {
        range: waiver.ruleRange,
        message: `No finding of ${waiver.rule} is on the line that this comment is about, so it waives nothing. ${remove}`,
      };
    }
    if (document.header.kind?.name !== 'waivers') return;
    const root = linksAround(workspace, file.uri);
    const [record] = recordsOf(document);
    const own = waiversOf(root).filter(
      ({ place }) => place.uri === file.uri && place.document === document.index,
    );
    for (const waiver of own) {
      if (!record || !holds(waiver, today) || isUsed(context, waiver)) continue;
      const key = waiver.waives.is === 'finding' ? 'rule' : 'obligation';
      const range = valueAt(record.node, [...waiver.place.path, key])?.range ?? document.header.range;
      yield { range, message: `${whatIsNot(waiver)}, so this waives nothing. ${remove}` };
    }
  },
};

const remove =
  'Waivers that are kept for nothing hide those that matter: remove it, or correct what it names.';

function isUsed(context: FindingsContext, waiver: Waiver): boolean {
  const { workspace, file, codes } = context;
  const { waives } = waiver;
  const root = linksAround(workspace, file.uri);
  if (waives.is === 'obligation') {
    const [system] = root.definitions('system', waives.system);
    // That there is no such system is a fault of the reference.
    const posture = system && systemPostureOf(workspace, system);
    return (
      !posture || posture.obligations.some(each => each.kind === waives.obligation && each.state === 'waived')
    );
  }
  // An unknown rule, or a document that does not exist, is a fault of its own.
  if (!codes.includes(waives.rule)) return true;
  const uri = fileOfWaiver(root, waiver);
  if (uri === undefined) return 'id' in waives.target;
  const target = workspace.files.get(uri);
  if (!target) return false;
  const found = context.findingsOf(waives.rule, target);
  return !found || found.some(({ range }) => isMeant(workspace, target, waives, range));
}

function whatIsNot({ waives }: Waiver): string {
  if (waives.is === 'obligation')
    return `"${shortened(waives.system)}" does not owe a ${waives.obligation}, or has one that is in order`;
  const where = 'path' in waives.target ? waives.target.path : waives.target.id;
  return `There is no finding of ${waives.rule} in "${shortened(where)}"`;
}
