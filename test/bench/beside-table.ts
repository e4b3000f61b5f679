import type { Beside } from './beside.ts';
import { aligned } from './table.ts';

/** The figures for people: a line for each, with what we aim at and whether we are there. */
export function besideTable(figures: readonly Beside[], peer: string | undefined): string {
  const header = ['beside', 'size', peer ?? 'nobody', 'ours', 'ours of theirs', 'aim'];
  const rows = figures.map(({ figure, size, of = 'entries', unit, ours, theirs, ...aim }) => [
    figure,
    `${size.toLocaleString('en')} ${of}`,
    theirs === undefined ? '' : shown(theirs, unit),
    shown(ours, unit),
    theirs === undefined ? '' : `1/${times(theirs / ours)}`,
    aimText({ ours, theirs, unit, ...aim }),
  ]);
  return aligned([header, ...rows]);
}

function aimText({ ours, theirs, unit, share, most }: Omit<Beside, 'figure' | 'size' | 'of'>): string {
  if (most !== undefined) return `${shown(most, unit)}${verdict(ours <= most)}`;
  if (share === undefined) return '';
  return `1/${times(1 / share)}${theirs === undefined ? '' : verdict(ours <= theirs * share)}`;
}

function verdict(isReached: boolean): string {
  return isReached ? ', reached' : ', MISSED';
}

function shown(value: number, unit: Beside['unit']): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

function times(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
