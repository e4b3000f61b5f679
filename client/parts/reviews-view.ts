/** The view `aims.reviews`: what is due, by month. */
import type { LogOutputChannel } from 'vscode';
import type { ReviewsReport } from '../../server/lsp/protocol.ts';
import { createReportView, type ReportView } from './report-view.ts';
import { reviewBranches, reviewsMessage, reviewsTotal } from './reviews-tree.ts';
import type { Server } from './server.ts';
import type { WindowState } from './window-state.ts';

export interface ReviewsViewOptions {
  readonly server: Server;
  readonly window: WindowState;
  readonly log: LogOutputChannel;
}

export function createReviewsView(options: ReviewsViewOptions): ReportView {
  return createReportView<ReviewsReport>({
    ...options,
    id: 'aims.reviews',
    fetch: () => options.server.reviews(),
    branches: reviewBranches,
    description: reviewsTotal,
    message: reviewsMessage,
  });
}
