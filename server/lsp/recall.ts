import type { Desk } from './desk.ts';
import { othersGround, textsGround } from './ground.ts';
import type { Told } from './told.ts';

/**
 * Once every file has been read for the first time: where all that findings and posture rest on is what it was before the last
 * end, the editor can be told at once what it was told then.
 *
 * @returns what was told, where all is as it was
 */
export async function recallTold(desk: Desk): Promise<Told | undefined> {
  try {
    return await recall(desk);
  } catch (error) {
    desk.failed('looking for what was told before the last end', error);
    return undefined;
  }
}

async function recall(desk: Desk): Promise<Told | undefined> {
  const { cache, session, namedFiles, history } = desk;
  const head = cache.toldHead();
  if (!head || head.texts !== textsDigest(desk)) return undefined;
  const told = await cache.told();
  if (!told) return undefined;
  await namedFiles.lookNow();
  const { history: before } = session.workspace;
  await history.recall(told.history);
  // Somebody may have typed meanwhile.
  if (groundDigest(desk, textsDigest(desk)) !== told.ground) {
    session.apply({ history: before });
    return undefined;
  }
  return told;
}

/** What the editor was told, to be kept for the next start; undefined while it is not all told yet. */
export async function toldToKeep(desk: Desk): Promise<Told | undefined> {
  const { complete, session, buffers, publisher, namedFiles, history, postureNews } = desk;
  const { workspace } = session;
  const isRead = (uri: string) => {
    const file = workspace.files.get(uri);
    return !file || file.text === buffers.get(uri)?.text;
  };
  const isTold = () =>
    publisher.isIdle() &&
    namedFiles.isIdle() &&
    session.workspace === workspace &&
    [...buffers.uris()].every(isRead);
  if (!complete || !isTold()) return undefined;
  const kept = await history.kept();
  const posture = postureNews.kept();
  if (!kept || !posture || !isTold()) return undefined;
  const texts = textsDigest(desk);
  return { texts, ground: groundDigest(desk, texts), history: kept, diagnostics: publisher.told(), posture };
}

/** Of what takes no look at anything else. */
function textsDigest({ host, session, unchecked, abilities, digestOf }: Desk): string {
  const client = [abilities, host.pageOf('')];
  return host.digest(textsGround(session.workspace, { unchecked, client, digestOf }));
}

function groundDigest({ host, session }: Desk, texts: string): string {
  return host.digest(`${texts}\n${othersGround(session.workspace)}`);
}
