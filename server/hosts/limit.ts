/** Runs work as soon as fewer than so many others run; the rest wait in the order in which they came. */
export type Limit = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function startLimit(atOnce: number): Limit {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async work => {
    if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to the next in the row, so that nobody new can take it in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
