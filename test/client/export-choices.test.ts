import assert from 'node:assert/strict';
import fs from 'node:fs';
import { exportChoices } from '../../client/parts/export-choices.ts';
import { exportFormats } from '../../server/hosts/cli/export-formats.ts';

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { readonly command: string; readonly title: string }[];
    menus: Readonly<Record<string, readonly { readonly command?: string; readonly when: string }[]>>;
  };
};

describe('what the editor offers to export', () => {
  it('is all that the command line exports, in all of its formats', () => {
    const offered = exportChoices.map(({ what, formats }) => [what, formats.map(each => each.format).sort()]);
    const known = Object.entries(exportFormats).map(([what, formats]) => [what, [...formats].sort()]);
    assert.deepEqual(offered, known);
  });

  it('has a command each, which is there where there are documents', () => {
    for (const { command, label } of exportChoices) {
      const titles = contributes.commands.filter(each => each.command === command).map(({ title }) => title);
      assert.deepEqual(titles, [`Export ${label}...`]);
      const whens = (contributes.menus.commandPalette ?? []).filter(each => each.command === command);
      assert.deepEqual(
        whens.map(({ when }) => when),
        ['aims.hasDocuments'],
      );
    }
  });
});
