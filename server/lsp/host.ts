import type { Host } from '../hosts/host.ts';

/** What the language server needs of the world outside. */
export interface ServerHost extends Host {
  /** The local day, `YYYY-MM-DD`. */
  today(): string;
  /** A uri as this host spells it: what comes from editors passes through here once. */
  canonicalUri(uri: string): string;
  /** The uri of the page of a rule. */
  pageOf(code: string): string;
}
