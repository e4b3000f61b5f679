import type { PackedPosture } from '../../server/lsp/protocol.ts';
import { type Editor, type EditorOptions, startEditor } from '../support/lsp.ts';

/** Where the windows of an editor look, and where they keep what they know until the next start. */
export interface Place {
  readonly folder: string;
  readonly cacheFolder: string;
}

/** Windows of an editor, one after the other or at once. */
export interface Windows {
  start(options?: Partial<EditorOptions>): Promise<Editor>;
  stop(editor: Editor): Promise<void>;
  /** Stops those that are still there. */
  stopAll(): Promise<void>;
}

export function windowsOnto(place: () => Place): Windows {
  const editors = new Set<Editor>();
  const stop = async (editor: Editor): Promise<void> => {
    editors.delete(editor);
    await editor.stop();
  };
  return {
    async start(options = {}) {
      const { folder, cacheFolder } = place();
      const editor = await startEditor({ folders: [folder], cacheFolder, ...options });
      editors.add(editor);
      return editor;
    },
    stop,
    async stopAll() {
      for (const editor of editors) await stop(editor);
    },
  };
}

/** What the sidebar shows once every file is known. */
export async function postureIn(editor: Editor): Promise<PackedPosture> {
  for (;;) {
    const posture: PackedPosture = await editor.connection.sendRequest('aims/posture');
    if (posture.complete) return posture;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

export function saidIn(editor: Editor): string {
  return JSON.stringify([...editor.diagnostics].sort());
}

/** Until nothing more is said for a while, which is when there is nothing more to say. */
export async function silence(editor: Editor, milliseconds = 400): Promise<void> {
  await postureIn(editor);
  for (let before = ''; before !== saidIn(editor); ) {
    before = saidIn(editor);
    await new Promise(resolve => setTimeout(resolve, milliseconds));
  }
}
