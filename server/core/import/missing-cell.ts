import { isPlaceholder } from '../model/placeholder.ts';
import { blanks } from './value-words.ts';
import { folded } from './words.ts';

/** Whether a cell says no more than that there is nothing to say: a dash, `N/A`, the fault of a formula. */
export function isMissing(text: string): boolean {
  if (isPlaceholder(text)) return true;
  if (text.length > 24) return false;
  if (
    /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/.test(
      text,
    ) ||
    /^[-–—_.?*\s]+$/.test(text)
  )
    return true;
  return blanks.has(folded(text));
}
