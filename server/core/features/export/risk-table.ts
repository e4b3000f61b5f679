import { counted } from '../../base/listed.ts';
import { fieldNamed, kindNamed } from '../../kinds/index.ts';
import { configOf } from '../../model/config.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { saidBy } from '../../model/said.ts';
import { levels } from '../../model/stages.ts';
import { counts } from '../../posture/in-force.ts';
import { type ListedRisk, risksIn } from '../../posture/risks.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import { columnsFor, fieldCells } from './readable.ts';
import { exportedRecords, rowPlace, type Subject } from './subject.ts';
import { type Column, cellsOf, type ExportTable, type Row, textCell } from './table.ts';

const short = new Set([
  'id',
  'title',
  'treatment.option',
  'treatment.due',
  'risk_owner.name',
  'acceptance.by',
]);

/** The levels that the matrix makes of a likelihood and an impact stand behind these. */
const levelAfter: Readonly<Record<string, Column>> = {
  'inherent.impact': { key: 'inherent.level', title: 'Inherent risk level', isShort: true },
  'residual.impact': { key: 'residual.level', title: 'Residual risk level', isShort: true },
};

/**
 * The risk register: a row for each risk of the risk assessments that count, with the levels that the risk matrix of its
 * AIMS makes of likelihood and impact.
 */
export function riskTable(subject: Subject): ExportTable {
  const columns: readonly Column[] = [
    { key: 'system', title: 'System', isShort: true },
    ...columnsFor(riskFields, short).flatMap(column => {
      const level = levelAfter[column.key];
      return level ? [column, level] : [column];
    }),
    { key: 'assessment', title: 'Risk assessment', isShort: false },
    { key: 'assessment.status', title: 'Status of the assessment', isShort: true },
  ];
  const rows = ratedRisks(subject).map(({ row }) => row);
  return { title: 'AI risk register', summary: summaryOf(rows), columns, rows };
}

/** A row of the risk register, and the risk that it is about. */
export interface RatedRisk {
  readonly row: Row;
  readonly risk: ListedRisk;
  readonly assessment: RecordFacts;
  /** The id of the system; undefined where the management system itself is assessed. */
  readonly system: string | undefined;
}

/** The risks of the risk assessments that count, in the order of the files and as they stand in each. */
export function ratedRisks(subject: Subject): readonly RatedRisk[] {
  return exportedRecords(subject, 'risk-assessment').flatMap(({ root, facts, record }) => {
    const said = saidBy(record, 'risk-assessment');
    if (!said || !counts(facts)) return [];
    return risksIn({ record, said, matrix: configOf(root).riskMatrix }).map((risk): RatedRisk => {
      const node = follow(valueAt(record.node, risk.path));
      const row = {
        title: risk.name,
        cells: cellsOf({
          system: textCell(said.system ?? (said.scope === 'aims' ? 'AI management system' : undefined)),
          ...(node?.type === 'mapping' && fieldCells(record, node, riskFields)),
          'inherent.level': textCell(risk.inherent?.level),
          'residual.level': textCell(risk.residual?.level),
          assessment: textCell(facts.id),
          'assessment.status': { text: facts.lifecycle.status },
        }),
        place: rowPlace(subject, { ...facts.place, path: [...facts.place.path, ...risk.path] }),
      };
      return { row, risk, assessment: facts, system: said.system };
    });
  });
}

/** `28 risks; residual: 2 high, 19 medium, 7 low` */
function summaryOf(rows: readonly Row[]): string {
  const residual = [...levels].reverse().flatMap(level => {
    const number = rows.filter(({ cells }) => cells['residual.level']?.text === level).length;
    return number > 0 ? [`${number} ${level}`] : [];
  });
  return [
    counted(rows.length, 'risk'),
    ...(residual.length > 0 ? [`residual: ${residual.join(', ')}`] : []),
  ].join('; ');
}

const riskFields = (() => {
  const risks = fieldNamed(kindNamed('risk-assessment')?.fields ?? [], 'risks')?.shape;
  const fields = risks?.is === 'list' && risks.of.is === 'mapping' ? risks.of.fields : [];
  return fields.filter(({ name }) => name !== 'not_applicable');
})();
