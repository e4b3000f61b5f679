import type { Location, LocationLink } from 'vscode-languageserver';
import { definitionAt, type SourceFile, type Workspace } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { toLocation, toRange } from './to-proto.ts';

export function definition(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  { definitionLinks }: ClientAbilities,
): Location[] | LocationLink[] | null {
  const found = definitionAt(workspace, file, offset);
  if (!found) return null;
  const targets = found.targets.map(target => toLocation(workspace, target));
  if (!definitionLinks) return targets;
  const originSelectionRange = toRange(file, found.origin);
  return targets.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
