import { logCommand } from './display.ts';

/**
 * JSON for people and programs, with a line end behind it. Characters that a terminal would obey, and those that
 * turn the direction of text around, are escaped, and so is what the log of a build server would obey: the value is the same,
 * and looking at it does no harm.
 */
export function toJson(value: unknown): string {
  return `${harmless(JSON.stringify(value, undefined, 2))}\n`;
}

/** The same on one line, without a line end. */
export function toJsonLine(value: unknown): string {
  return harmless(JSON.stringify(value));
}

function harmless(text: string): string {
  return text
    .replace(/[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, escaped)
    .replace(logCommand, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
