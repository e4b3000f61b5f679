import { counted, listed } from '../../base/listed.ts';
import { didYouMean } from '../../base/suggest.ts';
import { lowerFirst } from '../../kinds/expected.ts';
import { kindTitle } from '../../kinds/index.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { recordAt } from '../../model/locate.ts';
import { textIn } from '../../model/record.ts';
import { type Said, saidBy, seenIn } from '../../model/said.ts';
import type { Workspace } from '../../model/workspace.ts';
import { counts } from '../../posture/in-force.ts';
import { type ObligationPosture, systemPostureOf } from '../../posture/posture.ts';
import { runbooksAbout } from '../../posture/runbooks.ts';
import { obligationTitle, stateWords } from '../words.ts';
import { type Fact, type Moment, momentFacts, type Page, type Part } from './page.ts';
import { inputsCell, inputsOf, isPublic } from './questionnaire-inputs.ts';
import { recordCells } from './readable.ts';
import { type Exported, exportedRecords, rowPlace, type Subject } from './subject.ts';
import { type Cell, listCell, textCell } from './table.ts';

/** What an answer sheet is to say. */
export interface Asked {
  /** The ids of the systems; none: all that are in pilot or production. */
  readonly systems: readonly string[];
  /** The names of inputs that are said although they are not public or internal. */
  readonly include: readonly string[];
}

/**
 * The answers to what a customer or purchaser asks of AI systems, from their entries and the documents about them that are
 * approved. What is classified as confidential or restricted, or not at all, stays out unless it is asked for by its name; the
 * page says that something was left out, and why, and nothing of what it was.
 *
 * @returns why there is none: something that was asked for is not there, in words for the end of a line
 */
export function questionnairePage(
  subject: Subject,
  asked: Asked,
  moment: Moment,
): Page | { readonly refused: string } {
  const all = exportedRecords(subject, 'ai-system');
  const chosen = all.filter(({ facts, record }) =>
    asked.systems.length > 0
      ? asked.systems.includes(facts.id ?? '')
      : ['pilot', 'production'].includes(textIn(record, 'stage') ?? ''),
  );
  const refused = unknownSystem(asked, all) ?? unknownInput(asked, chosen);
  if (refused !== undefined) return { refused };
  const sheets = chosen.map(each => sheetOf(subject, each, asked));
  const others = all.length - chosen.length;
  const why =
    asked.systems.length > 0
      ? `nobody asked for ${others === 1 ? 'it' : 'them'}`
      : `${others === 1 ? 'it is' : 'they are'} neither in pilot nor in production`;
  const notes = [
    ...(others > 0 ? [`${counted(others, 'other AI system')} of the register: ${why}.`] : []),
    ...sheets.flatMap(({ leftOut }) => leftOut),
  ];
  return {
    title: 'Answers about AI systems',
    facts: [
      ...momentFacts(moment),
      {
        label: 'Holds',
        text:
          listed(
            chosen.map(({ facts }) => facts.title ?? facts.id ?? ''),
            20,
          ) || 'no AI system',
      },
    ],
    parts: [
      ...sheets.map(({ part }) => part),
      {
        is: 'notes',
        heading: 'What was left out, and why',
        notes: notes.length > 0 ? notes : ['Nothing that the documents say about what is asked here.'],
      },
    ],
  };
}

function unknownSystem({ systems }: Asked, all: readonly Exported[]): string | undefined {
  const ids = all.flatMap(({ facts }) => facts.id ?? []);
  const unknown = systems.find(id => !ids.includes(id));
  return unknown === undefined
    ? undefined
    : `no AI system here has the id "${unknown}".${didYouMean(unknown, ids)}`;
}

function unknownInput({ include }: Asked, chosen: readonly Exported[]): string | undefined {
  const names = chosen.flatMap(each => inputsOf(each).flatMap(({ name }) => name ?? []));
  const unknown = include.find(name => !names.includes(name));
  return unknown === undefined
    ? undefined
    : `no input of these systems is called "${unknown}".${didYouMean(unknown, names)}`;
}

interface Sheet {
  readonly part: Part;
  readonly leftOut: readonly string[];
}

