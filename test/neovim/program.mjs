// Finds Neovim, and on Debian and Ubuntu installs the distribution's own where there is none.
import { findOnPath } from '../host/command.mjs';
import { installPackages } from '../host/distribution.mjs';

/**
 * The Neovim to use; `AIMS_NEOVIM` names another one.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function neovimExecutable(say) {
  const found = process.env.AIMS_NEOVIM ?? findOnPath('nvim');
  if (found !== undefined) return found;
  const otherWays = 'Name a Neovim in AIMS_NEOVIM.';
  await installPackages({ what: 'Neovim', packages: ['neovim'], otherWays }, say);
  const installed = findOnPath('nvim');
  if (installed === undefined) throw new Error(`Neovim was installed, but it is not there. ${otherWays}`);
  return installed;
}
