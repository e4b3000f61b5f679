import {
  changedSystems,
  compareFindings,
  identityOf,
  renamesBetween,
  touchedSince,
} from '../../core/index.ts';
import type { DiskHost } from '../disk.ts';
import { load } from '../load.ts';
import { pastHost } from '../past-host.ts';
import { toUri } from '../uris.ts';
import { type CheckedFile, checkedFiles } from './checked-files.ts';
import type { Context } from './context.ts';
import type { Refusal } from './main.ts';
import type { ChangedObligation, ReportedSince } from './report-gate.ts';

/** What a branch changed. */
export interface Since {
  readonly report: ReportedSince;
  /** The same files, with the findings that the branch touched or caused. */
  readonly touched: readonly CheckedFile[];
  /** The same files, with those that were there before. */
  readonly unchanged: readonly CheckedFile[];
}

/**
 * Checks the files as they were where the branch began, on the same day and with the history of then, and sets apart what was
 * there before. What is new the branch caused, wherever it stands; what is older counts where it stands in what was touched.
 */
export async function changedSince(
  host: DiskHost,
  context: Context,
  files: readonly CheckedFile[],
  revision: string,
): Promise<Since | Refusal> {
  const { loaded, here, asked, today, nameOf } = context;
  const folder = toUri(here);
  const folders = [folder, ...asked.flatMap(({ uri, is }) => (is === 'folder' ? [uri] : []))];
  const base = await host.history.base(folder, { revision, folders });
  if ('why' in base) return { refused: `"--changed-since" cannot be answered: ${base.why}.` };

  const now = loaded.workspace;
  const past = await load(pastHost(host, base, [...now.files.keys()]), { folder, targets: asked, today });
  const before = past.workspace;
  const renames = renamesBetween(before, now);
  const uriNow = (uri: string) => renames.get(uri) ?? uri;
  const known = checkedFiles({ loaded: past, nameOf }).flatMap(({ file, diagnostics }) =>
    diagnostics.map(each => ({
      fingerprint: identityOf(before, file, each, { nameOf: uri => nameOf(uriNow(uri)) }).fingerprint,
      severity: each.severity,
      count: 1,
    })),
  );

  const found = files.flatMap(({ file, diagnostics }) => diagnostics.map(each => ({ file, each })));
  const { isKnown } = compareFindings(
    found.map(({ file, each }) => ({
      fingerprint: identityOf(now, file, each, { nameOf }).fingerprint,
      severity: each.severity,
    })),
    known,
  );
  const isTouched = touchedSince(before, renames);
  const kept = new Set(
    found.flatMap(({ file, each }, index) => (!isKnown[index] || isTouched(file, each) ? [each] : [])),
  );
  const only = (wanted: boolean) =>
    files.map(each => ({
      ...each,
      diagnostics: each.diagnostics.filter(diagnostic => kept.has(diagnostic) === wanted),
    }));
  return {
    touched: only(true),
    unchanged: only(false),
    report: {
      revision,
      base: base.commit,
      systems: changedSystems(before, now, uriNow)
        .filter(({ record }) => context.isAsked(uriNow(record.place.uri)))
        .map(({ record, before: old, after, obligations }) => ({
          id: record.id ?? '',
          name: record.title ?? record.id ?? '',
          file: nameOf(record.place.uri),
          before: old ?? null,
          after: after ?? null,
          obligations: obligations.map(
            (each): ChangedObligation => ({
              kind: each.kind,
              subject: each.subject ?? null,
              before: each.before ?? null,
              after: each.after ?? null,
              reasons: each.reasons,
            }),
          ),
        })),
    },
  };
}
