/** The view `aims.readiness`: what there is to show an auditor, clause by clause and control by control. */
import type { LogOutputChannel } from 'vscode';
import type { ReadinessReport } from '../../server/lsp/protocol.ts';
import { readinessBranches, readinessTotal } from './readiness-tree.ts';
import { createReportView, type ReportView } from './report-view.ts';
import type { Server } from './server.ts';
import type { WindowState } from './window-state.ts';

export interface ReadinessViewOptions {
  readonly server: Server;
  readonly window: WindowState;
  readonly log: LogOutputChannel;
}

export function createReadinessView(options: ReadinessViewOptions): ReportView {
  return createReportView<ReadinessReport>({
    ...options,
    id: 'aims.readiness',
    fetch: open => options.server.readiness({ open }),
    branches: readinessBranches,
    description: readinessTotal,
  });
}
