// The same runner as for the other suite; it takes the test files that stand beside this module.
export { run } from '../suite/index.ts';
