import { encloses } from '../base/range.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { someItem } from '../syntax/item-groups.ts';
import { follow, valueAt } from '../syntax/node.ts';
import type { Node } from '../syntax/tree.ts';
import { isEmptySection, isPlaceholder, placeholdersOf } from './placeholder.ts';
import type { Record } from './record.ts';
import { notApplicableIn, type Use } from './uses.ts';

/** Whether a used field says something: it is not empty and not only a placeholder. */
export function saysSomething(record: Record, use: Use): boolean {
  const placeholders = placeholdersOf(record);
  // Nearly always there is none, and every field of every record is asked about.
  if (placeholders.length > 0 && placeholders.some(placeholder => placeholder.use === use)) return false;
  if (use.section) return hasContentBelow(record, use);
  return use.value !== undefined && holdsSomething(use.value);
}

/** Whether nothing stands at a path, or only something empty. A placeholder and what is of a wrong form is something. */
export function isBlankAt(record: Record, path: Path): boolean {
  const value = valueAt(record.node, path);
  return value === undefined || !holdsSomething(value);
}

/** A field whose own heading has nothing under it may have sub-sections that do. */
function hasContentBelow(record: Record, { section }: Use): boolean {
  if (!section) return false;
  if (!isEmptySection(record, section)) return true;
  return record.document.node.sections.some(
    other => other !== section && encloses(section.outerRange, other.range) && !isEmptySection(record, other),
  );
}

function holdsSomething(value: Node): boolean {
  const node = follow(value);
  if (!node) return false;
  const reason = notApplicableIn(node);
  if (reason) return holdsSomething(reason) && !isPlaceholderNode(reason);
  switch (node.type) {
    case 'scalar':
      return (
        node.value !== null &&
        node.value !== '' &&
        !(typeof node.value === 'string' && node.value.trim() === '')
      );
    case 'mapping':
      return node.entries.length > 0;
    case 'sequence':
      // An item that is an alias stands for what somebody wrote elsewhere; to look behind each could take for ever.
      return someItem(node, item => item.type === 'alias' || holdsSomething(item));
    default:
      return node satisfies never;
  }
}

function isPlaceholderNode(value: Node): boolean {
  const node = follow(value);
  return node?.type === 'scalar' && typeof node.value === 'string' && isPlaceholder(node.value);
}
