/** The form that an id has. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** An id that reads like a text: of `Support Copilot (EU)` it is `support-copilot-eu`. Undefined where nothing is left. */
export function idFrom(text: string): string | undefined {
  const id = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 100)
    .replace(/[-._]+$/, '')
    .toLowerCase();
  return id === '' ? undefined : id;
}
