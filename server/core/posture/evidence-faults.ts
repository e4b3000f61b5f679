import type { EvidenceItem } from '../model/evidence.ts';
import { evidencePlace } from '../model/evidence-place.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { Moment } from '../model/moment.ts';
import type { NamedFile } from '../model/workspace.ts';

/** What is wrong with the file of an item of evidence. An item has one at most. */
export type EvidenceFault = { readonly item: EvidenceItem } & (
  | { readonly is: 'absent' }
  /** The path is none, or leads out of the root as it is written. `because` goes on a sentence. */
  | { readonly is: 'refused'; readonly because: string }
  /** A link on the way leads out of the root. */
  | { readonly is: 'link-out' }
  | { readonly is: 'changed'; readonly sha256: string }
  /** It could not be looked at, for the reason in `why`. */
  | { readonly is: 'unreadable'; readonly why: string }
  /** It is there, but its hash could not be compared. */
  | { readonly is: 'unhashed'; readonly why: string }
);

/**
 * What is wrong with the files that a record names as evidence. Of what the host has not looked at, nothing is said.
 *
 * @param root the root of the record's AIMS, at which its paths start
 */
export function evidenceFaultsOf(
  named: Moment['named'],
  root: string,
  { lifecycle }: RecordFacts,
): readonly EvidenceFault[] {
  return lifecycle.evidence.flatMap(item => {
    const place = evidencePlace(root, item);
    if (place?.is === 'refused') return [{ item, is: 'refused' as const, because: place.because }];
    const found = place && named.get(place.uri);
    const fault = found && faultOf(item, found);
    return fault ?? [];
  });
}

function faultOf(item: EvidenceItem, found: NamedFile): EvidenceFault | undefined {
  switch (found.is) {
    case 'absent':
      return { item, is: 'absent' };
    case 'outside':
      return { item, is: 'link-out' };
    case 'unreadable':
      return { item, is: 'unreadable', why: found.why };
    case 'folder':
      return item.sha256 === undefined
        ? undefined
        : { item, is: 'unhashed', why: 'it is a folder, and only a file has a hash' };
    case 'file': {
      if (item.sha256 === undefined) return undefined;
      if (found.unhashed !== undefined) return { item, is: 'unhashed', why: found.unhashed };
      if (found.sha256 === undefined || found.sha256 === item.sha256) return undefined;
      return { item, is: 'changed', sha256: found.sha256 };
    }
    default:
      return found satisfies never;
  }
}

/** Whether something is known to be wrong; else it is only that nobody could tell. */
export function isKnownFault({ is }: EvidenceFault): boolean {
  return is !== 'unreadable' && is !== 'unhashed';
}

/** Whether evidence that fails makes the record one with errors: an approved one claims that it was looked at. */
export function weighsEvidence({ lifecycle }: RecordFacts): boolean {
  return lifecycle.status === 'approved';
}
