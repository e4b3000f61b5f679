import { memo } from '../../../base/memo.ts';
import type { Place, RecordFacts } from '../../../model/facts.ts';
import type { CommitInfo } from '../../../model/history.ts';
import { shortCommit } from '../../head-commit.ts';
import { placeText } from '../page.ts';
import { rowPlace } from '../subject.ts';
import type { RowPlace } from '../table.ts';
import { code, html, type Markup, mark, type Tone } from './markup.ts';
import type { Pack, Source } from './pack.ts';

/** A page that is being written: where its links start from. */
export interface Sheet {
  readonly pack: Pack;
  /** From the top of the pack. */
  readonly name: string;
}

/** The way from one page to another file of the pack, or to a place in it. */
export function way({ name }: Pick<Sheet, 'name'>, to: string, anchor?: string): string {
  const up = name.split('/').slice(0, -1);
  const down = to.split('/');
  let shared = 0;
  while (shared < up.length && shared < down.length - 1 && up[shared] === down[shared]) shared += 1;
  const path = [...up.slice(shared).map(() => '..'), ...down.slice(shared)].join('/');
  return anchor === undefined ? path : `${path}#${anchor}`;
}

export function link(sheet: Sheet, to: string, words: Markup | string, anchor?: string): Markup {
  return html`<a href="${way(sheet, to, anchor)}">${words}</a>`;
}

/** The file, the line and the commit that say something, with a link to that line. */
export function from(sheet: Sheet, place: Place | RowPlace | undefined): Markup {
  if (!place) return html``;
  const { pack } = sheet;
  const at = 'uri' in place ? rowPlace(pack, place) : place;
  const source = sourceNamed(pack, at.file);
  const page = source && pack.names.document(source.uri);
  const words = code(placeText(at));
  const target = page === undefined ? words : link(sheet, page, words, anchorOf(at.line));
  return html`<span class="place">${target}${source ? html` <span class="at">${briefly(source)}</span>` : ''}</span>`;
}

/** So many lines of a document are shown one by one: a file of nothing but line ends would become a page of gigabytes. */
export const mostLines = 200_000;

/** Where on the page of a document a line stands; undefined for one that is not shown. */
export function anchorOf(line: number): string | undefined {
  return line < mostLines ? lineId(line) : undefined;
}

/** @param line from 0 */
export function lineId(line: number): string {
  return `L${line + 1}`;
}

function briefly({ version }: Source): Markup {
  if (version.is === 'none') return html`not in a commit`;
  const commit = 'why' in version.made ? 'commit unknown' : shortCommit(version.made.commit);
  return version.is === 'changed' ? html`${commit}, changed since` : html`${commit}`;
}

function sourceNamed({ sources }: Pack, name: string): Source | undefined {
  return byName(sources).get(name);
}

const byName = memo(
  (sources: Pack['sources']) => new Map([...sources.values()].map(source => [source.name, source])),
);

/** The commit that made a file what it is, whose it is and of which day, as far as that is known. */
export function commitOf({ version }: Source): Markup {
  if (version.is === 'none') return html`${mark('fair', 'no commit')} ${version.why}`;
  const { made } = version;
  const commit = 'why' in made ? html`${mark('fair', 'unknown')} ${made.why}` : commitWords(made);
  return version.is === 'changed' ? html`${mark('fair', 'changed since')} ${commit}` : commit;
}

function commitWords({ commit, by, on }: CommitInfo): Markup {
  return html`<code class="commit">${shortCommit(commit)}</code> ${by}, <span class="day">${on}</span>`;
}

/** What a document is called, with a link to where it begins. */
export function documentLink(sheet: Sheet, record: RecordFacts): Markup {
  const { pack } = sheet;
  const name = record.id ?? record.title ?? pack.nameOf(record.place.uri);
  const page = pack.names.document(record.place.uri);
  return page === undefined
    ? html`${name}`
    : link(sheet, page, name, anchorOf(rowPlace(pack, record.place).line));
}

export function systemLink(sheet: Sheet, record: RecordFacts): Markup {
  const page = sheet.pack.names.system(record);
  const name = record.title ?? record.id ?? 'A system without a name';
  return page === undefined ? html`${name}` : link(sheet, page, name);
}

const tones: Readonly<Record<string, Tone>> = {
  missing: 'bad',
  incomplete: 'bad',
  stale: 'bad',
  error: 'bad',
  critical: 'bad',
  high: 'bad',
  expired: 'bad',
  late: 'bad',
  draft: 'fair',
  'in review': 'fair',
  unknown: 'fair',
  'due soon': 'fair',
  waived: 'fair',
  partly: 'fair',
  warning: 'fair',
  medium: 'fair',
  degraded: 'fair',
  planned: 'fair',
  'in-progress': 'fair',
  implemented: 'good',
  current: 'good',
  evidenced: 'good',
  done: 'good',
  low: 'good',
  approved: 'good',
};

/** A word for how something stands, in its colour. */
export function state(words: string): Markup {
  return mark(tones[words] ?? 'plain', words);
}

/** Kinds that need no approval of their own: without a status they are no drafts. */
const unapproved: ReadonlySet<string> = new Set(['ai-system', 'register', 'config', 'waivers', 'controls']);

/** `approved 2026-10-26`, as the document says of itself. */
export function approval({ kind, lifecycle: { status, approvedOn } }: RecordFacts): Markup {
  if (status === 'draft' && unapproved.has(kind)) return html``;
  return html`${state(status)}${status === 'approved' && approvedOn ? html` <span class="day">${approvedOn.day}</span>` : ''}`;
}
