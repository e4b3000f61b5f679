import assert from 'node:assert/strict';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { check } from '../../server/core/rules/run.ts';
import type { Diagnostic } from '../../server/core/rules/told.ts';
import { carrierOf } from '../../server/core/syntax/read.ts';
import { drawn, fileIn, parseFixture, uriOf, type WorkspaceOptions, workspaceOf } from './fixture.ts';

/** What the rules find in the file of that path. No rule may fail. */
export function findingsIn(workspace: Workspace, path: string): readonly Diagnostic[] {
  const { diagnostics, failures } = check(workspace, fileIn(workspace, path));
  assert.deepEqual(failures, []);
  return diagnostics;
}

/** Rules about an AIMS as a whole: they find something in every fixture that is only a part of one. */
export const aboutTheWhole: ReadonlySet<string> = new Set(['missing-scope', 'uncovered-policy-topic']);

/** What the rules find in the file of that path, but for what its AIMS lacks as a whole. */
export function findingsWithin(workspace: Workspace, path: string): readonly Diagnostic[] {
  return findingsIn(workspace, path).filter(({ code }) => !aboutTheWhole.has(code));
}

export interface PictureOptions extends WorkspaceOptions {
  /** Rules whose findings the picture shows; without them it shows those of all but the AIMS-wide ones. */
  readonly only?: readonly string[];
}

/**
 * Holds a picture against what the rules find in its files: under every finding there are carets with its severity
 * and code as their note, and there are no others.
 */
export function checkPicture(picture: string, { only, ...options }: PictureOptions = {}): void {
  const { files } = parseFixture(picture);
  const workspace = workspaceOf(files, options);
  const found = files.map(({ path, text }) => ({
    path,
    picture: drawn(
      text,
      findingsIfAny(workspace, path)
        .filter(({ code }) => (only ? only.includes(code) : !aboutTheWhole.has(code)))
        .map(({ range, severity, code }) => ({ range, note: `${severity} ${code}` })),
    ),
  }));
  const expected = files.map(({ path, text, marks }) => ({ path, picture: drawn(text, marks) }));
  assert.equal(asText(found), asText(expected));
}

/**
 * The same for any file of a picture: those that cannot be AIMS documents, such as a spreadsheet, are merely there, and
 * so are those that a configuration names as overlays.
 */
export function findingsIfAny(workspace: Workspace, path: string): readonly Diagnostic[] {
  const named = workspace.named.get(uriOf(path));
  const isOverlay = named?.is === 'file' && named.text !== undefined;
  return carrierOf(path) && !isOverlay ? findingsIn(workspace, path) : [];
}

function asText(files: readonly { readonly path: string; readonly picture: string }[]): string {
  return files.map(({ path, picture }) => `#- ${path}\n${picture}`).join('');
}

/** The findings of one rule in one file, `severity: message` each. */
export function messagesOf(code: string, workspace: Workspace, path: string): readonly string[] {
  return findingsIn(workspace, path)
    .filter(finding => finding.code === code)
    .map(({ severity, message }) => `${severity}: ${message}`);
}
