import { hintSorts, type SeveritySetting } from '../core/index.ts';
import type { Settings } from './protocol.ts';

export const defaultSettings: Settings = {
  severity: {},
  maxFileSize: 16,
  exclude: [],
  inlayHints: hintSorts,
};

/** The settings as the engine needs them, whatever the editor sends; what makes no sense counts as not set. */
export function readSettings(aims: unknown, filesExclude: unknown): Settings {
  const given = isObject(aims) ? aims : {};
  const { maxFileSize, exclude, severity } = given;
  const hints = isObject(given.inlayHints) ? given.inlayHints : {};
  return {
    maxFileSize:
      typeof maxFileSize === 'number' && maxFileSize > 0 ? maxFileSize : defaultSettings.maxFileSize,
    exclude: [
      ...(Array.isArray(exclude) ? exclude.filter(glob => typeof glob === 'string') : []),
      ...excluded(filesExclude),
    ],
    inlayHints: hintSorts.filter(sort => hints[sort] !== false),
    severity: Object.fromEntries(
      Object.entries(isObject(severity) ? severity : {}).flatMap(([code, value]) =>
        isSeverity(value) ? [[code, value] as const] : [],
      ),
    ),
  };
}

/** `files.exclude` is a mapping of globs to whether they hold; one with a `when` depends on siblings and is left out. */
function excluded(filesExclude: unknown): readonly string[] {
  return isObject(filesExclude)
    ? Object.entries(filesExclude).flatMap(([glob, holds]) => (holds === true ? [glob] : []))
    : [];
}

function isSeverity(value: unknown): value is SeveritySetting {
  return typeof value === 'string' && ['default', 'error', 'warning', 'info', 'hint', 'off'].includes(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
