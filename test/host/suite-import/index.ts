/** For a folder without AIMS documents: `--suite test/host/suite-import --workspace test/fixtures/plain`. */
export { run } from '../suite/index.ts';
