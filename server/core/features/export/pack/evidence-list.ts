import { memo } from '../../../base/memo.ts';
import type { EvidenceItem } from '../../../model/evidence.ts';
import { isExpired } from '../../../model/evidence.ts';
import { evidencePlace, seemsAUrl } from '../../../model/evidence-place.ts';
import type { RecordFacts } from '../../../model/facts.ts';
import { recordAt } from '../../../model/locate.ts';
import { saidIn } from '../../../model/placeholder.ts';
import { scalarText } from '../../../model/record.ts';
import { evidenceFaultsOf } from '../../../posture/evidence-faults.ts';
import { follow, valueAt } from '../../../syntax/node.ts';
import { rowPlace } from '../subject.ts';
import type { RowPlace } from '../table.ts';
import type { Pack } from './pack.ts';

/** One thing that a document gives as proof. */
export interface GivenEvidence {
  readonly item: EvidenceItem;
  readonly record: RecordFacts;
  /** Where the document names it. */
  readonly place: RowPlace;
  /** Where it is kept, as it is written; undefined where only words say what it is. */
  readonly location: string | undefined;
  readonly kept: /** A place in the folder of the AIMS. */
    | { readonly is: 'file'; readonly uri: string }
    /** An address elsewhere, which nobody opened. */
    | { readonly is: 'address' }
    /** A path that leads nowhere that may be looked at. */
    | { readonly is: 'refused' }
    | { readonly is: 'words' };
  /** Why it does not hold what the document says, or could not be looked at; undefined where nothing speaks against it. */
  readonly fault: string | undefined;
  /** Whether it could not be looked at, so that nobody knows. */
  readonly isUnknown: boolean;
  readonly isExpired: boolean;
}

/** All that the documents give as proof, in the order of the files and as they stand there. */
export const evidenceIn = memo((pack: Pack): readonly GivenEvidence[] => {
  const { workspace, root } = pack;
  return root.records.flatMap(record => {
    const faults = new Map(
      evidenceFaultsOf(workspace.named, root.uri, record).map(fault => [fault.item, fault] as const),
    );
    return record.lifecycle.evidence.map((item): GivenEvidence => {
      const fault = faults.get(item);
      const location = item.location ?? addressIn(pack, record, item);
      return {
        item,
        record,
        place: rowPlace(pack, { ...record.place, path: [...record.place.path, ...item.path] }),
        location,
        kept: keptAt(pack, item, location),
        fault: fault && faultWords(fault),
        isUnknown: fault?.is === 'unreadable' || fault?.is === 'unhashed',
        isExpired: isExpired(item, workspace.today),
      };
    });
  });
});

/** Addresses stand in the document only: nobody follows them. */
function addressIn({ workspace }: Pack, record: RecordFacts, item: EvidenceItem): string | undefined {
  const written = recordAt(workspace, record);
  const node = written && follow(valueAt(written.node, item.path));
  if (!written || !node) return undefined;
  const text =
    node.type === 'mapping'
      ? saidIn({ ...written, node }, 'location')
      : node.type === 'scalar'
        ? scalarText(written, node)
        : undefined;
  return text !== undefined && seemsAUrl(text) ? text : undefined;
}

function keptAt({ root }: Pack, item: EvidenceItem, location: string | undefined): GivenEvidence['kept'] {
  const place = evidencePlace(root.uri, item);
  if (place) return place.is === 'inside' ? { is: 'file', uri: place.uri } : { is: 'refused' };
  return { is: location === undefined ? 'words' : 'address' };
}

function faultWords(fault: ReturnType<typeof evidenceFaultsOf>[number]): string {
  switch (fault.is) {
    case 'absent':
      return 'it is not there';
    case 'refused':
      return fault.because;
    case 'link-out':
      return 'a link leads out of the folder of the management system';
    case 'changed':
      return `its SHA-256 is another than the document says: ${fault.sha256}`;
    case 'unreadable':
    case 'unhashed':
      return fault.why;
    default:
      return fault satisfies never;
  }
}
