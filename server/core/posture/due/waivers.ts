import { shortened } from '../../base/shorten.ts';
import { nounOf } from '../../kinds/expected.ts';
import { inlineWaiversOf } from '../../model/inline-waivers.ts';
import { factsAt } from '../../model/links.ts';
import { type Waived, type Waiver, waiversOf } from '../../model/waivers.ts';
import { type Due, type Looking, named } from './due.ts';

/** The entries of waivers documents that end. */
export function* endingWaivers({ workspace, root }: Looking): Generator<Due> {
  for (const waiver of waiversOf(root)) {
    const { place, expires, approvedBy, waives } = waiver;
    const record = factsAt(workspace, { ...place, path: place.path.slice(0, -2) });
    if (!record) continue;
    yield {
      sort: 'waiver',
      day: expires,
      what: `Decide anew about the waiver of ${waivedIn(waives)}`,
      record,
      path: [...place.path.slice(record.place.path.length), 'expires'],
      detail: detailOf(waiver),
      owner: approvedBy,
      systems: waives.is === 'obligation' ? root.definitions('system', waives.system).slice(0, 1) : [],
    };
  }
}

/** The waivers that stand as comments beside what they waive. */
export function* endingComments({ workspace, root }: Looking): Generator<Due> {
  for (const uri of new Set(root.records.map(({ place }) => place.uri))) {
    const file = workspace.files.get(uri);
    for (const { rule, until, range, untilRange, approvedBy } of file ? inlineWaiversOf(file).waivers : []) {
      const document = file?.documents.find(({ node }) => range.start <= node.range.end);
      const record = document && factsAt(workspace, { uri, document: document.index, path: [] });
      if (!record) continue;
      yield {
        sort: 'waiver',
        day: until.last,
        what: `Decide anew about the waiver of ${shortened(rule)} in a comment of ${named(record)}`,
        record,
        path: [],
        range: untilRange,
        detail: rule,
        owner: approvedBy ?? record.owner,
      };
    }
  }
}

function waivedIn(waives: Waived): string {
  if (waives.is === 'obligation') return `the ${nounOf(waives.obligation)} of "${shortened(waives.system)}"`;
  const { target } = waives;
  return `${shortened(waives.rule)} in "${shortened('path' in target ? target.path : target.id)}"`;
}

function detailOf({ waives }: Waiver): string {
  if (waives.is === 'obligation') return `${waives.obligation} ${waives.system}`;
  return `${waives.rule} ${'path' in waives.target ? waives.target.path : waives.target.id}`;
}
