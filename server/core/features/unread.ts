import { shortened } from '../base/shorten.ts';
import { kindNamed } from '../kinds/index.ts';
import { recordsOf } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';

/** Why a file could not be read as it is meant, in words behind which nothing has to come; undefined where it could. */
export function whyFileUnread(file: SourceFile): string | undefined {
  if (file.conflicts.length > 0) return 'it has an unresolved merge conflict';
  return file.encoding === undefined ? undefined : 'it is not written in UTF-8';
}

/** The same for one of its documents: it is meant to be one of ours, and nobody can tell what it says. */
export function whyDocumentUnread(document: Document): string | undefined {
  const { kind, kindName, version } = document.header;
  if (kind) return recordsOf(document).length > 0 ? undefined : 'it is no mapping of fields and values';
  if (!kindNamed(kindName)) return `there is no kind of document "${shortened(kindName)}"`;
  return version === undefined
    ? `its first line names no version of "${kindName}"`
    : `there is no version ${version} of "${kindName}"`;
}
