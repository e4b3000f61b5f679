import path from 'node:path';

/**
 * What a source is called, wherever it lies: the name of its file. What is called the same in every folder, as a model card
 * is, has the name of its folder before it.
 */
export function sourceName(file: string): string {
  const name = path.basename(file);
  return /^readme\.\w+$/i.test(name) ? `${path.basename(path.dirname(path.resolve(file)))}/${name}` : name;
}
