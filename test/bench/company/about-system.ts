import type { Unit } from './units.ts';

/** What the documents about a system have in common. */
export interface AboutSystem {
  readonly id: string;
  readonly unit: Unit;
  readonly datasets: readonly Dataset[];
}

export interface Dataset {
  readonly id: string;
  readonly purpose: 'training' | 'evaluation' | 'fine-tuning' | 'retrieval';
}

export type Models = readonly { readonly name: string; readonly version: string }[];
