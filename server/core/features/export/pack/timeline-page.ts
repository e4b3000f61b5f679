import { reviewPeriods, reviewsOf } from '../../../posture/reviews.ts';
import { periodTitle } from '../../review-words.ts';
import { recordCells } from '../readable.ts';
import { rowPlace } from '../subject.ts';
import { pageFile } from './layout.ts';
import { cell, facts, html, list, type Markup, table } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { approval, documentLink, from, type Sheet, state, systemLink } from './sheet.ts';
import { eventsIn, plansIn, type TimelinePlan } from './timeline-events.ts';
import { timelinePicture } from './timeline-picture.ts';

/** The way to the certificate, what took place on it, and everything that has a day from now on. */
export function timelinePage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.timeline };
  const plans = plansIn(pack);
  const events = eventsIn(pack);
  const { today } = pack.workspace;
  return pageFile({
    sheet,
    title: 'Timeline',
    paper: 'across',
    body: [
      ...(plans.length === 0
        ? [
            html`<h2>Certification plan</h2>
<p>There is no certification plan that is in force. Where no certificate is wanted, none is needed.</p>
`,
            timelinePicture({ milestones: [], events }, { today, title: 'Audits and reviews', id: 'events' }),
          ]
        : plans.map((plan, index) => planSection(sheet, plan, index))),
      html`<h2>Audits and management reviews</h2>
`,
      table(
        'Internal audits and management reviews by day',
        [{ title: 'Day', is: 'narrow' }, { title: 'What' }, { title: 'File, line and commit' }],
        events.map(({ day, words, record }) => ({ cells: [day, words, from(sheet, record.place)] })),
        'No internal audit and no management review says when it took place.',
      ),
      html`<h2>What is due</h2>
`,
      ...dueTables(sheet),
    ],
  });
}

function planSection(sheet: Sheet, { record, plan, milestones }: TimelinePlan, index: number): Markup {
  const { pack } = sheet;
  const cells = recordCells(plan.record);
  const title = record.title ?? record.id ?? 'Certification plan';
  return html`<h2>${title}</h2>
${facts([
  ['Plan', html`${documentLink(sheet, record)} ${approval(record)} ${from(sheet, record.place)}`],
  ['Target', cells.target && cell(cells.target)],
  ['Certification body', cells['certification_body.name'] && cell(cells['certification_body.name'])],
  [
    'Accreditation',
    [
      cells['certification_body.accreditation_status'] &&
        cell(cells['certification_body.accreditation_status']),
      cells['certification_body.accreditation_body'] &&
        html` by ${cell(cells['certification_body.accreditation_body'])}`,
      cells['certification_body.checked_on'] &&
        html`, looked up on ${cell(cells['certification_body.checked_on'])}`,
    ],
  ],
  ['What it covers', cells['certification_body.scope'] && cell(cells['certification_body.scope'])],
])}${timelinePicture(
  { milestones, events: index === 0 ? eventsIn(pack) : [] },
  { today: pack.workspace.today, title: `Milestones of ${title}`, id: `plan-${index + 1}` },
)}${table(
  `Milestones of ${title}`,
  [
    { title: 'Id', is: 'narrow' },
    { title: 'Milestone', is: 'long' },
    { title: 'Stage' },
    { title: 'Due', is: 'narrow' },
    { title: 'Done on', is: 'narrow' },
    { title: 'State', is: 'narrow' },
    { title: 'Depends on' },
    { title: 'File, line and commit' },
  ],
  milestones.map(({ id, title: own, stage, due, doneOn, is, dependsOn, place }) => ({
    cells: [id, own, stage, due, doneOn, state(is), dependsOn.join(', '), from(sheet, rowPlace(pack, place))],
  })),
  'The plan has no milestones.',
)}`;
}

function dueTables(sheet: Sheet): readonly Markup[] {
  const { workspace, root, nameOf } = sheet.pack;
  const periods = reviewPeriods(reviewsOf(workspace, root), workspace.today);
  if (periods.length === 0) return [html`<p>Nothing in the documents has a day to come.</p>`];
  return periods.map(
    period =>
      html`<h3>${periodTitle(period)}</h3>
${table(
  `${periodTitle(period)}, ${period.reviews.length}`,
  [
    { title: 'Day', is: 'narrow' },
    { title: 'What', is: 'long' },
    { title: 'Systems' },
    { title: 'Owner' },
    { title: 'File, line and commit' },
  ],
  period.reviews.map(({ day, what, systems, owner, location }) => ({
    cells: [
      day,
      what,
      list(systems.map(each => systemLink(sheet, each))),
      owner,
      from(sheet, {
        file: nameOf(location.uri),
        line: workspace.files.get(location.uri)?.text.positionAt(location.range.start).line ?? 0,
      }),
    ],
  })),
)}`,
  );
}
