/**
 * The processor time of this process so far, in milliseconds: what a test takes that says how long something may take.
 * Unlike time on a clock it is the same where the machine has other things to do.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
