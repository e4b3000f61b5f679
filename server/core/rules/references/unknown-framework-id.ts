import { listed } from '../../base/listed.ts';
import { shortened } from '../../base/shorten.ts';
import {
  type Framework,
  type FrameworkItem,
  frameworkItem,
  frameworks,
  fullId,
  itemsOf,
} from '../../kinds/frameworks.ts';
import {
  type FrameworkUse,
  frameworkFaultsOf,
  isOfForeignFramework,
  readIn,
} from '../../model/framework-uses.ts';
import { isHistory } from '../../posture/succession.ts';
import { changeTo } from '../change-to.ts';
import type { RelationsRule } from '../rule.ts';
import { suggesting } from '../suggesting.ts';
import { alternatives } from '../wording.ts';

export const unknownFrameworkId: RelationsRule = {
  code: 'unknown-framework-id',
  summary: 'An id names no item of the frameworks that its field takes.',
  severity: 'error',
  sees: 'relations',

  *check({ record, facts }) {
    const suggest = suggesting();
    if (isHistory(facts)) return;
    for (const use of frameworkFaultsOf(record)) {
      const { range } = use.node;
      const meant = meantBy(use, suggest);
      const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      yield {
        range,
        message: whatIsWrong(use) + advice,
        ...(isOfForeignFramework(use) && { severity: 'info' as const }),
        ...(meant !== undefined && { fixes: [changeTo(record.document.text, range, meant)] }),
      };
    }
  },
};

function whatIsWrong({ written, shape, within, reading }: FrameworkUse): string {
  const id = shortened(written);
  switch (reading.is) {
    case 'item':
      return `"${id}" is an item.`;
    case 'group': {
      const names = listed(reading.items.map(item => item.id));
      return `"${id}" is no item by itself, so it answers nothing here. Name what is meant of what it holds: ${names}.`;
    }
    case 'not-here': {
      const { item } = reading;
      return `"${id}" is ${withSort(item)}, and answers nothing here. This is to be ${shape.form}.`;
    }
    case 'other-version': {
      const { framework, version } = reading;
      return `${framework.title} is known here in its version ${framework.version}, not ${shortened(version)}, so nobody can tell what "${id}" asks for.`;
    }
    case 'unknown-framework': {
      const known = alternatives(within.length > 0 ? within : frameworks.map(each => each.id));
      return within.length > 0
        ? `"${shortened(reading.framework)}" is no framework whose ids may stand here, so "${id}" answers nothing. Known here: ${known}.`
        : `AIMS has no table of the framework "${shortened(reading.framework)}", so "${id}" is not checked and counts for nothing. Known are ${known}.`;
    }
    case 'unknown-item': {
      if (reading.framework)
        return `${reading.framework.title} has no item "${id}", so this answers nothing.`;
      return `${titlesOf(within)} has an item "${id}", so this answers nothing.`;
    }
    default:
      return reading satisfies never;
  }
}

function titlesOf(within: readonly string[]): string {
  if (within.length === 0) return 'None of the frameworks that AIMS knows';
  return `None of ${alternatives(frameworks.filter(({ id }) => within.includes(id)).map(({ title }) => title))}`;
}

/** `a control of ISO/IEC 42001 (AI system ...)` */
function withSort({ sort, framework, title }: FrameworkItem): string {
  const article = /^[aeiou]/i.test(sort) ? 'an' : 'a';
  return `${article} ${sort} of ${framework.title} (${title})`;
}

/** The id that was probably meant, written as this one is: with the framework before it, or without. */
function meantBy(use: FrameworkUse, suggest: ReturnType<typeof suggesting>): string | undefined {
  const { written, reading, within, shape } = use;
  switch (reading.is) {
    case 'item':
    case 'group':
    case 'not-here':
      return undefined;
    case 'other-version': {
      const item = frameworkItem(idBehindSlash(written), reading.framework.id);
      return item && fits(use, fullId(item)) ? fullId(item) : undefined;
    }
    case 'unknown-framework': {
      const { framework } = reading;
      const near = suggest(framework, within.length > 0 ? within : frameworks.map(each => each.id));
      // A number is the name of a standard: another one is another standard, and no slip.
      if (near === undefined || digitsOf(near) !== digitsOf(framework)) return undefined;
      const item = frameworkItem(idBehindSlash(written), near);
      const meant = item && `${near}/${item.id}`;
      return meant !== undefined && fits(use, meant) ? meant : undefined;
    }
    case 'unknown-item': {
      const slash = written.indexOf('/') + 1;
      const searched = searchedFor(use, reading.framework);
      const near = suggest(written.slice(slash), idsIn(searched, shape));
      const item = near === undefined ? undefined : itemNamed(near, searched);
      if (!item) return undefined;
      const inItsWords = written.slice(0, slash) + item.id;
      // A short id may be that of another framework first.
      return [inItsWords, fullId(item)].find(id => fits(use, id, item));
    }
    default:
      return reading satisfies never;
  }
}

/** The frameworks that the person may have meant: the one that is written before the slash, if it may stand there. */
function searchedFor({ within }: FrameworkUse, framework: Framework | undefined): readonly string[] {
  if (framework && (within.length === 0 || within.includes(framework.id))) return [framework.id];
  return within.length > 0 ? within : frameworks.map(({ id }) => id);
}

/** A generator, because beyond a number of faults nobody asks for any. */
function* idsIn(searched: readonly string[], { items }: FrameworkUse['shape']): Generator<string> {
  for (const framework of searched) {
    for (const { id, sort } of itemsOf(framework)) if (items === undefined || items === sort) yield id;
  }
}

function itemNamed(id: string, searched: readonly string[]): FrameworkItem | undefined {
  return searched.map(framework => frameworkItem(id, framework)).find(item => item !== undefined);
}

/** Whether an id could stand there, and is that of the item. */
function fits({ shape, within }: FrameworkUse, id: string, item?: FrameworkItem): boolean {
  const reading = readIn(id, shape, within);
  return reading.is === 'item' && (item === undefined || fullId(reading.item) === fullId(item));
}

function idBehindSlash(written: string): string {
  return written.slice(written.indexOf('/') + 1);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}
