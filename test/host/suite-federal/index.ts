/** For a window whose folder has no AIMS documents yet: `--suite test/host/suite-federal --workspace test/fixtures/plain`. */
export { run } from '../suite/index.ts';
