/** How the pages of a pack look on a screen, light and dark, and on paper. */
export const packStyle = `:root {
  --paper: #ffffff; --ink: #1b2430; --soft: #566170; --line: #d3dae3; --band: #f5f7fa; --head: #e8edf4; --accent: #1f4e8c;
  --bar: #16263d; --bar-ink: #ffffff; --bar-soft: #c3cfdf;
  --bad: #9b1c1c; --bad-on: #fdeaea; --fair: #744700; --fair-on: #fdf2dc; --good: #1d5f35; --good-on: #e5f4ea;
  --low: #d9efdf; --medium: #fbeec6; --high: #f9d3b4; --critical: #efb0ac; --on-level: #1b2430;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161c; --ink: #e6eaf0; --soft: #a7b1be; --line: #38414d; --band: #191f27; --head: #232b36; --accent: #9cc4ff;
    --bar: #0b1019; --bar-ink: #f2f5f9; --bar-soft: #b4bfce;
    --bad: #ffb4ab; --bad-on: #4a1d1b; --fair: #f5cf87; --fair-on: #45330f; --good: #a5dcb5; --good-on: #17402a;
    --low: #1f4a30; --medium: #5a4710; --high: #6b3a14; --critical: #6e2320; --on-level: #f3f5f8;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 0.9375rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; }
body > header { background: var(--bar); color: var(--bar-ink); padding: 0.9rem 2.5rem 0; }
.pack { margin: 0; font-size: 0.8125rem; color: var(--bar-soft); overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.4rem; list-style: none; margin: 0.5rem 0 0; padding: 0; }
nav a { display: block; color: var(--bar-ink); text-decoration: none; padding: 0.35rem 0 0.55rem; border-bottom: 3px solid transparent; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { border-color: var(--bar-ink); font-weight: 600; }
nav a:focus-visible { outline-color: var(--bar-ink); }
main, footer { max-width: 96rem; margin: 0 auto; padding: 0 2.5rem; }
footer { color: var(--soft); font-size: 0.8125rem; border-top: 1px solid var(--line); margin-top: 3rem; padding-bottom: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 2rem 0 0.75rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
p { max-width: 48rem; margin: 0 0 0.75rem; }
.lead { font-size: 1rem; color: var(--soft); }
code { font: 0.86em/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.hash code, .sums { overflow-wrap: anywhere; }
.place, .at, caption, dt, .none, .soft { color: var(--soft); }
.at { display: inline-block; font: 0.82em/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.facts { margin: 0 0 1.25rem; max-width: 72rem; }
.facts div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 1rem; border-top: 1px solid var(--line); padding: 0.4rem 0; }
.facts div:last-child { border-bottom: 1px solid var(--line); }
dd { margin: 0; }
ul, ol { margin: 0 0 0.75rem; padding-left: 1.25em; max-width: 72rem; }
td > ul, dd > ul, th > ul { margin: 0; }
.box { border: 1px solid var(--line); border-left: 0.35rem solid var(--fair); background: var(--band); padding: 0.2rem 1.25rem 0.5rem; margin: 1.5rem 0; }
.box h2 { margin-top: 0.9rem; }
.box li { margin-bottom: 0.35rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 1.25rem 0; padding: 0; list-style: none; max-width: none; }
.cards li { border: 1px solid var(--line); border-top: 0.2rem solid var(--accent); padding: 0.7rem 0.9rem; background: var(--band); }
.cards strong { display: block; font-size: 1.6rem; line-height: 1.2; }
.cards span { display: block; color: var(--soft); font-size: 0.8125rem; }
.wide { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.55rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
tbody tr:nth-child(even) { background: var(--band); }
tr:target, h2:target, h3:target { outline: 3px solid var(--accent); outline-offset: -2px; }
.narrow { width: 1%; white-space: nowrap; }
.number { width: 1%; text-align: right; white-space: nowrap; }
.hash { min-width: 11rem; }
.long { min-width: 16rem; }
.mark { border-radius: 0.25rem; padding: 0.05rem 0.4rem; font-weight: 600; white-space: nowrap; border: 1px solid currentColor; font-size: 0.85em; }
.bad { color: var(--bad); background: var(--bad-on); }
.fair { color: var(--fair); background: var(--fair-on); }
.good { color: var(--good); background: var(--good-on); }
.plain { color: var(--soft); }
.day, .commit { white-space: nowrap; }
.pictures { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; }
figure { margin: 0 0 1.25rem; max-width: 100%; overflow-x: auto; }
figcaption { font-weight: 600; margin-bottom: 0.4rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 12px system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
svg .soft { fill: var(--soft); }
svg .grid { stroke: var(--line); }
svg .low { fill: var(--low); } svg .medium { fill: var(--medium); } svg .high { fill: var(--high); } svg .critical { fill: var(--critical); }
svg .on-level { fill: var(--on-level); }
svg .count { font-weight: 700; font-size: 15px; }
svg .band { fill: var(--band); }
svg .wait { stroke: var(--soft); stroke-width: 2; }
svg .done { fill: var(--good); } svg .late { fill: var(--bad); } svg .open { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; }
svg .event { fill: var(--accent); }
svg .today { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
svg .today-words { fill: var(--bad); font-weight: 600; }
.share { display: flex; height: 0.9rem; min-width: 8rem; border: 1px solid var(--line); }
.source { margin: 0; padding: 0; border: 1px solid var(--line); font: 0.8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.source span { display: block; padding: 0 0.75rem 0 4.25rem; position: relative; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.5em; }
.source span:target { background: var(--fair-on); outline: 2px solid var(--fair); }
.source a { position: absolute; left: 0; width: 3.5rem; text-align: right; color: var(--soft); text-decoration: none; user-select: none; }
@media (max-width: 45rem) {
  body > header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .facts div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  h1 { font-size: 1.4rem; }
  .source span { padding-left: 3.25rem; }
  .source a { width: 2.6rem; }
}
@media print {
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #3f4650; --line: #b4bac2; --band: #ffffff; --head: #ececef; --accent: #12366b;
    --bar: #ffffff; --bar-ink: #000000; --bar-soft: #3f4650;
    --bad: #8a1010; --bad-on: #ffffff; --fair: #6b4200; --fair-on: #ffffff; --good: #14532d; --good-on: #ffffff;
    --low: #e0f2e5; --medium: #fbf0cf; --high: #f9d9bf; --critical: #f1bcb8; --on-level: #000000;
  }
  html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9pt; }
  body > header { padding: 0 0 1.5mm; border-bottom: 1pt solid #000000; }
  .skip, nav, footer { display: none; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .lead { font-size: 9.5pt; }
  .mark { white-space: normal; display: inline-block; }
  h1 { font-size: 17pt; margin-top: 4mm; }
  h2 { font-size: 12pt; margin-top: 6mm; }
  table { font-size: 7.75pt; }
  th, td { padding: 1mm 1.4mm; }
  .wide, figure { overflow: visible; }
  thead { display: table-header-group; }
  tr, .facts div, figure, .cards li { break-inside: avoid; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .facts div { grid-template-columns: 38mm minmax(0, 1fr); padding: 0.8mm 0; }
  .pictures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 5mm; }
  .cards { gap: 3mm; grid-template-columns: repeat(4, 1fr); }
  .hash, .long { min-width: 0; }
  .hash code { font-size: 6.5pt; }
  .source { font-size: 7.5pt; border: 0; }
  .source span { padding-left: 12mm; }
  .source a { width: 10mm; }
}
`;

/**
 * How a page lies on paper, with what stands at the foot of each sheet.
 *
 * @param foot words of ours, without a quote or a backslash
 */
export function paperStyle(lies: 'upright' | 'across', foot: string): string {
  const font = 'font: 7.5pt system-ui, Arial, sans-serif; color: #3f4650;';
  const [size, margin] =
    lies === 'upright' ? ['portrait', '14mm 13mm 16mm'] : ['landscape', '12mm 11mm 15mm'];
  return `@page { size: A4 ${size}; margin: ${margin};
  @bottom-left { content: "${foot}"; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}
`;
}
