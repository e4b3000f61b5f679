import { applicabilityTable } from '../../core/features/export/applicability-table.ts';
import type { Moment } from '../../core/features/export/page.ts';
import { registerTable } from '../../core/features/export/register-table.ts';
import { riskTable } from '../../core/features/export/risk-table.ts';
import type { Subject } from '../../core/features/export/subject.ts';
import type { ExportTable } from '../../core/features/export/table.ts';
import { headCommit } from '../../core/features/head-commit.ts';
import type { DiskHost } from '../disk.ts';
import { askedRoot } from './asked-root.ts';
import { type Context, contextOf } from './context.ts';
import type { ExportName } from './export-formats.ts';
import type { ExportQuestion, Refusal } from './main.ts';

/** What was found for an export, before it is written in a format. */
export interface ExportedTable {
  readonly table: ExportTable;
  readonly moment: Moment;
}

export async function exported(host: DiskHost, question: ExportQuestion): Promise<ExportedTable | Refusal> {
  const context = await contextOf(host, question);
  const table = tableOf(context, question.what);
  return 'refused' in table ? table : { table, moment: momentOf(context) };
}

function tableOf(context: Context, what: ExportName): ExportTable | Refusal {
  const subject: Subject = {
    workspace: context.loaded.workspace,
    isAsked: context.isAsked,
    nameOf: context.nameOf,
  };
  switch (what) {
    case 'register':
      return registerTable(subject);
    case 'risk-register':
      return riskTable(subject);
    case 'statement-of-applicability': {
      const of = askedRoot(context);
      return 'refused' in of ? of : applicabilityTable(subject, of.root);
    }
    default:
      return what satisfies never;
  }
}

function momentOf({ asked, loaded, nameOf, today }: Context): Moment {
  const [target] = asked;
  const uri = target?.is === 'folder' ? `${target.uri}/.` : (target?.uri ?? '');
  return {
    today,
    root: target ? nameOf(target.uri) : '',
    commit: headCommit(loaded.workspace, uri),
  };
}
