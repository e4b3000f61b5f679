import { addDays, type Day } from '../base/day.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import type { RootView } from '../model/links.ts';
import { seenIn } from '../model/said.ts';
import { counts } from './in-force.ts';
import type { Reason } from './states.ts';
import { validationCoverage } from './validation.ts';
import { vendorReviewExpiredOn } from './vendors.ts';

/** The incidents of a system since an assessment of it: the assessment did not know of them. */
export function incidentsSince(
  root: RootView,
  { assessment, system }: { readonly assessment: RecordFacts; readonly system: RecordFacts },
): readonly Reason[] {
  const assessed = assessment.lifecycle.assessedOn?.day;
  if (assessed === undefined || system.id === undefined) return [];
  return root.recordsReferringTo('system', system.id, 'incident').flatMap((incident): readonly Reason[] => {
    const occurred = seenIn(incident, 'incident')?.occurred_on?.first;
    if (occurred === undefined || occurred <= assessed || !isIncident(incident)) return [];
    const title = incident.title ?? incident.id ?? 'without a name';
    const message = `an incident happened on ${occurred}, after it was assessed: ${shortened(title)}`;
    const related = [{ place: incident.place, message: 'the incident' }];
    return [{ code: 'incident-since', message, since: occurred, related }];
  });
}

function isIncident(record: RecordFacts): boolean {
  return counts(record) && record.lifecycle.status !== 'dismissed';
}

export function reviewExpired(vendor: RecordFacts, today: Day): readonly Reason[] {
  const until = vendorReviewExpiredOn(vendor, today);
  if (until === undefined) return [];
  const message = `the review of the vendor held until ${until}`;
  const place = { ...vendor.place, path: [...vendor.place.path, 'valid_until'] };
  const related = [{ place, message: 'the last day of the review' }];
  return [{ code: 'vendor-review-expired', message, since: addDays(until, 1), related }];
}

/** The models in use that no validation of the system covers, or that failed the newest one that does. */
export function unvalidatedModels(root: RootView, system: RecordFacts): readonly Reason[] {
  return validationCoverage(root, system).models.flatMap(
    ({ name, version, is, place, by }): readonly Reason[] => {
      if (is === 'validated') return [];
      const model = shortened(version === undefined ? name : `${name} ${version}`);
      const what =
        is === 'failed' ? 'failed its validation and is in use' : 'is in use and was not validated';
      const related = [
        { place, message: 'the model in use' },
        ...(by ? [{ place: by.place, message: 'the validation that it failed' }] : []),
      ];
      return [{ code: 'model-not-validated', message: `${model} ${what}`, related }];
    },
  );
}

export function expiredTraining(role: string, on: Day): Reason {
  const message = `the training of ${shortened(role)} expired on ${on}`;
  return { code: 'training-expired', message, since: addDays(on, 1) };
}
