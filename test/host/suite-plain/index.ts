/** For a window whose folder has no AIMS documents: `--suite test/host/suite-plain --workspace test/fixtures/plain`. */
export { run } from '../suite/index.ts';
