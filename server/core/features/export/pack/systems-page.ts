import { counted } from '../../../base/listed.ts';
import { lowerFirst } from '../../../kinds/expected.ts';
import { recordAt } from '../../../model/locate.ts';
import { postureOf, type SystemPosture } from '../../../posture/posture.ts';
import { problemStates, states } from '../../../posture/states.ts';
import { countedStates, obligationTitle, stateWords } from '../../words.ts';
import { recordCells } from '../readable.ts';
import { pageFile } from './layout.ts';
import { cell, html, list, type Markup, table } from './markup.ts';
import type { Pack, PackFile } from './pack.ts';
import { pageNames } from './pack-names.ts';
import { saidOf } from './said.ts';
import { from, type Sheet, state, systemLink } from './sheet.ts';

/** The register: every system with its state, each with a page of its own. */
export function systemsPage(pack: Pack): PackFile {
  const sheet: Sheet = { pack, name: pageNames.systems };
  const systems = systemsIn(pack);
  const stand = systems.length > 0 ? `: ${countedStates(systems.map(({ state: own }) => own))}` : '';
  return pageFile({
    sheet,
    title: 'AI systems',
    paper: 'across',
    lead: html`<p class="lead">${counted(systems.length, 'AI system')}${stand}. The state of a system is the worst of what it owes.</p>`,
    body: [systemTable(sheet)],
  });
}

export function systemsIn({ workspace, root }: Pack): readonly SystemPosture[] {
  return postureOf(workspace).roots.find(({ uri }) => uri === root.uri)?.systems ?? [];
}

/** What has to be mended, the worst first; why stands on the page of the system. */
function problemsOf({ obligations }: SystemPosture): readonly string[] {
  return states
    .filter(each => problemStates.has(each))
    .flatMap(each => obligations.filter(obligation => obligation.state === each))
    .map(each => `${lowerFirst(obligationTitle(each))} ${stateWords[each.state]}`);
}

function systemTable(sheet: Sheet): Markup {
  const { pack } = sheet;
  const systems = systemsIn(pack);
  return table(
    `AI systems, ${systems.length}`,
    [
      { title: 'System' },
      { title: 'Id' },
      { title: 'Owner' },
      { title: 'Stage' },
      { title: 'Risk' },
      { title: 'Models', is: 'long' },
      { title: 'State', is: 'narrow' },
      { title: 'To be mended', is: 'long' },
      { title: 'File, line and commit' },
    ],
    systems.map(posture => {
      const { record, system, state: own } = posture;
      const written = recordAt(pack.workspace, record);
      const cells = written ? recordCells(written) : {};
      return {
        cells: [
          systemLink(sheet, record),
          record.id,
          saidOf(cells, 'owner'),
          system.stage,
          system.risk && state(system.risk),
          cell(cells.models),
          state(stateWords[own]),
          list(problemsOf(posture)),
          from(sheet, record.place),
        ],
      };
    }),
    'There is no AI system in the register.',
  );
}
