import type { Connection, InitializeParams } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import type { Served } from './server.ts';

/**
 * Answers an editor's first question, which needs nothing but what it announced, and has the server made behind the
 * answer: loading the engine is most of what a start takes.
 */
export function greet(
  connection: Connection,
  { version, serve }: { readonly version: string; readonly serve: (params: InitializeParams) => Served },
): void {
  connection.onInitialize(params => {
    let served: Served | undefined;
    const serving = (): Served => {
      served ??= serve(params);
      return served;
    };
    // The answer is written in the next turn. Whatever the editor says to it is heard after the one behind that.
    setImmediate(() => setImmediate(serving));
    connection.onInitialized(() => serving().begin());
    return { capabilities: capabilitiesFor(params), serverInfo: { name: 'aims', version } };
  });
  connection.listen();
}
