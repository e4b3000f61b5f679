import { ownData } from './own-data.ts';

/**
 * Has what is made of a word made once, so that what is the same for thousands of documents is one object for all of them. Of words
 * there are ever new ones while somebody types: when there are too many, all of them are forgotten.
 *
 * @param most how many are remembered
 */
export function keptOnce<Value>(most: number): (word: string, make: (word: string) => Value) => Value {
  const known = new Map<string, Value>();
  return (given, make) => {
    let value = known.get(given);
    if (value === undefined) {
      if (known.size >= most) known.clear();
      const word = ownData(given);
      value = make(word);
      known.set(word, value);
    }
    return value;
  };
}
