/** How an export looks on a screen, light and dark, and on paper. */
export const htmlStyle = `:root {
  --paper: #ffffff; --ink: #1c2430; --soft: #5a6573; --line: #d5dbe3; --band: #f4f6f9; --head: #e9edf3;
  --bad: #9b1c1c; --bad-on: #fdeaea; --fair: #7a4b00; --fair-on: #fdf2dc; --good: #1d5f35; --good-on: #e5f4ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181e; --ink: #e4e8ee; --soft: #a3adba; --line: #39424e; --band: #1b2129; --head: #252d37;
    --bad: #ffb4ab; --bad-on: #4a1d1b; --fair: #f5cf87; --fair-on: #45330f; --good: #a5dcb5; --good-on: #17402a;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 2rem 2.5rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.45 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
header { border-bottom: 2px solid var(--ink); margin-bottom: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 0; }
code { font: 0.85em/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
.place, caption, dt, footer { color: var(--soft); }
.moment { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin: 0 0 1rem; }
.moment div { display: flex; gap: 0.5rem; border: 0; padding: 0; }
.moment dd { font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.55rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 600; }
tbody tr:nth-child(even) { background: var(--band); }
.mark { border-radius: 0.25rem; padding: 0.05rem 0.4rem; font-weight: 600; white-space: nowrap; border: 1px solid currentColor; }
.bad { color: var(--bad); background: var(--bad-on); }
.fair { color: var(--fair); background: var(--fair-on); }
.good { color: var(--good); background: var(--good-on); }
.plain { color: var(--soft); }
.one { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.9rem 1.1rem; margin: 0 0 1rem; }
.one h2 { margin: 0; }
.one > .place { margin: 0.15rem 0 0.6rem; }
.one dl { margin: 0; columns: 28rem; column-gap: 2rem; }
.one dl div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0.75rem; border-top: 1px solid var(--line);
  padding: 0.35rem 0; break-inside: avoid; }
dd { margin: 0; }
ul { margin: 0; padding-left: 1.1em; }
.day { white-space: nowrap; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; font-size: 0.85rem; }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  .one dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm 11mm; }
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #444444; --line: #b5b5b5; --band: #ffffff; --head: #ededed;
    --bad: #8a1010; --bad-on: #ffffff; --fair: #6b4200; --fair-on: #ffffff; --good: #14532d; --good-on: #ffffff;
  }
  body { max-width: none; padding: 0; font-size: 8.5pt; }
  table { font-size: 7.5pt; }
  th, td { padding: 1.2mm 1.4mm; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, .one dl div { break-inside: avoid; }
  h1, h2, h3, .one > .place { break-after: avoid; }
  .one { border-radius: 0; }
  .one dl { columns: 2; }
  .one dl div { grid-template-columns: 32mm minmax(0, 1fr); }
}
`;
