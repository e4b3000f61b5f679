import assert from 'node:assert/strict';
import { kinds } from '../../server/core/kinds/index.ts';
import type { SchemaFault } from '../../server/core/kinds/schema-fault.ts';
import { validate } from '../../server/core/kinds/validate.ts';

/** A record of a kind (`ai-system` where none is named) and all that is wrong with it. */
export interface Row {
  readonly value: object;
  readonly faults: readonly SchemaFault[];
  readonly kind?: string;
}

/** One test per row, for the value as a document and, where it can be one, as an entry of another. */
export function testRows(rows: Readonly<Record<string, readonly Row[]>>): void {
  for (const [what, cases] of Object.entries(rows)) {
    describe(what, () => {
      for (const { kind = 'ai-system', value, faults } of cases) {
        it(`${JSON.stringify(value).slice(0, 90)} ${faults.length === 0 ? 'is right' : ''}`, () => {
          assert.deepEqual(validate({ kind, asEntry: false, value }), faults);
          assert.deepEqual(validate({ kind, asEntry: false, value: withoutPrototypes(value) }), faults);
          if (kind !== 'ai-system') return;
          assert.deepEqual(validate({ kind, asEntry: true, value }), faults.map(withoutAims));
        });
      }
    });
  }
}

export const texts = 'a text or a list of texts';

export function fine(value: object, kind = 'ai-system'): Row {
  return { kind, value, faults: [] };
}

export function wrong(value: object, path: SchemaFault['path'], expected: string, kind = 'ai-system'): Row {
  return { kind, value, faults: [{ is: 'wrong-type', path, expected }] };
}

export function bounds(value: object, path: SchemaFault['path'], expected: string): Row {
  return { value, faults: [{ is: 'out-of-bounds', path, expected }] };
}

export function invalid(value: object, path: SchemaFault['path'], allowed: readonly string[]): Row {
  return { value, faults: [{ is: 'invalid-value', path, allowed }] };
}

export function unknown(
  value: object,
  path: SchemaFault['path'],
  key: string,
  known: readonly string[],
): Row {
  return { value, faults: [{ is: 'unknown-key', path, key, known }] };
}

export function cadence(written: string): Row {
  const allowed = ['monthly', 'quarterly', 'semi-annual', 'annual', 'biennial'];
  const or = 'an ISO 8601 duration in years, months, weeks or days such as P90D';
  return {
    value: { review: { cadence: written } },
    faults: [{ is: 'invalid-value', path: ['review', 'cadence'], allowed, or }],
  };
}

export function abilities(): readonly string[] {
  return ['review', 'override', 'correct', 'stop'];
}

export function stages(): readonly string[] {
  return ['idea', 'planned', 'development', 'pilot', 'production', 'suspended', 'retired'];
}

export function fingerprint(): string {
  return 'a fingerprint: "f" and eight hexadecimal digits, as the tool writes it';
}

export function keysOf(kind: string): readonly string[] {
  return kinds.find(({ name }) => name === kind)?.fields.map(({ name }) => name) ?? [];
}

export function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const bare = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    Object.defineProperty(bare, key, {
      value: withoutPrototypes(inner),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return bare;
}

function withoutAims(fault: SchemaFault): SchemaFault {
  if (fault.is !== 'unknown-key') return fault;
  return { ...fault, known: fault.known.filter(key => key !== 'aims') };
}
