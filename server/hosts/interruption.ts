const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What would end the program, kept back for a while. */
export interface HeldInterruption {
  /** Aborted once somebody wants the program to end. */
  readonly signal: AbortSignal;
  /** Ends the program now if somebody wants that: nothing is half done any more. */
  passOn(): void;
  /** From here on the program ends as usual. */
  release(): void;
}

/** Keeps the program from being ended between two steps that belong together. */
export function heldInterruption(): HeldInterruption {
  const controller = new AbortController();
  let wanted: NodeJS.Signals | undefined;
  const hold = (name: NodeJS.Signals) => {
    wanted ??= name;
    controller.abort();
  };
  const release = () => {
    for (const name of names) process.removeListener(name, hold);
  };
  for (const name of names) process.on(name, hold);
  return {
    signal: controller.signal,
    passOn() {
      release();
      if (wanted) process.kill(process.pid, wanted);
    },
    release,
  };
}
