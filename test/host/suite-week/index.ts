/** For a week from an empty folder on: `--suite test/host/suite-week --workspace test/fixtures/week/start`. */
export { run } from '../suite/index.ts';
