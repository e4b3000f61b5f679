export interface Step {
  readonly name: string;
  /** Of Node. */
  readonly args: readonly string[];
  /** Names of steps before it; it is not tried where one of them failed. */
  readonly needs?: readonly string[];
  /** How many processors it keeps busy (1). */
  readonly places?: number;
}

export interface Outcome {
  /** Of the step. */
  readonly name: string;
  /** What it ended with; 1 if it was not tried. */
  readonly code: number;
  /** What it printed. */
  readonly output: string;
}

/**
 * Steps begin in their order, each once there is room for it; one that asks for more than there is waits for all of it.
 * What a step prints is shown as it comes where all before it have been shown, else it is kept until then. A step that
 * fails does not keep others from being tried, but for those that need it.
 */
export function runSteps(
  steps: readonly Step[],
  options: {
    readonly places: number;
    readonly cwd: string;
    readonly show: (printed: string | Uint8Array) => void;
  },
): Promise<readonly Outcome[]>;

/** How long ago a moment was, in words. */
export function secondsSince(started: number): string;
