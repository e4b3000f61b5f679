import { type Figure, type Growth, growthsOf } from './numbers.ts';

/** The figures for people: one table per scenario, a line per metric, a column per size, the growth at the end. */
export function tablesOf(figures: readonly Figure[]): string {
  const growths = growthsOf(figures);
  const scenarios = [...new Set(figures.map(({ scenario }) => scenario))];
  const tables = scenarios.map(scenario =>
    tableOf(
      scenario,
      figures.filter(figure => figure.scenario === scenario),
      growths.filter(growth => growth.scenario === scenario),
    ),
  );
  return [...tables, remarksOn(growths)].join('\n\n');
}

function tableOf(scenario: string, figures: readonly Figure[], growths: readonly Growth[]): string {
  const sizes = [...new Set(figures.map(({ size }) => size))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  const hasGrowth = growths.length > 0;
  const header = [
    scenario,
    ...sizes.map(size => (size === undefined ? '' : size.toLocaleString('en'))),
    ...(hasGrowth ? ['x10 costs'] : []),
  ];
  const rows = metrics.map(metric => {
    const cells = sizes.map(size => {
      const figure = figures.find(each => each.metric === metric && each.size === size);
      return figure ? shown(figure) : '';
    });
    const last = growths.findLast(growth => growth.metric === metric);
    return [metric, ...cells, ...(hasGrowth ? [last ? `x${last.perTenfold.toFixed(1)}` : ''] : [])];
  });
  return aligned([header, ...rows]);
}

function remarksOn(growths: readonly Growth[]): string {
  if (growths.length === 0) return '';
  const worse = growths.filter(({ isWorseThanLinear }) => isWorseThanLinear);
  if (worse.length === 0) return 'Nothing grows faster than linearly.';
  const lines = worse.map(
    ({ scenario, metric, from, to, perTenfold }) =>
      `  ${scenario}: ${metric}, from ${from} to ${to}: x${perTenfold.toFixed(1)} for ten times the size`,
  );
  return ['GROWS FASTER THAN LINEARLY (x10):', ...lines].join('\n');
}

function shown({ value, unit }: Figure): string {
  if (Number.isNaN(value)) return 'none';
  if (unit === 'count') return String(value);
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

/** The first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
