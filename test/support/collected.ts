import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';

/** Asserts that nothing holds an object any more: it is gone after the memory was cleared. */
export async function assertCollected(held: WeakRef<object>): Promise<void> {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  // What was looked at in this turn is kept until the next.
  for (let turn = 0; turn < 20 && held.deref(); turn++) {
    await sleep(1);
    collect();
  }
  assert.ok(held.deref() === undefined, 'something still holds it');
}
