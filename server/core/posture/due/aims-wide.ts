import { counted } from '../../base/listed.ts';
import { shortened } from '../../base/shorten.ts';
import { recordAt } from '../../model/locate.ts';
import { saidBy } from '../../model/said.ts';
import { auditTermsOf } from '../audits.ts';
import { accreditationDueOf } from '../certification-plan.ts';
import { nextReviewDue } from '../management-reviews.ts';
import { isDone, milestoneName, planOf } from '../plans.ts';
import { type Due, type Looking, named, ownerIn, saidInForce } from './due.ts';

/** What the approved scope wants to have reached. */
export function* objectives(looking: Looking): Generator<Due> {
  for (const { facts, said } of saidInForce(looking, 'scope')) {
    if (facts.lifecycle.status !== 'approved') continue;
    for (const [index, { id, title, due, owner }] of (said.objectives ?? []).entries()) {
      if (!due) continue;
      const name = [id, title === undefined ? undefined : `"${shortened(title)}"`].filter(
        each => each !== undefined,
      );
      yield {
        sort: 'objective',
        day: due.last,
        what: `Reach objective ${name.join(' ') || index + 1}, and set the next`,
        record: facts,
        path: ['objectives', index, 'due'],
        detail: id ?? title ?? String(index),
        owner: ownerIn(owner) ?? facts.owner,
      };
    }
  }
}

/**
 * The next management review, and what the latest one decided. Nothing says of a decision that it is carried out, so what has
 * had its day is left to the next review, which asks what became of it.
 */
export function* managementReviews({ workspace, root }: Looking): Generator<Due> {
  const next = nextReviewDue(root);
  if (!next) return;
  const { record: facts } = next.latest;
  yield {
    sort: 'management-review',
    day: next.day,
    what: 'Hold the next management review',
    record: facts,
    path: ['held_on'],
    acts: ['create', 'open'],
    creates: 'management-review',
  };
  const record = recordAt(workspace, facts);
  const said = record && saidBy(record, 'management-review');
  for (const [index, { decision, owner, due }] of (said?.decisions ?? []).entries()) {
    if (!due || due.last < workspace.today) continue;
    const text = decision?.[0];
    yield {
      sort: 'decision',
      day: due.last,
      what: `Carry out what ${named(facts)} decided${text === undefined ? '' : `: ${shortened(text)}`}`,
      record: facts,
      path: ['decisions', index, 'due'],
      detail: text ?? String(index),
      owner: ownerIn(owner) ?? facts.owner,
    };
  }
}

/** The milestones of the way to a certificate, and the next look at who certifies. */
export function* certification(looking: Looking): Generator<Due> {
  for (const { facts, record } of saidInForce(looking, 'certification')) {
    const plan = planOf(record);
    if (!plan) continue;
    for (const [index, { id, title, due }] of plan.milestones.entries()) {
      if (!due || isDone(plan, index)) continue;
      const called = id !== undefined && title !== undefined ? `: ${shortened(title)}` : '';
      yield {
        sort: 'milestone',
        day: due.last,
        what: `Reach ${milestoneName(plan, index)}${called}`,
        record: facts,
        path: ['milestones', index, 'due'],
        detail: id ?? title ?? String(index),
      };
    }
    const day = accreditationDueOf(looking.root, plan.said);
    if (day === undefined) continue;
    const name = plan.said.certification_body?.name;
    yield {
      sort: 'accreditation',
      day,
      what: `Look up again whether ${name === undefined ? 'the certification body' : shortened(String(name))} is accredited`,
      record: facts,
      path: ['certification_body', 'checked_on'],
    };
  }
}

/** What no audit will speak for any more, once the term of the last one has passed. */
export function* audits({ root }: Looking): Generator<Due> {
  for (const { audit, until, items } of auditTermsOf(root)) {
    const clauses = items.filter(({ sort }) => sort === 'clause').length;
    const controls = items.length - clauses;
    const parts = [
      ...(clauses > 0 ? [counted(clauses, 'clause')] : []),
      ...(controls > 0 ? [counted(controls, 'control')] : []),
    ];
    yield {
      sort: 'audit',
      day: until,
      what: `Audit ${parts.join(' and ')} again that ${named(audit)} was the last to look at`,
      record: audit,
      path: ['audited_on'],
      acts: ['create', 'open'],
      creates: 'internal-audit',
    };
  }
}
