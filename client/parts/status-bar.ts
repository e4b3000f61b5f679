/** The number in the status bar of what needs attention. People hide it there themselves if they do not want it. */
import { type Disposable, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { PostureSummary } from '../../server/lsp/protocol.ts';
import { type Attention, attentionOf } from './attention.ts';
import type { Server } from './server.ts';

const commandOf: Readonly<Record<Attention['click'], string>> = {
  show: 'aims.systems.focus',
  restart: 'aims.restartServer',
};

export interface StatusBar extends Disposable {
  /** What is shown; undefined while it is hidden. */
  shown(): Attention | undefined;
}

export function createStatusBar(server: Server): StatusBar {
  const item = window.createStatusBarItem('aims.attention', StatusBarAlignment.Left, 10);
  item.name = 'AIMS';
  let posture: PostureSummary | undefined;
  let shown: Attention | undefined;
  const disposables: readonly Disposable[] = [
    item,
    server.onDidChangePosture(summary => {
      // What is not there may only not have been read yet.
      if (!summary.complete) return;
      posture = summary;
      update();
    }),
    server.onDidChangeState(update),
  ];

  return {
    shown: () => shown,
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };

  function update(): void {
    shown = attentionOf({ server: server.state(), posture });
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = new MarkdownString(shown.tooltip, true);
    item.accessibilityInformation = { label: shown.accessibility };
    item.command = commandOf[shown.click];
    item.show();
  }
}
