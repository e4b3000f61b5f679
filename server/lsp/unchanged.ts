import { type SourceFile, sizeLimitFor } from '../core/index.ts';
import type { Desk } from './desk.ts';

/** So many files are read together; more would keep others from the disk. */
const atOnce = 8;

/**
 * Which of the files are not any more what they were: edited in the editor, or written on the disk without anybody
 * having told us. What changed on the disk is read anew, for the next time.
 */
export async function staleFiles(
  { session, buffers, host, scanner }: Pick<Desk, 'session' | 'buffers' | 'host' | 'scanner'>,
  files: readonly SourceFile[],
): Promise<readonly string[]> {
  const onDisk: string[] = [];
  const rest = files.filter(file => buffers.get(file.uri) === undefined);
  const compare = async (): Promise<void> => {
    for (let file = rest.pop(); file; file = rest.pop()) {
      const content = await host.read(file.uri, { maxSize: sizeLimitFor(session.workspace, file.uri) });
      if (content.is !== 'text' || content.text !== file.text.whole) onDisk.push(file.uri);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, compare));
  if (onDisk.length > 0) await scanner.refresh(onDisk);
  const inEditor = files.filter(file => {
    const buffer = buffers.get(file.uri);
    return session.workspace.files.get(file.uri) !== file || (buffer && buffer.text !== file.text);
  });
  return [...new Set([...onDisk, ...inEditor.map(file => file.uri)])];
}
