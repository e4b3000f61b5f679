import { counted } from '../../base/listed.ts';
import { kindNamed } from '../../kinds/index.ts';
import { systemPostureOf } from '../../posture/posture.ts';
import type { State } from '../../posture/states.ts';
import { countedStates, stateWords, systemProblems } from '../words.ts';
import { columnsFor, ownFieldsText, recordCells } from './readable.ts';
import { exportedRecords, rowPlace, type Subject } from './subject.ts';
import { type Column, cellsOf, type ExportTable, listCell, type Row, textCell } from './table.ts';

const short = new Set([
  'id',
  'name',
  'owner.name',
  'stage',
  'audience',
  'models',
  'risk.level',
  'risk.ai_act_class',
  'review.next',
]);

/** The register: a row for each AI system, with all that its entry says and what became of what it owes. */
export function registerTable(subject: Subject): ExportTable {
  const fields = (kindNamed('ai-system')?.fields ?? []).filter(({ name }) => name !== 'aims');
  const columns: readonly Column[] = [
    ...columnsFor(fields, short),
    { key: 'own_fields', title: 'Own fields', isShort: false },
    { key: 'state', title: 'State', isShort: true },
    { key: 'to_mend', title: 'To be mended', isShort: false },
  ];
  const states: State[] = [];
  const rows = exportedRecords(subject, 'ai-system').map(({ facts, record }): Row => {
    const posture = systemPostureOf(subject.workspace, facts);
    if (posture) states.push(posture.state);
    return {
      title: facts.title ?? facts.id ?? 'A system without a name',
      cells: cellsOf({
        ...recordCells(record),
        own_fields: textCell(ownFieldsText(record)),
        state: textCell(posture && stateWords[posture.state]),
        to_mend: posture && listCell(systemProblems(posture)),
      }),
      place: rowPlace(subject, facts.place),
    };
  });
  const stand = states.length > 0 ? `: ${countedStates(states)}` : '';
  return {
    title: 'AI system register',
    summary: `${counted(rows.length, 'AI system')}${stand}`,
    columns,
    rows,
  };
}
