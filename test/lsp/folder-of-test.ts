import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp.ts';

/** A folder that each test has of its own, and the editor that it starts on it. Both are gone after it. */
export interface FolderOfTest {
  readonly folder: string;
  /** The one that was started last. Fails where none runs. */
  readonly editor: Editor;
  uriOf(name: string): string;
  /** Writes a file, and makes the folders on the way to it. Gives its uri. */
  write(name: string, text: string): string;
  /** What the editor was told of a file last. */
  diagnosticsOf(uri: string): readonly Diagnostic[];
  start(options?: Partial<EditorOptions>): Promise<Editor>;
  /** Stops the editor before the test is over. */
  stop(): Promise<void>;
}

/** To be called in a `describe`, before anything that its tests begin with. */
export function folderOfTest(): FolderOfTest {
  let folder = '';
  let editor: Editor | undefined;
  const stop = async (): Promise<void> => {
    const stopped = editor;
    editor = undefined;
    await stopped?.stop();
  };

  beforeEach(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'aims-lsp-')));
  });

  afterEach(async () => {
    await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  return {
    get folder() {
      return folder;
    },
    get editor() {
      assert.ok(editor, 'an editor was started');
      return editor;
    },
    uriOf,
    write(name, text) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
      return uriOf(name);
    },
    diagnosticsOf: uri => editor?.diagnostics.get(uri) ?? [],
    async start(options = {}) {
      editor = await startEditor({ folders: [folder], ...options });
      return editor;
    },
    stop,
  };
}
