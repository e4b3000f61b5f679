import { lineEndAt, lineEndOf, lineStartAt, nextLineAt } from '../../base/characters.ts';
import { equalData } from '../../base/equal.ts';
import { touches } from '../../base/range.ts';
import { byCodeUnits } from '../../base/uri.ts';
import { hasTooManyAliases } from '../../model/aliases.ts';
import { linksAround } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import { headRangeOf, type Record, recordsOf, textIn } from '../../model/record.ts';
import { type Document, readFile, type SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import { follow, plainValue, valueAt } from '../../syntax/node.ts';
import { appendText, removeItem } from '../../syntax/write/index.ts';
import { freeUri, shelfOf } from '../new-document/place.ts';
import type { ActionContext, CodeAction, ProposedChange } from './action.ts';

/** Moves a system from a register to a file of its own, and back. */
export function* moveSystem({ workspace, file, record, range }: ActionContext): Generator<CodeAction> {
  if (record?.kind.name !== 'ai-system' || !touches(headRangeOf(record), range.start)) return;
  if (hasTooManyAliases(record)) return;
  const change =
    record.path.length > 0 ? toOwnFile(workspace, record) : intoRegister(workspace, file, record);
  if (!change) return;
  yield {
    id: 'move system',
    title:
      record.path.length > 0 ? 'Move this system to a file of its own' : 'Move this system into the register',
    kind: 'refactor.move',
    change: () => change,
  };
}

function toOwnFile(workspace: Workspace, record: Record): ProposedChange | undefined {
  const { document, node, path } = record;
  const id = textIn(record, 'id');
  const list = follow(valueAt(document.node.root, path.slice(0, -1)));
  const item = list?.type === 'sequence' ? list.items.find(each => each === node) : undefined;
  if (list?.type !== 'sequence' || !item || id === undefined) return undefined;
  const carrier = document.carrier === 'json' ? 'json' : 'yaml';
  const text = carrier === 'json' ? jsonFile(record) : yamlFile(record);
  const root = linksAround(workspace, document.uri);
  const uri = freeUri(workspace, { ...shelfOf(root, 'ai-system'), carrier }, id);
  const edit = removeItem(document, list, item);
  if (!edit || !saysTheSame(record, { uri, text })) return undefined;
  return {
    edits: [{ uri: document.uri, edits: [edit] }],
    creates: [{ uri, text }],
    cursor: { uri, offset: text.indexOf(id) },
  };
}

const header = 'ai-system/v1';

/** The entry's lines, as far out as a document's. Comments in it go along. */
function yamlFile({ document, node }: Record): string {
  const { text } = document;
  const lineEnd = lineEndOf(text);
  const { start, end } = node.range;
  if (node.layout === 'flow') return `{ aims: ${header},${text.slice(start + 1, end)}${lineEnd}`;
  const width = start - lineStartAt(text, start);
  const lines = linesOf(text.slice(start, lineEndAt(text, end)));
  return [
    `aims: ${header}`,
    ...lines.map((line, index) => (index === 0 ? line : outdented(line, width))),
    '',
  ].join(lineEnd);
}

function jsonFile({ document, node }: Record): string {
  const { text } = document;
  const { start, end } = node.range;
  const width = /^[ \t]*/.exec(text.slice(lineStartAt(text, start)))?.[0].length ?? 0;
  const [first = '', ...rest] = linesOf(text.slice(start, end)).map((line, index) =>
    index === 0 ? line : outdented(line, width),
  );
  const lineEnd = lineEndOf(text);
  const own = rest.length > 0 ? `${lineEnd}  "aims": "${header}",` : ` "aims": "${header}",`;
  return `${[`{${own}${first.slice(1)}`, ...rest].join(lineEnd)}${lineEnd}`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

function outdented(line: string, width: number): string {
  return line.replace(new RegExp(`^[ \\t]{0,${width}}`), '');
}

function saysTheSame(
  record: Record,
  { uri, text }: { readonly uri: string; readonly text: string },
): boolean {
  const [moved] = readFile({ uri, text }).documents.flatMap(document => recordsOf(document));
  return moved !== undefined && equalData(withoutHeader(moved), withoutHeader(record));
}

function withoutHeader({ node }: Record): unknown {
  return plainValue({ ...node, entries: node.entries.filter(({ name }) => name !== 'aims') });
}

/** Only where the file holds nothing but the system, in lines: what has no place in an entry would be lost. */
function intoRegister(workspace: Workspace, file: SourceFile, record: Record): ProposedChange | undefined {
  const { document, node } = record;
  const { text } = document;
  const aims = node.entries[0];
  if (document.carrier !== 'yaml' || file.tree.documents.length !== 1 || node.layout !== 'block' || !aims)
    return undefined;
  const before = text.slice(0, aims.range.start);
  if (
    before
      .replace(/^\ufeff/, '')
      .replace(/^---[ \t]*$/m, '')
      .trim() !== ''
  )
    return undefined;
  const register = registerFor(workspace, file.uri);
  const systems = register?.node.root && follow(valueAt(register.node.root, ['systems']));
  if (!register || systems?.type !== 'sequence') return undefined;
  const body = linesOf(text.slice(nextLineAt(text, aims.range.end)).trimEnd());
  const edit = appendText(register, systems, body);
  const item = ['- ', '  '].flatMap((lead, index) =>
    index === 0 ? [lead + (body[0] ?? '')] : body.slice(1).map(line => (line === '' ? '' : lead + line)),
  );
  const [moved] = readFile({
    uri: file.uri,
    text: `aims: register/v1\nsystems:\n${item.map(line => `  ${line}`).join('\n')}\n`,
  }).documents.flatMap(each => recordsOf(each).filter(({ path }) => path.length > 0));
  if (!edit || !moved || !equalData(withoutHeader(moved), withoutHeader(record))) return undefined;
  return { edits: [{ uri: register.uri, edits: [edit] }], deletes: [file.uri] };
}

/** The first register of the root that is written in lines. */
function registerFor(workspace: Workspace, uri: string): Document | undefined {
  const known = [...linksAround(workspace, uri).ofKind('register')].sort((a, b) =>
    byCodeUnits(a.place.uri, b.place.uri),
  );
  return known
    .map(facts => recordAt(workspace, facts)?.document)
    .find(document => document?.carrier === 'yaml');
}
