import v8 from 'node:v8';
import vm from 'node:vm';

/** Has the engine let go of what nobody needs any more. */
export function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc')();
}
