import { fileMarkSteps } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { atEase } from './pace.ts';
import type { FileMarksReport } from './protocol.ts';

/** The marks of all files as of now. Should something change meanwhile, the editor is told of a new posture and asks anew. */
export async function fileMarks({ session, postureNews, failed }: Desk): Promise<FileMarksReport> {
  const moment = postureNews.moment();
  try {
    const marks = await atEase(fileMarkSteps(session.workspace), { isStale: () => false, urgency: 'later' });
    return { ...moment, marks: marks ?? [] };
  } catch (error) {
    failed('saying which files are stale or broken', error);
    return { ...moment, marks: [] };
  }
}
