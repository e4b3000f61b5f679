import type { RuleArea } from '../rule.ts';
import { aimsOwner } from './aims-owner.ts';
import { exclusionWithoutReason } from './exclusion-without-reason.ts';
import { missingScope } from './missing-scope.ts';
import { scopeNotApproved } from './scope-not-approved.ts';
import { severalScopes } from './several-scopes.ts';
import { systemOutOfScope } from './system-out-of-scope.ts';
import { unansweredInterestedParty } from './unanswered-interested-party.ts';

export const context: RuleArea = {
  title: 'Context and scope',
  rules: [
    missingScope,
    scopeNotApproved,
    severalScopes,
    aimsOwner,
    systemOutOfScope,
    exclusionWithoutReason,
    unansweredInterestedParty,
  ],
};
