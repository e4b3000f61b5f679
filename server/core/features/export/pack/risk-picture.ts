import type { RiskMatrix } from '../../../model/config.ts';
import type { Level } from '../../../model/stages.ts';
import { type Judged, judged } from '../../../posture/risk-matrix.ts';
import { html, type Markup, table } from './markup.ts';

/** A risk of a table, by its number there, with what the matrix makes of it. */
export interface PlacedRisk {
  readonly number: number;
  readonly judged: Judged;
}

interface Square {
  readonly likelihood: number;
  readonly impact: number;
  readonly level: Level;
  readonly numbers: readonly number[];
}

/** What is in which square of the matrix, the most likely row first, in each from the least impact on. */
function squaresOf(matrix: RiskMatrix, risks: readonly PlacedRisk[]): readonly (readonly Square[])[] {
  return matrix.likelihood
    .map((_, row) =>
      matrix.impact.map((_, column): Square => {
        const [likelihood, impact] = [row + 1, column + 1];
        const numbers = risks
          .filter(({ judged: at }) => at.likelihood.place === likelihood && at.impact.place === impact)
          .map(({ number }) => number);
        return {
          likelihood,
          impact,
          level: judged(matrix, { likelihood, impact })?.level ?? 'critical',
          numbers,
        };
      }),
    )
    .reverse();
}

const size = { width: 84, height: 56, left: 132, top: 8, below: 58 } as const;

/**
 * The risk matrix in use with the number of risks in each of its squares, drawn and, below it, as a table that says which
 * they are.
 *
 * @param name what is drawn: `Inherent risk`
 * @param id tells the picture apart from others of the page
 */
export function riskPicture(
  matrix: RiskMatrix,
  risks: readonly PlacedRisk[],
  { name, id }: { readonly name: string; readonly id: string },
): { readonly picture: Markup; readonly words: Markup } {
  const rows = squaresOf(matrix, risks);
  const width = size.left + matrix.impact.length * size.width + 2;
  const bottom = size.top + rows.length * size.height;
  const picture = html`<figure>
<figcaption>${name}</figcaption>
<svg viewBox="0 0 ${width} ${bottom + size.below}" width="${width}" height="${bottom + size.below}" role="img" aria-labelledby="${id}-title">
<title id="${id}-title">${name}: the risk matrix with the number of risks in each square. The table below it says the same.</title>
${rows.flatMap((row, index) => row.map(square => squareMarkup(square, index)))}
${rows.map((row, index) => {
  const word = matrix.likelihood[(row[0]?.likelihood ?? 1) - 1] ?? '';
  const y = size.top + (index + 0.5) * size.height + 4;
  return html`<text x="${size.left - 10}" y="${y}" text-anchor="end">${short(word)} (${row[0]?.likelihood})</text>
`;
})}
${matrix.impact.map((word, index) => {
  const x = size.left + (index + 0.5) * size.width;
  return html`<text x="${x}" y="${bottom + 18}" text-anchor="middle">${short(word)}</text><text x="${x}" y="${bottom + 34}" text-anchor="middle" class="soft">(${index + 1})</text>
`;
})}
<text x="4" y="${size.top + 10}" class="soft">Likelihood</text>
<text x="${size.left + (matrix.impact.length * size.width) / 2}" y="${bottom + 53}" text-anchor="middle" class="soft">Impact</text>
</svg>
</figure>
`;
  const words = table(
    `${name}: risks by likelihood and impact, by their numbers in the table of risks`,
    [{ title: 'Likelihood' }, ...matrix.impact.map((word, index) => ({ title: `${word} (${index + 1})` }))],
    rows.map(row => ({
      cells: [
        `${matrix.likelihood[(row[0]?.likelihood ?? 1) - 1] ?? ''} (${row[0]?.likelihood ?? 0})`,
        ...row.map(({ level, numbers }) =>
          numbers.length === 0
            ? level
            : html`${level}: ${numbers.map((number, index) => html`${index > 0 ? ', ' : ''}<a href="#risk-${number}">${number}</a>`)}`,
        ),
      ],
    })),
  );
  return { picture, words };
}

function squareMarkup({ impact, level, numbers }: Square, row: number): Markup {
  const [x, y] = [size.left + (impact - 1) * size.width, size.top + row * size.height];
  const count =
    numbers.length === 0
      ? html``
      : html`<text x="${x + size.width / 2}" y="${y + 24}" text-anchor="middle" class="on-level count">${numbers.length}</text>`;
  return html`<rect x="${x}" y="${y}" width="${size.width - 2}" height="${size.height - 2}" class="${level}"/>${count}<text x="${x + size.width / 2}" y="${y + size.height - 12}" text-anchor="middle" class="on-level">${level}</text>
`;
}

/** A word of a scale as it has room beside the picture. */
function short(word: string): string {
  return word.length > 16 ? `${word.slice(0, 15)}…` : word;
}
