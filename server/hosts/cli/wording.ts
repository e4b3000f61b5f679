/** `1 file`, `2 files` */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A state or kind as people write it: `due-soon` is `due soon`. */
export function spoken(name: string): string {
  return name.replaceAll('-', ' ');
}
