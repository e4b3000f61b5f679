// Loaded into a measured process before anything else: at its end it says on its fourth stream how much memory it had
// at most, in kilobytes, and how much of the processor's time it took, in microseconds. Nothing else tells that on
// every system.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ memory: maxRSS, processor: userCPUTime + systemCPUTime }));
});
