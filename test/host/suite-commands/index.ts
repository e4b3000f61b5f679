/** Of the commands, each in a window of its own: `--suite test/host/suite-commands`. */
export { run } from '../suite/index.ts';
