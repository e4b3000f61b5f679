import type { ChangeAnnotation, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { byCodeUnits, type Edit, type SourceFile } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { toRange } from './to-proto.ts';

/** Edits of one file that belong together. */
export interface EditedFile {
  /** The file as it was when the edits were made. */
  readonly file: SourceFile;
  readonly groups: readonly EditGroup[];
}

export interface EditGroup {
  readonly edits: readonly Edit[];
  /** A key of the annotations; without one nobody is told more. */
  readonly annotation?: string;
}

/**
 * Edits of several files as the client can take them. What needs somebody's consent is left out for a client that
 * cannot ask for it.
 */
export function toWorkspaceEdit(
  { abilities, buffers }: Pick<Desk, 'abilities' | 'buffers'>,
  files: readonly EditedFile[],
  annotations: Readonly<Record<string, ChangeAnnotation>> = {},
): WorkspaceEdit {
  const annotated = abilities.versionedEdits && abilities.changeAnnotations;
  const used = new Set<string>();
  const documents = files.flatMap(({ file, groups }): readonly TextDocumentEdit[] => {
    const taken = groups.filter(
      ({ edits, annotation = '' }) =>
        edits.length > 0 && (annotated || annotations[annotation]?.needsConfirmation !== true),
    );
    const edits = taken.flatMap(({ edits, annotation }) => {
      if (annotation !== undefined) used.add(annotation);
      return edits.map(edit => ({
        range: toRange(file, edit.range),
        newText: edit.text,
        ...(annotated && annotation !== undefined && { annotationId: annotation }),
      }));
    });
    if (edits.length === 0) return [];
    const buffer = buffers.get(file.uri);
    // A version only of what is open: of other files the client has none to compare.
    return [
      { textDocument: { uri: buffer?.editorUri ?? file.uri, version: buffer?.version ?? null }, edits },
    ];
  });
  if (!abilities.versionedEdits) return { changes: changesOf(documents) };
  const known = Object.entries(annotations).filter(([key]) => used.has(key));
  return {
    documentChanges: documents,
    ...(annotated && known.length > 0 && { changeAnnotations: Object.fromEntries(known) }),
  };
}

function changesOf(documents: readonly TextDocumentEdit[]): Record<string, TextEdit[]> {
  const changes: [string, TextEdit[]][] = documents.map(({ textDocument, edits }) => [
    textDocument.uri,
    edits.flatMap(edit => ('newText' in edit ? [edit] : [])),
  ]);
  return Object.fromEntries(changes.sort(([a], [b]) => byCodeUnits(a, b)));
}
