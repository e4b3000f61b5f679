import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { compileAsUsual, compileLater } from '../../server/hosts/compiling-later.ts';

describe('compiling later', () => {
  const flagsIn = (engine: string, settle = compileLater): readonly string[] => {
    const flags: string[] = [];
    settle(engine, flag => flags.push(flag));
    return flags;
  };

  it('is set with the flags that an engine has', () => {
    const later = ['--invocation-count-for-maglev=6400', '--invocation-count-for-turbofan=48000'];
    assert.deepEqual(flagsIn('11.3.244.8-node.38'), ['--interrupt-budget=1081344']);
    assert.deepEqual(flagsIn('12.4.254.21-node.57'), later);
    assert.deepEqual(flagsIn('13.4.114.21-electron.0'), later);
    assert.deepEqual(flagsIn('14.1.146.11-node.25'), later);
  });

  it('is taken back with what an engine has by itself', () => {
    const flags = flagsIn(process.versions.v8, compileAsUsual).map(flag => flag.split('='));
    assert.ok(flags.length > 0);
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    for (const [flag, usual] of flags) assert.match(stdout, new RegExp(`default: ${flag}=${usual}\n`));
  });

  it('leaves engines alone that nobody knows', () => {
    for (const engine of ['10.2.154.26', '11.8.172.17', '15.0.1', '', 'none']) {
      assert.deepEqual(flagsIn(engine), [], engine);
    }
  });

  it('is a flag of the engine that runs this, which says aloud what it does not know', () => {
    const set = flagsIn(process.versions.v8).map(flag => `v8.setFlagsFromString(${JSON.stringify(flag)});`);
    const { stderr, status } = spawnSync(process.execPath, ['-e', set.join('')], { encoding: 'utf8' });
    assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
  });
});