function sheetOf(subject: Subject, exported: Exported, asked: Asked): Sheet {
  const { facts: system, record } = exported;
  const name = system.title ?? system.id ?? 'A system without a name';
  const cells = recordCells(record);
  const inputs = inputsOf(exported);
  const shown = inputs.filter(input => isPublic(input) || asked.include.includes(input.name ?? ''));
  const hidden = inputs.length - shown.length;
  const answers: readonly (readonly [label: string, cell: Cell | undefined])[] = [
    ['Id', cells.id],
    ['Purpose', cells.purpose],
    ['Stage', cells.stage],
    ['In this stage since', cells.stage_since],
    ['Built or bought', cells.origin],
    ['Audience', cells.audience],
    ['Users', cells.users],
    ['Affected parties', cells.affected_parties],
    ['Automation level', cells.automation_level],
    ['Models and vendors', modelsCell(subject.workspace, exported)],
    ['Data that goes in', inputsCell(inputs, shown)],
    ['Data that comes out', cells.data_outputs],
    ['AI Act class', cells['risk.ai_act_class']],
    ['Legal basis', cells.legal_basis],
  ];
  const given = answers.map(([label, cell]): Fact => ({ label, ...(cell ?? { text: 'not said' }) }));
  const behind = behindFacts(subject, exported);
  return {
    part: {
      is: 'facts',
      heading: name,
      level: 2,
      facts: [...given, ...behind.facts],
      place: rowPlace(subject, system.place),
    },
    leftOut: [
      ...(hidden > 0
        ? [
            `${name}: ${counted(hidden, 'input')} of ${inputs.length}, because they are classified as confidential or restricted, or not classified at all. They are told where they are asked for by name.`,
          ]
        : []),
      ...behind.leftOut.map(note => `${name}: ${note}`),
    ],
  };
}

function modelsCell(workspace: Workspace, { root, record }: Exported): Cell | undefined {
  const models = saidBy(record, 'ai-system')?.models ?? [];
  return listCell(
    models.flatMap(({ name, vendor, version, deployment_mode }) => {
      if (name === undefined) return [];
      const [review] = vendor === undefined ? [] : root.definitions('vendor', vendor);
      const handling = review && dataHandling(workspace, review);
      const more = [
        ...(version === undefined ? [] : [`version ${version}`]),
        ...(vendor === undefined ? [] : [`by ${review?.title ?? vendor}`]),
        ...(deployment_mode === undefined ? [] : [deployment_mode]),
        ...(handling === undefined ? [] : [handling]),
      ];
      return [more.length === 0 ? name : `${name} (${more.join(', ')})`];
    }),
  );
}

/** What customers ask of every vendor: whether it learns from what they send. */
function dataHandling(workspace: Workspace, vendor: RecordFacts): string | undefined {
  if (vendor.lifecycle.status !== 'approved') return undefined;
  const record = recordAt(workspace, vendor);
  const trains = record && saidBy(record, 'vendor')?.data_handling?.trains_on_our_data;
  return trains === undefined ? undefined : `${trains ? 'trains' : 'does not train'} on our data`;
}

const told = new Set<string>([
  'risk-assessment',
  'impact-assessment',
  'validation',
  'oversight',
  'monitoring',
  'runbook',
]);

/** What the documents about a system say, as far as they are approved. */
function behindFacts(
  subject: Subject,
  exported: Exported,
): { readonly facts: readonly Fact[]; readonly leftOut: readonly string[] } {
  const { workspace } = subject;
  const { root, facts: system } = exported;
  const obligations = systemPostureOf(workspace, system)?.obligations ?? [];
  const states = obligations.filter(({ kind }) => told.has(kind)).map(each => stateFact(subject, each));
  const about = (kind: string) =>
    root.recordsReferringTo('system', system.id ?? '', kind).filter(record => counts(record));
  const documents = ['oversight', 'validation'].flatMap(about);
  const approved = documents.filter(({ lifecycle }) => lifecycle.status === 'approved');
  const unfinished = documents.length - approved.length;
  const oversight = approved.filter(({ kind }) => kind === 'oversight');
  const own = recordCells(exported.record);
  const mode = own['human_oversight.mode'];
  return {
    facts: [
      ...(mode ? [{ label: 'Human oversight', ...mode }] : []),
      ...(own['human_oversight.abilities']
        ? [{ label: 'Overseers can', ...own['human_oversight.abilities'] }]
        : []),
      ...oversight.flatMap(each => saidFacts(subject, each, oversightFacts)),
      ...states,
      ...approved
        .filter(({ kind }) => kind === 'validation')
        .flatMap(each => saidFacts(subject, each, validationFacts)),
      ...incidentFacts(subject, exported),
    ],
    leftOut:
      unfinished > 0
        ? [
            `what ${counted(unfinished, 'document')} about its oversight or validation ${unfinished === 1 ? 'says' : 'say'}, because nobody has approved it yet.`,
          ]
        : [],
  };
}

