import { inlineWaiversOf } from '../../../model/inline-waivers.ts';
import { holds, type Waived, waiversOf } from '../../../model/waivers.ts';
import { rowPlace } from '../subject.ts';
import type { RowPlace } from '../table.ts';
import { pageFile } from './layout.ts';
import { html, type Markup, mark, prose, table } from './markup.ts';
import { findingsIn, type OpenFinding, severityWords } from './open-findings.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { from, type Sheet, state } from './sheet.ts';

/** What is let go for a while, by whom, why and until when. */
export function waiversPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.waivers };
  return pageFile({
    sheet,
    title: 'Waivers',
    paper: 'across',
    lead: html`<p class="lead">A waiver hides nothing here: what it lets go is told below, with who allowed it, why, and the last day on which it holds.</p>`,
    body: [
      html`<h2>Waivers</h2>
`,
      waiverTable(sheet, waiversIn(pack)),
      html`<h2>What they let go on the day of the pack</h2>
`,
      waivedTable(sheet, findingsIn(pack).waived),
    ],
  });
}

/** A waiver, of an entry of a list or of a comment beside what it waives. */
export interface GivenWaiver {
  readonly words: string;
  readonly reason: string;
  readonly approvedBy: string | undefined;
  readonly expires: string;
  readonly place: RowPlace;
  /** The system whose obligation it waives. */
  readonly system?: string;
}

export function waiversIn(pack: Pack): readonly GivenWaiver[] {
  const listed = waiversOf(pack.root).map((waiver): GivenWaiver => {
    const { waives, reason, approvedBy, expires, place } = waiver;
    return {
      words: waivedWords(waives),
      reason,
      approvedBy,
      expires,
      place: rowPlace(pack, place),
      ...(waives.is === 'obligation' && { system: waives.system }),
    };
  });
  const beside = [...pack.checked.keys()].flatMap(uri => {
    const file = pack.workspace.files.get(uri);
    if (!file) return [];
    return inlineWaiversOf(file).waivers.map(
      ({ rule, reason, approvedBy, until, range }): GivenWaiver => ({
        words: `${rule}, in the line that the comment is about`,
        reason,
        approvedBy,
        expires: until.last,
        place: { file: pack.nameOf(uri), line: file.text.positionAt(range.start).line },
      }),
    );
  });
  return [...listed, ...beside];
}

function waivedWords(waives: Waived): string {
  if (waives.is === 'obligation') return `${waives.obligation} of ${waives.system}`;
  const { target } = waives;
  return `${waives.rule} in ${'id' in target ? target.id : target.path}`;
}

export function waiverTable(sheet: Sheet, waivers: readonly GivenWaiver[], none?: string): Markup {
  const { today } = sheet.pack.workspace;
  return table(
    `Waivers, ${waivers.length}`,
    [
      { title: 'What is waived', is: 'long' },
      { title: 'Why', is: 'long' },
      { title: 'Allowed by' },
      { title: 'Until', is: 'narrow' },
      { title: 'State', is: 'narrow' },
      { title: 'File, line and commit' },
    ],
    waivers.map(({ words, reason, approvedBy, expires, place }) => ({
      cells: [
        words,
        prose(reason),
        approvedBy ?? mark('fair', 'nobody says'),
        expires,
        holds({ expires }, today) ? mark('fair', 'holds') : state('expired'),
        from(sheet, place),
      ],
    })),
    none,
  );
}

export function waivedTable(sheet: Sheet, waived: readonly OpenFinding[]): Markup {
  return table(
    `Findings that are waived, ${waived.length}`,
    [
      { title: 'Weight', is: 'narrow' },
      { title: 'What is found', is: 'long' },
      { title: 'Rule' },
      { title: 'Waived', is: 'long' },
      { title: 'File, line and commit' },
    ],
    waived.map(({ severity, message, code, waiving, place }) => ({
      cells: [
        state(severityWords(severity)),
        prose(message),
        html`<code>${code}</code>`,
        waiving &&
          html`until <span class="day">${waiving.expires}</span>${waiving.approvedBy === undefined ? '' : ` by ${waiving.approvedBy}`}: ${prose(waiving.reason)}`,
        from(sheet, place),
      ],
    })),
    'No finding is waived.',
  );
}
