// Loaded into a measured process before anything else: at its end it says on its fourth stream how much memory it
// had at most, in kilobytes. Nothing else tells that on every system.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
