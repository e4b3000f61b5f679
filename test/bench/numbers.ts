/** One measured number: of a scenario at a size. */
export interface Figure {
  /** `register`, `workspace`: what was measured. */
  readonly scenario: string;
  /** How many entries or documents; undefined where the scenario has one size only. */
  readonly size?: number;
  /** `keystroke to diagnostics, p95` */
  readonly metric: string;
  readonly unit: 'ms' | 'MB' | 'count' | '%';
  readonly value: number;
  /** How many measurements it was made from. */
  readonly samples: number;
}

/** The value that a share of the samples (0 to 1) does not exceed; of none, NaN. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const index = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[index] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** How a metric grows with the size, from one size to the next. */
export interface Growth {
  readonly scenario: string;
  readonly metric: string;
  readonly from: number;
  readonly to: number;
  /** By how much ten times the size multiplies it: 10 is linear, 100 quadratic, 1 not at all. */
  readonly perTenfold: number;
  readonly isWorseThanLinear: boolean;
}

/** Ten would be linear; a fifth more may be noise. */
export const mostPerTenfold = 12;

/** The growth of every metric over the sizes that it was measured at. Counts and shares do not grow, they are what they are. */
export function growthsOf(figures: readonly Figure[]): readonly Growth[] {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.size === undefined || figure.unit === 'count' || figure.unit === '%') continue;
    const key = JSON.stringify([figure.scenario, figure.metric]);
    series.set(key, [...(series.get(key) ?? []), figure]);
  }
  return [...series.values()].flatMap(points => {
    const sorted = points.sort((a, b) => (a.size ?? 0) - (b.size ?? 0));
    return sorted.slice(1).map((point, index) => growthBetween(sorted[index] ?? point, point));
  });
}

function growthBetween(a: Figure, b: Figure): Growth {
  const { scenario, metric } = b;
  const from = a.size ?? 0;
  const to = b.size ?? 0;
  const times = perTenfold({ size: from, value: a.value }, { size: to, value: b.value });
  return { scenario, metric, from, to, perTenfold: times, isWorseThanLinear: times > mostPerTenfold };
}

interface Point {
  readonly size: number;
  readonly value: number;
}

/** By how much ten times the size multiplies the value, going by two sizes. */
export function perTenfold(a: Point, b: Point): number {
  return (b.value / a.value) ** (1 / Math.log10(b.size / a.size));
}
