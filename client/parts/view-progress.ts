/** The line that moves along the top of a view. */
import { type Disposable, window } from 'vscode';

export interface ViewProgress extends Disposable {
  show(shown: boolean): void;
}

export function viewProgress(viewId: string): ViewProgress {
  let end: (() => void) | undefined;
  return {
    show(shown) {
      if (shown === (end !== undefined)) return;
      end?.();
      end = undefined;
      if (!shown) return;
      const ended = new Promise<void>(resolve => {
        end = resolve;
      });
      void window.withProgress({ location: { viewId } }, () => ended);
    },
    dispose() {
      end?.();
      end = undefined;
    },
  };
}
