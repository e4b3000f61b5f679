/** Of the arrangement of the systems, in a window of its own: `--suite test/host/suite-arrangement`. */
export { run } from '../suite/index.ts';
