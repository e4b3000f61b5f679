import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnits, liesIn, segmentsBelow } from '../../core/base/uri.ts';
import { manifestText } from '../../core/features/export/pack/manifest.ts';
import type { HeadCommit, Pack } from '../../core/features/export/pack/pack.ts';
import { packFiles } from '../../core/features/export/pack/pack-files.ts';
import { packNames } from '../../core/features/export/pack/pack-names.ts';
import { uncheckedIn } from '../../core/features/export/pack/unchecked.ts';
import {
  defaultSizeLimit,
  linksOf,
  namedPlacesOf,
  postureOf,
  type RootLinks,
  sizeLimitFor,
} from '../../core/index.ts';
import { evidencePlace } from '../../core/model/evidence-place.ts';
import type { Host } from '../../lsp/host.ts';
import { PackRefusal } from '../pack/pack-target.ts';
import { pourSource, type ReadSource, readSource, type WantedSource } from '../pack/read-sources.ts';
import { writePack } from '../pack/write-pack.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toPath } from '../uris.ts';
import { askedRoot } from './asked-root.ts';
import { type CheckedFile, checkedFiles } from './checked-files.ts';
import { type Context, contextOf } from './context.ts';
import type { PackQuestion, PackReport, Refusal } from './main.ts';

/** Makes the pack for an auditor of an AIMS and writes it where it is asked for. */
export async function packed(host: Host, question: PackQuestion): Promise<PackReport | Refusal> {
  const context = await contextOf(host, question);
  const of = askedRoot(context);
  if ('refused' in of) return of;
  if (of.root.records.length === 0)
    return { refused: 'there is no AI management system here: no AIMS document was found.' };
  const target = path.resolve(question.folder, question.target);
  try {
    const { pack, sources } = await packOf(host, context, of.root, question);
    const unchecked = uncheckedIn(pack).map(({ text }) => text);
    const files = await writePack(target, question.shape, {
      files: packFiles(pack),
      pourCopy: source => pourSource(pack.root.uri, sources.get(source.uri) ?? never(source.name)),
      manifest: written => manifestText(pack, written),
      day: question.today,
    });
    return {
      target: question.target,
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      unread: pack.moment.unread,
      commit: pack.commit,
      unchecked,
    };
  } catch (error) {
    if (error instanceof PackRefusal)
      return { refused: `"${question.target}" is not written: ${error.message}.` };
    // What the system says about a disk, and no fault of ours.
    if (error instanceof Error && 'syscall' in error)
      return { refused: `"${question.target}" cannot be written: ${reasonOf(error)}.` };
    throw error;
  }
}

async function packOf(
  host: Host,
  context: Context,
  root: RootLinks,
  { version, withEvidence, today }: PackQuestion,
): Promise<{ readonly pack: Pack; readonly sources: ReadonlyMap<string, ReadSource> }> {
  const { workspace, unchecked } = context.loaded;
  const nameOf = (uri: string) => segmentsBelow(uri, root.uri).join('/') || '.';
  const isAsked = (uri: string) => linksOf(workspace).rootOf(uri) === root.uri;
  const documents = checkedFiles({ ...context, nameOf }, isAsked);
  const wanted = await wantedSources(host, context, root, { documents, nameOf });
  const sources = await readSources(root, wanted);
  const documentUris = new Set(documents.map(({ file }) => file.uri));
  const evidence = withEvidence ? [...sources.values()].filter(({ uri }) => !documentUris.has(uri)) : [];
  const systems = postureOf(workspace).roots.find(({ uri }) => uri === root.uri)?.systems ?? [];
  const pack: Pack = {
    workspace,
    isAsked,
    nameOf,
    root,
    moment: {
      today,
      root: '',
      unread: [...unchecked]
        .filter(([uri]) => isAsked(uri) && liesIn(uri, root.uri))
        .map(([uri, reason]) => ({ file: nameOf(uri), reason }))
        .sort((a, b) => byCodeUnits(a.file, b.file)),
    },
    version,
    commit: headOf(workspace.history.heads.get(root.uri), wanted),
    withEvidence,
    sources,
    gone: await goneFiles(host, root),
    checked: new Map(documents.map(({ file, ...found }) => [file.uri, found])),
    names: packNames({
      documents: documents.map(({ file: { uri } }) => ({ uri, name: nameOf(uri) })),
      evidence,
      systems: systems.map(({ record }) => record),
    }),
  };
  return { pack, sources };
}

