import { type Carrier, carrierOf, sizeLimitFor, Text, tooLargeText } from '../core/index.ts';
import type { Buffer } from './buffers.ts';
import type { Desk } from './desk.ts';
import { readableNow } from './unchecked.ts';

/** Keeps the open documents as the editor has them. */
export function synchronize(desk: Desk): void {
  const { connection, host, abilities, session, buffers, unchecked, publisher, scanner, namedFiles } = desk;

  const take = (uri: string, { text, carrier }: Buffer): void => {
    const limit = sizeLimitFor(session.workspace, uri);
    if (text.hasMoreBytesThan(limit)) {
      const size = text.bytes;
      unchecked.set(uri, { reason: tooLargeText(size, limit), size });
      session.abandon(uri);
      session.apply({ gone: [uri] });
      publisher.recheck([uri]);
      return;
    }
    unchecked.delete(uri);
    void session.read({ uri, text, carrier });
  };

  desk.readLarger = () => {
    for (const uri of readableNow(session.workspace, unchecked)) {
      const buffer = buffers.get(uri);
      if (buffer) take(uri, buffer);
    }
    scanner.readLarger().catch(error => desk.failed('reading what may be larger now', error));
  };

  /** Not every client can tell what comes and goes on the disk, and none of what lies behind a link. */
  const lookAgain = (uri: string): void => {
    if (abilities.registerWatchers) namedFiles.refreshNamedIn(uri);
    else namedFiles.refreshAll();
  };

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const { text, version, languageId } = textDocument;
    const uri = host.canonicalUri(textDocument.uri);
    const carrier = carrierOf(uri) ?? languages[languageId];
    if (!carrier) return;
    const buffer = { text: Text.of(text), version, carrier, editorUri: textDocument.uri };
    buffers.open(uri, buffer);
    take(uri, buffer);
    lookAgain(uri);
  });

  connection.onDidSaveTextDocument(({ textDocument }) => {
    lookAgain(host.canonicalUri(textDocument.uri));
    desk.history.refresh();
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = host.canonicalUri(textDocument.uri);
    const buffer = buffers.change(uri, textDocument.version, contentChanges);
    if (buffer) take(uri, buffer);
  });

  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = host.canonicalUri(textDocument.uri);
    if (!buffers.get(uri)) return;
    buffers.close(uri);
    session.abandon(uri);
    // Closed without saving: what is on the disk holds again.
    scanner
      .refresh([uri])
      .then(() => publisher.recheck([uri]))
      .catch(error => desk.failed(`closing ${uri}`, error));
  });
}

const languages: Readonly<Record<string, Carrier>> = { yaml: 'yaml', json: 'json', markdown: 'markdown' };
