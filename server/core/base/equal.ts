/** Whether two values of plain data (objects, arrays, scalars) say the same. A key without a value is no key. */
export function equalData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalData(item, b[index]));
  }
  return includesAll(a, b) && includesAll(b, a, 'keys');
}

/** Whether every key of one object that has a value is one of the other's too, with an equal value. */
function includesAll(a: object, b: object, compared: 'keys' | 'values' = 'values'): boolean {
  const [left, right] = [a as Values, b as Values];
  for (const key of Object.keys(left)) {
    if (left[key] === undefined) continue;
    if (!Object.hasOwn(right, key) || right[key] === undefined) return false;
    if (compared === 'values' && !equalData(left[key], right[key])) return false;
  }
  return true;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Whether two answers are the same: the same object or scalar, or arrays with the same ones in them. What is equal but
 * another object is not the same.
 */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => Object.is(item, b[index]));
}
