import { grouped } from '../../../base/grouped.ts';
import { counted } from '../../../base/listed.ts';
import { memo } from '../../../base/memo.ts';
import { readinessOf } from '../../../posture/readiness.ts';
import { evidenceIn } from './evidence-list.ts';
import { documentSources, filesOf } from './evidence-page.ts';
import type { Pack, Source } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { systemsIn } from './systems-page.ts';

/** Something that the pack does not know, or that the reader may take for known and is not. */
export interface Unchecked {
  /** A sentence. */
  readonly text: string;
  /** What it is about, each in a few words: all of them. */
  readonly items: readonly string[];
  /** Where the pack tells more of it. */
  readonly more?: { readonly page: string; readonly anchor?: string };
}

/** What could not be checked when the pack was made, what weighs most first. Nothing that is empty is told. */
export const uncheckedIn = memo((pack: Pack): readonly Unchecked[] =>
  [...ofHistory(pack), ...ofReading(pack), ...ofEvidence(pack), ...ofStates(pack)].filter(
    ({ items }) => items.length > 0,
  ),
);

/** What no program can check, whatever the documents say. */
export const beyondUs: readonly string[] = [
  'Whether what the documents say is true. Their form, dates, references, approvals and reviews are checked, and nothing of the world they speak about.',
  'Who approved and who reviewed: names stand here as the documents give them. Nobody was asked, and no signature was looked at.',
  "The authors and days of commits: they are as Git has them, the day by the author's own clock. Signatures of commits were not looked at.",
  'What was kept elsewhere: other repositories, ticket systems, mail, and whatever an address leads to.',
];

function ofHistory(pack: Pack): readonly Unchecked[] {
  const { commit } = pack;
  const files = [...pack.sources.values()];
  if (commit.is === 'unknown') {
    return [
      {
        text: `The commit is not known, for ${commit.why}. No file of this pack can be traced to a commit, an author or a day; only its SHA-256 says what it was.`,
        items: [`${counted(files.length, 'file')} without a commit`],
        more: { page: pageNames.evidence },
      },
    ];
  }
  const named = (each: readonly Source[]) => each.map(({ name }) => name);
  const without = grouped(files, ({ version }) => (version.is === 'none' ? version.why : undefined));
  const untold = grouped(files, ({ version }) =>
    version.is !== 'none' && 'why' in version.made ? version.made.why : undefined,
  );
  return [
    {
      text: 'Files were changed since the commit and not committed. The pack speaks of what lay in the folder when it was made, and SHA-256 is that of those bytes.',
      items: named(files.filter(({ version }) => version.is === 'changed')),
      more: { page: pageNames.evidence },
    },
    {
      text: 'Files are in the commit and not in the folder that the pack was made of. If one is a document, the pack does not know what it says.',
      items: pack.gone,
    },
    ...[...without].map(([why, own]) => ({
      text: `Files are in no commit that could be found: ${why}.`,
      items: named(own),
      more: { page: pageNames.evidence },
    })),
    ...[...untold].map(([why, own]) => ({
      text: `It is not known which commit made files what they are: ${why}. They are what the commit of the pack holds.`,
      items: named(own),
      more: { page: pageNames.evidence },
    })),
  ];
}

function ofReading({ moment }: Pack): readonly Unchecked[] {
  return [
    {
      text: 'Documents could not be read whole. What they say is missing everywhere in the pack.',
      items: moment.unread.map(({ file, reason }) => `${file}: ${reason}`),
    },
  ];
}

function ofEvidence(pack: Pack): readonly Unchecked[] {
  const given = evidenceIn(pack);
  const files = filesOf(given);
  const namedAt = (each: (typeof given)[number]) => each.location ?? each.item.title;
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  const faulty = given.filter(({ fault, isUnknown }) => fault !== undefined && !isUnknown);
  const unhashed = documentSources(pack).filter(({ held }) => 'why' in held);
  return [
    {
      text: 'Addresses that documents give as proof were not opened.',
      items: unique(given.filter(({ kept }) => kept.is === 'address').map(namedAt)),
      more: { page: pageNames.evidence, anchor: 'addresses' },
    },
    {
      text: 'Evidence is only described, so that there is nothing to look at.',
      items: unique(given.filter(({ kept }) => kept.is === 'words').map(namedAt)),
      more: { page: pageNames.evidence, anchor: 'words' },
    },
    {
      text: 'Files that documents give as proof are not there, may not be looked at, or are not what the document says.',
      items: unique(faulty.map(each => `${namedAt(each)}: ${each.fault ?? ''}`)),
      more: { page: pageNames.evidence, anchor: 'files' },
    },
    {
      text: 'Files that documents give as proof could not be looked at whole.',
      items: unique(
        given.filter(({ isUnknown }) => isUnknown).map(each => `${namedAt(each)}: ${each.fault ?? ''}`),
      ),
      more: { page: pageNames.evidence, anchor: 'files' },
    },
    {
      text: 'Evidence is past the day until which it holds.',
      items: unique(
        given
          .filter(({ isExpired }) => isExpired)
          .map(each => `${namedAt(each)}, ${each.item.validUntil ?? ''}`),
      ),
      more: { page: pageNames.evidence, anchor: 'files' },
    },
    {
      text: 'Files could not be read a second time for their SHA-256.',
      items: unhashed.map(({ name, held }) => `${name}: ${'why' in held ? held.why : ''}`),
    },
    {
      text: pack.withEvidence
        ? 'What stands in the files that are given as proof was not read. They lie in the pack, as far as they could be copied.'
        : 'What stands in the files that are given as proof was not read, and they do not lie in the pack; their SHA-256 says which they are.',
      items: files.length === 0 ? [] : [counted(files.length, 'file')],
      more: { page: pageNames.evidence, anchor: 'files' },
    },
  ];
}

function ofStates(pack: Pack): readonly Unchecked[] {
  const obligations = systemsIn(pack).flatMap(({ record, obligations: own }) =>
    own
      .filter(
        ({ state, reasons }) => state === 'unknown' || reasons.some(({ code }) => code === 'history-unknown'),
      )
      .map(
        ({ kind, reasons }) =>
          `${record.id ?? record.title ?? ''}, ${kind}: ${reasons.map(({ message }) => message).join('; ')}`,
      ),
  );
  const rows = readinessOf(pack.workspace, pack.root).rows.filter(({ state }) => state === 'unknown');
  return [
    { text: 'It could not be found out whether documents are still current.', items: obligations },
    {
      text: 'Clauses and controls whose state is not known.',
      items: rows.map(({ item }) => `${item.id} ${item.title}`),
      more: { page: pageNames.readiness },
    },
  ];
}