/** So many files are read at once: enough to keep the disk busy. */
const filesAtOnce = 16;

/** What is read of each file, in the order of their names. */
async function readSources(
  root: RootLinks,
  wanted: readonly WantedSource[],
): Promise<ReadonlyMap<string, ReadSource>> {
  const sources = new Map<string, ReadSource>();
  for (let at = 0; at < wanted.length; at += filesAtOnce) {
    const some = wanted.slice(at, at + filesAtOnce).map(each => readSource(root.uri, each));
    for (const source of await Promise.all(some)) sources.set(source.uri, source);
  }
  return sources;
}

/** The documents and the files that they name as evidence, in the order of their names, each with what history says. */
async function wantedSources(
  host: Host,
  { loaded: { workspace } }: Context,
  root: RootLinks,
  {
    documents,
    nameOf,
  }: { readonly documents: readonly CheckedFile[]; readonly nameOf: (uri: string) => string },
): Promise<readonly WantedSource[]> {
  const places = namedPlacesOf(workspace);
  const evidence = new Set(
    root.records.flatMap(({ lifecycle }) =>
      lifecycle.evidence.flatMap(item => {
        const place = evidencePlace(root.uri, item);
        return place?.is === 'inside' && workspace.named.get(place.uri)?.is === 'file' ? [place.uri] : [];
      }),
    ),
  );
  const files = new Map([
    ...[...evidence].map(uri => [uri, { maxSize: places.get(uri)?.sizeLimit ?? defaultSizeLimit }] as const),
    ...documents.map(
      ({ file: { uri, text } }) =>
        [uri, { maxSize: sizeLimitFor(workspace, uri), text: text.whole }] as const,
    ),
  ]);
  const uris = [...files.keys()].sort((a, b) => byCodeUnits(nameOf(a), nameOf(b)));
  const answers = await host.history.answer(
    root.uri,
    uris.map(uri => ({ is: 'last-change', root: root.uri, uri })),
    {},
  );
  return uris.map((uri, index) => ({
    uri,
    name: nameOf(uri),
    history: answers[index] ?? { is: 'unknown', why: 'nobody knows' },
    ...(files.get(uri) ?? { maxSize: defaultSizeLimit }),
  }));
}

/** The files of the newest commit that could be documents and are not there any more. */
async function goneFiles(host: Host, root: RootLinks): Promise<readonly string[]> {
  const [answer] = await host.history.answer(
    root.uri,
    [{ is: 'files', root: root.uri, endings: ['yaml', 'yml', 'json', 'md'] }],
    {},
  );
  const top = toPath(root.uri);
  if (answer?.is !== 'files' || top === undefined) return [];
  const gone: string[] = [];
  for (const name of answer.paths) {
    const found = await lstat(path.join(top, name)).catch(error => (isGone(error) ? undefined : error));
    if (found === undefined) gone.push(name);
  }
  return gone;
}

/** The commit of the pack, and where in its repository the AIMS lies, as far as a file shows it. */
function headOf(commit: string | undefined, wanted: readonly WantedSource[]): HeadCommit {
  if (commit === undefined) {
    const why = wanted.flatMap(({ history }) => (history.is === 'unknown' ? [history.why] : []))[0];
    return { is: 'unknown', why: why ?? 'nobody knows' };
  }
  const [folder] = wanted.flatMap(({ history, name }) => {
    if (history.is !== 'last-change' || !history.path.endsWith(name)) return [];
    return [history.path.slice(0, -name.length).replace(/\/$/, '') || '.'];
  });
  return { is: 'commit', commit, folder };
}

function never(name: string): never {
  throw new Error(`${name} is copied and was never read`);
}
