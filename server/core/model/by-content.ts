import { memo } from '../base/memo.ts';
import { asRead } from '../syntax/moved.ts';
import type { Record, RecordGroup } from './record.ts';
import { saidBy } from './said-by.ts';

/**
 * Remembers what is made of what a record says, for as long as it says the same at the same place among the others: when
 * text above it is edited, the record is another object and stands elsewhere, and yet nothing of this changes.
 *
 * @param derive looks at nothing but the record and what a `Home` names, and what it makes holds neither offsets nor
 * nodes, which move
 * @param placed what was made, for a record that says the same at another place among the others: one more entry above it in its
 * register, or one less, moves it
 */
export function byContent<Output>(
  derive: (record: Record) => Output,
  placed: (output: Output, record: Record) => Output = (_, record) => derive(record),
): (record: Record) => Output {
  return remembered({ keyOf: saidBy, derive, placed });
}

function remembered<Output>({
  keyOf,
  derive,
  placed,
}: {
  readonly keyOf: (record: Record) => object;
  readonly derive: (record: Record) => Output;
  readonly placed: (output: Output, record: Record) => Output;
}): (record: Record) => Output {
  const cells = memo((_: object): { known?: { readonly home: Home; readonly output: Output } } => ({}));
  return record => {
    const cell = cells(keyOf(record));
    const { known } = cell;
    if (known && isHome(known.home, record)) return known.output;
    const isElsewhere = known && isSameHouse(known.home, record);
    const output = isElsewhere ? placed(known.output, record) : derive(record);
    cell.known = { home: homeOf(record), output };
    return output;
  };
}

/** What is remembered of groups of records. */
export interface GroupMemory<Output> {
  /** What was made of a group; undefined where nobody knows, or where it says something else, or stands elsewhere in its list. */
  recall(group: RecordGroup): Output | undefined;
  keep(group: RecordGroup, output: Output): Output;
}

/** Remembers what is made of what the records of a group say, likewise. */
export function byGroupContent<Output>(): GroupMemory<Output> {
  const cells = memo((_: object): { known?: { readonly home: Home; readonly output: Output } } => ({}));
  return {
    recall(group) {
      const { known } = cells(group.said);
      return known && isHome(known.home, group) ? known.output : undefined;
    },
    keep(group, output) {
      cells(group.said).known = { home: homeOf(group), output };
      return output;
    },
  };
}

/**
 * The same for what stands at offsets within the record: it is given out as it stands now.
 *
 * @param move what was made, so many characters further on
 */
export function byContentMoved<Output>(
  derive: (record: Record) => Output,
  move: (output: Output, by: number) => Output,
): (record: Record) => Output {
  // What a document itself says may be the same while it ends elsewhere, so that its node counts.
  const made = remembered({
    keyOf: ({ node }) => asRead(node),
    derive: record => ({ at: record.node.range.start, output: derive(record) }),
    placed: known => known,
  });
  return record => {
    const { at, output } = made(record);
    const by = record.node.range.start - at;
    return by === 0 ? output : move(output, by);
  };
}

type Placed = Pick<Record, 'document' | 'kind' | 'path'>;

/** What else is to be known of a record besides what it says: it keeps neither the document nor its text alive. */
export interface Home {
  readonly uri: string;
  /** Which document of the file. */
  readonly index: number;
  readonly carrier: string;
  readonly kind: Record['kind'];
  /** Of the document, of which the record may be one of many. */
  readonly documentKind: string;
  readonly version: number | undefined;
  readonly path: Record['path'];
}

export function homeOf({ document, kind, path }: Placed): Home {
  const { uri, index, carrier, header } = document;
  return {
    uri,
    index,
    carrier,
    kind,
    documentKind: header.kindName,
    version: header.version,
    path,
  };
}

function isSamePath(a: Record['path'], b: Record['path']): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // A loop: this is asked of each of thousands of records several times with every keystroke.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Whether a record, or the first one of a group, still is where it was. */
export function isHome(home: Home, placed: Placed): boolean {
  return isSameHouse(home, placed) && isSamePath(home.path, placed.path);
}

/** The same wherever it stands among the others in its document. */
export function isSameHouse(home: Home, { document, kind }: Placed): boolean {
  return (
    home.kind === kind &&
    home.uri === document.uri &&
    home.index === document.index &&
    home.carrier === document.carrier &&
    home.documentKind === document.header.kindName &&
    home.version === document.header.version
  );
}
