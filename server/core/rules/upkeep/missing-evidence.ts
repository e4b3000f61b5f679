import { shortened } from '../../base/shorten.ts';
import type { EvidenceFault } from '../../posture/evidence-faults.ts';
import type { RelationsRule } from '../rule.ts';
import { evidenceFaultsIn, rangeIn } from './evidence.ts';

export const missingEvidence: RelationsRule = {
  code: 'missing-evidence',
  summary: 'The path of an item of evidence leads to nothing, or out of the folder of the AIMS.',
  severity: 'warning',
  sees: 'relations',

  *check(context) {
    for (const { fault, severity } of evidenceFaultsIn(context)) {
      const message = messageOf(fault);
      if (message === undefined) continue;
      yield { range: rangeIn(context.record, fault.item, 'location'), severity, message };
    }
  },
};

function messageOf(fault: EvidenceFault): string | undefined {
  const path = `"${shortened(fault.item.location ?? '')}"`;
  switch (fault.is) {
    case 'absent':
      return (
        `Nothing is kept at ${path}, so an auditor who asks for this evidence gets none. Paths start at the folder of ` +
        'the AIMS. Correct the path, put the file there, or give the URL of where it is kept.'
      );
    case 'refused':
      return (
        `${path} is no path within the folder of the AIMS: ${fault.because}. AIMS does not look there, and on other ` +
        'machines it leads to something else. Keep the file in the repository and write its path from the folder of the ' +
        'AIMS with "/", or give a URL.'
      );
    case 'link-out':
      return (
        `A link on the way to ${path} leads out of the folder of the AIMS. AIMS does not look there, and who gets a copy ` +
        'of the repository does not get the file. Put the file itself in the repository, or give the URL of where it is kept.'
      );
    case 'unreadable':
      return (
        `Whether there is anything at ${path} could not be checked: ${fault.why}. Until it can be, nobody knows whether ` +
        'this evidence is there. Make it readable, and check again.'
      );
    case 'changed':
    case 'unhashed':
      return undefined;
    default:
      return fault satisfies never;
  }
}
