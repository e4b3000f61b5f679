import { shortHash } from '../../model/fingerprint.ts';
import { linksOf } from '../../model/links.ts';
import { type Record, recordAtPath, recordsOf, textIn } from '../../model/record.ts';
import type { Document, SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Diagnostic } from '../../rules/told.ts';
import { entryOf, follow } from '../../syntax/node.ts';
import { type NodeStep, nodePathAt } from '../../syntax/node-path.ts';

/**
 * What makes a finding the same finding tomorrow, on another branch, further down in its file or in a file of another
 * name: the rule, the record that it is about, the place within that record, and what is said of it.
 */
export interface FindingIdentity {
  /** The hash of all that is below, and of the rule. Equal findings have equal ones. */
  readonly fingerprint: string;
  /** The kind and the id of the record, `impact-assessment/ia-crm`; without an id the kind and the file. */
  readonly about: string;
  /** Where in the record, without numbers: `data_inputs[].name`, `risks[r-2].treatment`. Empty: as a whole. */
  readonly at: string;
  /** The message, without what moves by itself from day to day. */
  readonly says: string;
}

export interface IdentityOptions {
  /** What a file or folder is called, by its uri; empty for the folder that names are relative to. */
  readonly nameOf: (uri: string) => string;
}

export function identityOf(
  workspace: Workspace,
  file: SourceFile,
  diagnostic: Diagnostic,
  { nameOf }: IdentityOptions,
): FindingIdentity {
  const { code, document, range } = diagnostic;
  const steps = document ? nodePathAt(document.node, range.start) : [];
  const record = document && recordAround(document, steps);
  const at = stepsText(steps, record?.path.length ?? 0);
  const own = aboutText(file, { document, record, nameOf });
  // Where there are several management systems, the same ids may stand in each.
  const root = nameOf(linksOf(workspace).rootOf(file.uri));
  const about = root === '' ? own : `${root}: ${own}`;
  const says = saysOf(diagnostic);
  return { fingerprint: shortHash(JSON.stringify([code, about, at, says]), 24), about, at, says };
}

/** The innermost record that the steps lead through. */
export function recordAround(document: Document, steps: readonly NodeStep[]): Record | undefined {
  const [own] = recordsOf(document);
  const keys = steps.flatMap(keyOf);
  const inner = document.header.kind?.records.find(
    ({ path }) => path.length > 0 && path.every((key, index) => keys[index] === key),
  );
  const entry = inner && recordAtPath(document, keys.slice(0, inner.path.length + 1));
  return entry ?? (own?.path.length === 0 ? own : undefined);
}

function aboutText(
  { uri }: SourceFile,
  {
    document,
    record,
    nameOf,
  }: {
    readonly document: Document | undefined;
    readonly record: Record | undefined;
    readonly nameOf: (uri: string) => string;
  },
): string {
  const id = record && textIn(record, 'id');
  if (record && id !== undefined && id !== '') return `${record.kind.idKind}/${id}`;
  const kind = record?.kind.name ?? document?.header.kindName;
  return kind ? `${kind} in ${nameOf(uri)}` : nameOf(uri);
}

function keyOf(step: NodeStep): readonly (string | number)[] {
  if (step.is === 'entry') return [step.entry.name];
  return step.is === 'node' && step.index !== undefined ? [step.index] : [];
}

/** The way through the steps behind the first `from` of their keys. An item is named by its id, never by its number. */
function stepsText(steps: readonly NodeStep[], from: number): string {
  let text = '';
  let passed = 0;
  for (const step of steps) {
    if (step.is === 'section') text = `# ${step.section.title}`;
    else if (step.is === 'entry' || step.index !== undefined) {
      passed += 1;
      if (passed > from) text += nameOfStep(step, text === '');
    }
  }
  return text;
}

function nameOfStep(step: Exclude<NodeStep, { is: 'section' }>, isFirst: boolean): string {
  if (step.is === 'entry') return isFirst ? step.entry.name : `.${step.entry.name}`;
  const node = follow(step.node);
  const id = node?.type === 'mapping' ? follow(entryOf(node, 'id')?.value) : undefined;
  return `[${id?.type === 'scalar' && typeof id.value === 'string' ? id.value.trim() : ''}]`;
}

/** Rules whose messages tell what goes on elsewhere: it goes on while the finding stays the same one. */
const ongoing: ReadonlySet<string> = new Set(['code-changed-since-assessed']);

function saysOf({ code, message }: Diagnostic): string {
  return ongoing.has(code) ? '' : withoutCounts(message);
}

/** `12 days ago` is `# day ago`: such numbers grow while nobody does anything. What is quoted stays as it was written. */
function withoutCounts(message: string): string {
  return message
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(count, '# $1')))
    .join('');
}

const count = /(?<![\p{L}\p{N}_./-])\d+ (\p{L}+?)s?(?![\p{L}\p{N}_])/gu;
