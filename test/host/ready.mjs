// Has everything there that tests run in. Installing it takes a while the first time, and two that install the same at once
// would be in each other's way: so it is done here, before those tests, and they find it.
import { neovimExecutable } from '../neovim/program.mjs';
import { chromiumExecutable } from './code-server/chromium.mjs';
import { messageOf } from './command.mjs';
import { chooseHost } from './hosts.mjs';

const say = (/** @type {string} */ line) => console.log(line);

for (const get of [
  () => chooseHost({ wanted: process.env.AIMS_HOST || undefined, say }),
  () => chromiumExecutable(say),
  () => neovimExecutable(say),
]) {
  try {
    await get();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
