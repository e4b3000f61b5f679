import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { driverCan, press, screenshot, texts, type } from './driver.ts';

describe('the driver of this host', () => {
  it('takes a picture of the whole window', async function () {
    const file = await screenshot('window');
    if (file === undefined) return this.skip();
    const picture = fs.readFileSync(file);
    assert.equal(picture.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    assert.ok(width >= 800 && height >= 600, `a window of ${width}x${height}`);
  });

  it('refuses a name that would leave the folder for pictures', async () => {
    await assert.rejects(screenshot('../window'), /lower-case letters/);
  });

  it('types on the keyboard and reads what the window shows', async function () {
    if (!driverCan('press')) return this.skip();
    const row = '.quick-input-list .monaco-list-row';
    await press('F1');
    await type('Reload Window');
    while (!(await texts(row)).some(text => text.includes('Developer: Reload Window'))) await sleep(50);
    await press('Escape');
    while ((await texts('.quick-input-widget input')).length > 0 && (await texts(row)).length > 0)
      await sleep(50);
  });
});
