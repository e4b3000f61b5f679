import { html, type Markup } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { packStyle, paperStyle } from './pack-style.ts';
import { type Sheet, way } from './sheet.ts';

/** A page of a pack, before what all pages share stands around it. */
export interface PackPage {
  readonly sheet: Sheet;
  readonly title: string;
  /** What stands beneath the title. */
  readonly lead?: Markup;
  readonly body: readonly Markup[];
  /** How it lies on paper: pages with wide tables lie across. */
  readonly paper: 'upright' | 'across';
}

/**
 * A page as one file. It has no script, loads nothing and says so to the browser; every link leads to another file of the
 * pack. It is read in light and dark, by ear, and on paper.
 */
export function pageFile({ sheet, title, lead, body, paper: lies }: PackPage): PackFile {
  const { pack, name } = sheet;
  const text = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="AIMS">
<title>${title} - audit pack</title>
<style>
${{ markup: packStyle + paperStyle(lies, `AIMS audit pack, ${momentWords(pack)}`) }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to what the page says</a>
<header>
<p class="pack">Audit pack of the AI management system, ${momentWords(pack)}</p>
<nav aria-label="Pages of the pack">
<ul>${entries.map(([to, words]) => {
    const here = to === name ? html` aria-current="page"` : html``;
    return html`<li><a href="${way(sheet, to)}"${here}>${words}</a></li>`;
  })}</ul>
</nav>
</header>
<main id="main">
<h1>${title}</h1>
${lead}
${body}</main>
<footer><p>${momentWords(pack)}. Made by AIMS ${pack.version} from the files of the management system; what could not be checked stands on the <a href="${way(sheet, pageNames.index, 'unchecked')}">first page</a>.</p></footer>
</body>
</html>
`;
  return { is: 'text', name, text: text.markup };
}

const entries = [
  [pageNames.index, 'Overview'],
  [pageNames.systems, 'AI systems'],
  [pageNames.readiness, 'Clauses and controls'],
  [pageNames.applicability, 'Statement of Applicability'],
  [pageNames.risks, 'Risks'],
  [pageNames.timeline, 'Timeline'],
  [pageNames.evidence, 'Evidence'],
  [pageNames.findings, 'Findings'],
  [pageNames.waivers, 'Waivers'],
] as const;

function momentWords({ moment, commit }: Pack): string {
  return commit.is === 'commit'
    ? `as of ${moment.today}, commit ${commit.commit}`
    : `as of ${moment.today}, commit unknown`;
}
