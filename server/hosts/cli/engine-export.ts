import { applicabilityTable } from '../../core/features/export/applicability-table.ts';
import { cyclonedxBom } from '../../core/features/export/cyclonedx.ts';
import type { Moment, Page } from '../../core/features/export/page.ts';
import { questionnairePage } from '../../core/features/export/questionnaire.ts';
import { registerTable } from '../../core/features/export/register-table.ts';
import { riskTable } from '../../core/features/export/risk-table.ts';
import type { Subject } from '../../core/features/export/subject.ts';
import type { ExportTable } from '../../core/features/export/table.ts';
import { headCommit } from '../../core/features/head-commit.ts';
import { byCodeUnits } from '../../core/index.ts';
import type { Host } from '../../lsp/host.ts';
import { askedRoot } from './asked-root.ts';
import { type Context, contextOf } from './context.ts';
import type { ExportQuestion, Refusal } from './main.ts';

/** What was found for an export, before it is written in a format. */
export type Exported =
  | ExportedTable
  | { readonly is: 'page'; readonly page: Page; readonly moment: Moment }
  | { readonly is: 'data'; readonly data: unknown; readonly moment: Moment };

export interface ExportedTable {
  readonly is: 'table';
  readonly table: ExportTable;
  readonly moment: Moment;
}

export async function exported(host: Host, question: ExportQuestion): Promise<Exported | Refusal> {
  const context = await contextOf(host, question);
  const subject: Subject = {
    workspace: context.loaded.workspace,
    isAsked: context.isAsked,
    nameOf: context.nameOf,
  };
  const moment = momentOf(context);
  switch (question.what) {
    case 'register':
      return { is: 'table', table: registerTable(subject), moment };
    case 'risk-register':
      return { is: 'table', table: riskTable(subject), moment };
    case 'statement-of-applicability': {
      const of = askedRoot(context);
      return 'refused' in of ? of : { is: 'table', table: applicabilityTable(subject, of.root), moment };
    }
    case 'questionnaire': {
      const page = questionnairePage(subject, question, moment);
      return 'refused' in page ? page : { is: 'page', page, moment };
    }
    case 'cyclonedx':
      return { is: 'data', data: cyclonedxBom(subject, moment, question), moment };
    default:
      return question.what satisfies never;
  }
}

function momentOf({ asked, isAsked, loaded, nameOf, today }: Context): Moment {
  const [target] = asked;
  const uri = target?.is === 'folder' ? `${target.uri}/.` : (target?.uri ?? '');
  return {
    today,
    root: target ? nameOf(target.uri) : '',
    commit: headCommit(loaded.workspace, uri),
    unread: [...loaded.unchecked]
      .filter(([file]) => isAsked(file))
      .map(([file, reason]) => ({ file: nameOf(file), reason }))
      .sort((a, b) => byCodeUnits(a.file, b.file)),
  };
}
