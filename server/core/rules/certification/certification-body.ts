import { configOf } from '../../model/config.ts';
import { headRangeOf } from '../../model/record.ts';
import { accreditationDueOf, isNear, stage1In } from '../../posture/certification-plan.ts';
import { isDraft, type Plan, planOf } from '../../posture/plans.ts';
import { valueAt } from '../../syntax/node.ts';
import type { Finding, RelationsContext, RelationsRule, Severity } from '../rule.ts';
import { whenItWas } from '../wording.ts';

/**
 * What makes a certificate worth something: ISO/IEC 42006 sets the requirements for bodies that certify to ISO/IEC 42001,
 * and national accreditation bodies list those that meet them.
 */
export const certificationBody: RelationsRule = {
  code: 'certification-body',
  summary:
    'The certification body is not accredited for ISO/IEC 42001, or nobody has checked lately whether it is.',
  severity: 'warning',
  sees: 'relations',
  kinds: ['certification'],

  *check(context) {
    const plan = planOf(context.record);
    if (!plan) return;
    const status = plan.said.certification_body?.accreditation_status;
    if (status === 'accredited') yield* accredited(context, plan);
    else if (status !== undefined) yield notAccredited(context, plan, status);
  },
};

type OtherStatus = Exclude<Status, 'accredited'>;
type Status = NonNullable<NonNullable<Plan['said']['certification_body']>['accreditation_status']>;

function* accredited({ root, today }: RelationsContext, plan: Plan): Generator<Finding> {
  const { scope, checked_on: checked } = plan.said.certification_body ?? {};
  const severity = isDraft(plan) ? 'info' : 'warning';
  if (scope && !scope.some(text => text.includes('42001'))) {
    yield {
      range: rangeAt(plan, 'scope'),
      severity,
      message:
        'The scope of the accreditation does not name ISO/IEC 42001. An accreditation for another standard, ISO/IEC 27001 for instance, says nothing about ' +
        'this one. Look the body up in the list of its accreditation body, and write down what its accreditation covers.',
    };
  }
  if (!checked) return;
  const due = accreditationDueOf(root, plan.said);
  if (due === undefined || today <= due) return;
  const { accreditationDays } = configOf(root).thresholds;
  yield {
    range: rangeAt(plan, 'checked_on'),
    severity,
    message:
      `The accreditation was last checked ${whenItWas(checked, today)}; after ${accreditationDays} days it is checked anew. It can be suspended or withdrawn ` +
      'at any time, and the certificate with it. Look the body up in the list of its accreditation body, and give the day under "checked_on".',
  };
}

function notAccredited({ today }: RelationsContext, plan: Plan, status: OtherStatus): Finding {
  return {
    range: rangeAt(plan, 'accreditation_status'),
    severity: severityOf(status, plan, today),
    message: `${factAbout(status)}, and a certificate of a body without accreditation convinces no customer. ${adviceOn(status)}`,
  };
}

/** Who has lost or never had an accreditation cannot certify; who has applied, or was not looked up, perhaps can. */
function severityOf(status: OtherStatus, plan: Plan, today: string): Severity {
  const isOpen = status === 'applied' || status === 'unknown';
  const isUrgent = plan.said.status === 'approved' || isNear(stage1In(plan.milestones), today);
  if (!isOpen && isUrgent) return 'error';
  return isDraft(plan) ? 'info' : 'warning';
}

function factAbout(status: OtherStatus): string {
  switch (status) {
    case 'suspended':
      return 'The accreditation of this certification body for ISO/IEC 42001 is suspended';
    case 'withdrawn':
      return 'The accreditation of this certification body for ISO/IEC 42001 was withdrawn';
    case 'not-accredited':
      return 'This certification body is not accredited for ISO/IEC 42001';
    case 'applied':
      return 'This certification body has only applied for its accreditation for ISO/IEC 42001';
    case 'unknown':
      return 'Nobody has looked whether this certification body is accredited for ISO/IEC 42001';
    default:
      return status satisfies never;
  }
}

function adviceOn(status: OtherStatus): string {
  switch (status) {
    case 'applied':
      return 'Ask when it expects the accreditation, and have another body at hand before stage 1 is booked.';
    case 'unknown':
      return 'Look it up in the list of the accreditation body, and give the status and the day.';
    default:
      return 'Choose a body that is accredited, or look the status up again if it has changed.';
  }
}

function rangeAt({ record }: Plan, field: string) {
  return valueAt(record.node, ['certification_body', field])?.range ?? headRangeOf(record);
}
