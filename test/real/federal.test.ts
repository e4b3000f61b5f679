import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic, SourceFile, Workspace } from '../../server/core/index.ts';
import { textIn } from '../../server/core/index.ts';
import { kindNamed } from '../../server/core/kinds/index.ts';
import { recordAt } from '../../server/core/model/locate.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { nodePathAt, pathOf } from '../../server/core/syntax/node-path.ts';
import { temporaryFolder, writeFiles } from '../hosts/temporary-folder.ts';
import { testDay, workspaceOf } from '../support/fixture.ts';
import { soundlyChecked } from '../support/sound.ts';
import { type FederalRecord, federalFolder, federalRecords, federalRegisters } from './federal.ts';

describe('the AI use cases of the US federal agencies, 2024', function () {
  this.timeout(30_000);
  let records: readonly FederalRecord[] = [];
  let registers: ReadonlyMap<string, string> = new Map();
  let byId: ReadonlyMap<string, FederalRecord> = new Map();
  let workspace: Workspace = workspaceOf([]);

  before(function () {
    const found = federalRecords();
    if (!found) {
      console.log(`      skipped: the published inventory is not there (${federalFolder})`);
      return this.skip();
    }
    records = found;
    registers = federalRegisters(records);
    byId = new Map(records.map(record => [record.id, record]));
    workspace = workspaceOf([...registers].map(([name, text]) => ({ path: name, text })));
  });

  it('are all converted, with every cell in a field or under x_source', () => {
    assert.equal(records.length, 2133);
    assert.equal(byId.size, records.length);
    for (const { id, cells } of records) assert.equal(cells.mapped + cells.kept, cells.filled, id);
  });

  it('are all systems of the posture, and none is changed on the way', () => {
    const systems = postureOf(workspace).roots.flatMap(root => root.systems);
    assert.deepEqual(systems.map(({ record }) => record.id).sort(), [...byId.keys()].sort());
    for (const { record, obligations } of systems) {
      const written = byId.get(record.id ?? '');
      const read = recordAt(workspace, record);
      assert.ok(written && read);
      assert.equal(textIn(read, 'name'), written.name);
      assert.equal(textIn(read, 'purpose') ?? '', written.purpose, written.id);
      assert.ok(obligations.length > 0, written.id);
    }
  });

  it('have findings that explain themselves', () => {
    let count = 0;
    for (const file of workspace.files.values()) {
      for (const diagnostic of soundlyChecked(workspace, file).diagnostics) {
        count += 1;
        assertNamesIt(file, diagnostic);
      }
    }
    assert.ok(count > records.length, `only ${count} findings`);
  });

  it('are all systems of the command line, too', () => {
    const folder = temporaryFolder();
    writeFiles(folder, Object.fromEntries(registers));
    const cli = path.resolve('dist/cli.js');
    assert.ok(fs.existsSync(cli), 'dist/cli.js is not built');
    const args = [cli, 'status', '--format', 'json', '--today', testDay];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const { systems, totals } = JSON.parse(stdout);
    assert.equal(totals.systems, records.length);
    const listed = systems.map(({ id }: { id: string }) => id);
    assert.deepEqual(listed.sort(), [...byId.keys()].sort());
  });
});

/** A message names the value that it is about, or its field; else nobody can tell which of many it means. */
function assertNamesIt(file: SourceFile, { code, range, message, document }: Diagnostic): void {
  assert.ok(document, `${code} concerns no document: ${message}`);
  // What the AIMS lacks as a whole is about no value.
  if (range.start === document.header.range.start) return;
  const value = file.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
  const fields = pathOf(nodePathAt(document.node, range.start)).filter(step => typeof step === 'string');
  const field = fields.at(-1) ?? '';
  // What is missing has no place of its own, so its message may name any field.
  const candidates =
    code === 'missing-field' ? fieldNames : [value.slice(0, 30), field, field.replaceAll('_', ' ')];
  const named = candidates.some(name => name !== '' && message.includes(name));
  assert.ok(named, `${code} at "${value}" (${fields.join('.')}): ${message}`);
}

const fieldNames = (kindNamed('ai-system')?.fields ?? []).map(({ name }) => name);