/** `State of the impact assessment`: `current, ia-chat, approved on 2026-09-01` */
function stateFact(subject: Subject, obligation: ObligationPosture): Fact {
  const { state, document } = obligation;
  const approvedOn = document?.lifecycle.approvedOn?.day;
  const status = document?.lifecycle.status;
  const parts = [
    stateWords[state],
    ...(document?.id === undefined ? [] : [document.id]),
    ...(status === 'approved' ? [`approved${approvedOn === undefined ? '' : ` on ${approvedOn}`}`] : []),
  ];
  return {
    label: `State of the ${lowerFirst(obligationTitle(obligation))}`,
    text: parts.join(', '),
    ...(document && { place: rowPlace(subject, document.place) }),
  };
}

type FactsOf = (subject: Subject, document: RecordFacts) => readonly (readonly [string, Cell | undefined])[];

function saidFacts(subject: Subject, document: RecordFacts, factsOf: FactsOf): readonly Fact[] {
  const place = rowPlace(subject, document.place);
  return factsOf(subject, document).flatMap(([label, cell]) => (cell ? [{ label, ...cell, place }] : []));
}

function oversightFacts({ workspace }: Subject, document: RecordFacts) {
  const record = recordAt(workspace, document);
  const said = record && saidBy(record, 'oversight');
  if (!said) return [];
  const roles = (said.overseers ?? []).flatMap(({ role }) => role ?? []);
  return [
    ['Human oversight', textCell(said.mode)],
    ['Overseers', listCell(roles)],
    ['Overseers can', listCell(said.abilities ?? [])],
  ] as const;
}

function validationFacts({ workspace }: Subject, document: RecordFacts) {
  const record = recordAt(workspace, document);
  const said = record && saidBy(record, 'validation');
  if (!said) return [];
  const models = (said.models ?? []).map(({ name, version }) => [name, version].filter(Boolean).join(' '));
  return [
    ['Evaluated models', listCell(models)],
    ['Evaluation', listCell(resultLines(said))],
    ['Decision of the evaluation', textCell(said.decision)],
  ] as const;
}

/** `groundedness: 0.96 on 2026-08-24 (at least 0.95)`, in the order of the criteria. */
function resultLines({ criteria = [], results = [] }: Said['validation']): readonly string[] {
  return results.flatMap(({ metric, value, on }) => {
    if (metric === undefined || value === undefined) return [];
    const criterion = criteria.find(each => each.metric === metric);
    const wanted =
      criterion?.threshold === undefined || criterion.direction === undefined
        ? ''
        : ` (${criterion.direction.replace('-', ' ')} ${criterion.threshold})`;
    return [`${metric}: ${value}${on ? ` on ${on.first}` : ''}${wanted}`];
  });
}

/** How incidents are handled, and how many there were: never what happened. */
function incidentFacts(subject: Subject, { root, facts: { id } }: Exported): readonly Fact[] {
  const runbooks = runbooksAbout(root, id).filter(({ lifecycle }) => lifecycle.status === 'approved');
  const types = runbooks.flatMap(each => seenIn(each, 'runbook')?.incident_types ?? []);
  const incidents = root.recordsReferringTo('system', id ?? '', 'incident');
  const open = incidents.filter(({ lifecycle: { status } }) => !closed.has(status));
  const [runbook] = runbooks;
  return [
    {
      label: 'Incidents that runbooks cover',
      ...(listCell([...new Set(types)].sort()) ?? { text: 'none' }),
      ...(runbook && { place: rowPlace(subject, runbook.place) }),
    },
    {
      label: `${kindTitle('incident')}s recorded`,
      text: incidents.length === 0 ? 'none' : `${incidents.length}, of which ${open.length} open`,
    },
  ];
}

const closed = new Set(['resolved', 'closed', 'dismissed']);
