/** The stages of a system's life up to production, in order. `suspended` and `retired` stand beside them. */
const rising = ['idea', 'planned', 'development', 'pilot', 'production'] as const;

const order: readonly string[] = rising;

/** All there are. */
export const stages = [...rising, 'suspended', 'retired'] as const;

export type RisingStage = (typeof rising)[number];

/**
 * The stage whose demands a system has to meet. `suspended` keeps those of `pilot`, `retired` those of `idea`. A
 * stage that is absent or no stage at all counts as `production`, the strictest, for nobody may be spared by a gap.
 */
export function demandsOf(stage: string | undefined): RisingStage {
  if (stage === 'suspended') return 'pilot';
  if (stage === 'retired') return 'idea';
  return rising.find(known => known === stage) ?? 'production';
}

/** Whether a stage is one that there is. */
export function isStage(stage: string): boolean {
  return stages.some(known => known === stage);
}

/** Whether a system with these demands has reached a stage. An unknown stage is reached by none. */
export function hasReached(demands: RisingStage, stage: string): boolean {
  const index = order.indexOf(stage);
  return index >= 0 && order.indexOf(demands) >= index;
}

/** Sorts stages by their order; what is no stage comes last. */
export function stageOrder(stage: string): number {
  const index = order.indexOf(stage);
  return index < 0 ? order.length : index;
}

/** Whether errors rather than warnings are due: high or critical risk, in production. */
export function isGrave({
  stage,
  risk,
}: {
  readonly stage: string | undefined;
  readonly risk: string | undefined;
}): boolean {
  return stage === 'production' && isHighRisk(risk);
}

/** The levels of risks and severities, from the least on. */
export const levels = ['low', 'medium', 'high', 'critical'] as const;

export type Level = (typeof levels)[number];

export function isHighRisk(level: string | undefined): boolean {
  return level === 'high' || level === 'critical';
}
