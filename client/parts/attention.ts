/** What the status bar says of the AIMS: plain data, for `status-bar.ts` to hand to the editor. */
import type { PostureSummary } from '../../server/lsp/protocol.ts';
import type { ServerState } from './server.ts';
import { lookOf } from './state-look.ts';

export interface Attention {
  /** With product icons: `$(shield) 5`. */
  readonly text: string;
  /** Markdown, with product icons. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly accessibility: string;
  /** What a click does: `show` opens the view of the systems. */
  readonly click: 'show' | 'restart';
}

/**
 * Undefined where there is nothing to say: no AIMS document, or none known yet.
 *
 * @param posture the newest that was complete
 */
export function attentionOf({
  server,
  posture,
}: {
  readonly server: ServerState;
  readonly posture: PostureSummary | undefined;
}): Attention | undefined {
  if (posture === undefined || posture.documents === 0) return undefined;
  if (server === 'stopped') {
    const sentence = 'The AIMS server has stopped, so AIMS documents are not checked any more.';
    return {
      text: '$(shield) stopped',
      tooltip: `${sentence}\n\nClick to start it again.`,
      accessibility: sentence,
      click: 'restart',
    };
  }
  const { problems, systems, attention } = posture;
  const ofAll = `${systems} AI ${systems === 1 ? 'system' : 'systems'}`;
  if (problems === 0) {
    const sentence =
      systems === 0
        ? 'No AI system is registered yet.'
        : `Nothing that your ${ofAll} ${systems === 1 ? 'owes' : 'owe'} needs attention.`;
    return {
      text: '$(shield)',
      tooltip: `${sentence}\n\nClick to show the systems.`,
      accessibility: `AIMS: ${sentence}`,
      click: 'show',
    };
  }
  const owed = problems === 1 ? '1 obligation' : `${problems} obligations`;
  const sentence = `${owed} of ${ofAll} ${problems === 1 ? 'needs' : 'need'} attention`;
  const counts = attention.map(({ state, count }) => ({ ...lookOf(state), count }));
  return {
    text: `$(shield) ${problems}`,
    tooltip: [
      `${sentence}:`,
      counts.map(({ icon, count, words }) => `$(${icon}) ${count} ${words}`).join('  \n'),
      'Click to show the systems.',
    ].join('\n\n'),
    accessibility: `AIMS: ${sentence}: ${counts.map(({ count, words }) => `${count} ${words}`).join(', ')}`,
    click: 'show',
  };
}
