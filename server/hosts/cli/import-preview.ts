import path from 'node:path';
import { itemShape, leafShape, type Target, targets } from '../../core/import/targets.ts';
import { headOf, linksAround } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import type { ImportPreview, MappableField, PreviewedFile, PreviewImport } from '../../lsp/protocol.ts';
import { toLocation } from '../../lsp/to-proto.ts';
import { toUri } from '../uris.ts';
import { type ImportRefusal, type ProposedImport, proposedImport, reportOf } from './engine-import.ts';
import type { ImportQuestion } from './import-answer.ts';
import { importPage, importWords } from './import-page.ts';

/** What an import would do, with the texts of all files that it would write, for somebody to look at before it is done. */
export async function importPreview(
  host: Host,
  { place: { folder, into }, files, as, sheets, system, mapping }: PreviewImport,
  { today, progress }: Pick<ImportQuestion, 'today' | 'progress'>,
): Promise<ImportPreview | ImportRefusal> {
  const proposal = await proposedImport(host, {
    folder,
    today,
    files: files.map(file => withinOr(folder, file)),
    into,
    as,
    progress,
    ...(sheets && { sheets }),
    ...(system !== undefined && { system }),
    ...(mapping !== undefined && { mappingText: mapping }),
  });
  if ('refused' in proposal) return proposal;
  const { context, plan, change } = proposal;
  const report = reportOf(context, plan, { change, written: false, warnings: [] });
  const { workspace } = context.loaded;
  // A folder that is open through a link has its files below the link, for the editor.
  const asOpen = (uri: string) => toUri(path.join(folder, context.nameOf(uri)));
  const root = linksAround(workspace, `${toUri(path.resolve(context.here, into))}/.`);
  return {
    page: importPage(report, {
      into: into === '.' ? 'this folder' : into,
      placeOf(id) {
        const [record] = root.definitions('system', id);
        const location = record && toLocation(workspace, headOf(workspace, record));
        return location && { ...location, uri: asOpen(location.uri) };
      },
    }),
    files: previewed(proposal).map(file => ({ ...file, uri: asOpen(file.uri) })),
    mapping: proposal.mapping.text,
    fields: targets.map(target => ({
      path: target.path,
      title: target.field.title,
      values: valuesOf(target),
    })),
    words: importWords(report),
  };
}

function valuesOf(target: Target): MappableField['values'] {
  const shape = itemShape(target) ?? leafShape(target);
  if (shape.is === 'boolean') return ['true', 'false'].map(value => ({ value, about: '' }));
  return shape.is === 'enum'
    ? shape.values.map(each => ({ value: each.value, about: each.description }))
    : [];
}

/** As a person in the folder would name a file, so that messages and the mapping do as well. */
function withinOr(folder: string, file: string): string {
  const way = path.relative(folder, file);
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way) ? file : way;
}

function previewed({
  context: { nameOf },
  change,
  textOf,
  mapping,
}: ProposedImport): readonly PreviewedFile[] {
  const created = change.creates.map(({ uri, text }) => ({ uri, name: nameOf(uri), after: text }));
  const edited = change.edits.flatMap(({ uri, edits: [edit] }) => {
    const before = textOf(uri);
    // What is changed is changed as a whole.
    return before !== undefined && edit ? [{ uri, name: nameOf(uri), before, after: edit.text }] : [];
  });
  const all: readonly PreviewedFile[] = [...created, ...edited];
  const isMapping = ({ uri }: PreviewedFile) => uri === mapping.uri;
  return [...all.filter(each => !isMapping(each)), ...all.filter(isMapping)];
}
