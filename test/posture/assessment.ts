import assert from 'node:assert/strict';
import type { Workspace } from '../../server/core/model/workspace.ts';
import { obligationNames } from '../../server/core/posture/demands.ts';
import { type ObligationPosture, postureOf, type SystemPosture } from '../../server/core/posture/posture.ts';
import { type WorkspaceOptions, workspaceOf } from '../support/fixture.ts';

/** Everything that an approved impact assessment of the system `s` has to have, but for its review. */
export const complete = [
  'aims: impact-assessment/v1',
  'id: ia',
  'system: s',
  'owner: Sales',
  'status: approved',
  'users: Sales people',
  'affected_parties: Customers who are written about',
  'intended_use: Drafts mails',
  'foreseeable_misuse: Sent unread',
  'decisions: { influences: Discounts, automation_level: assist }',
  'failure_modes: [{ risk: hallucination }]',
  'impacts: { individuals: Wrong offers, groups: None known, society: { not_applicable: Too small. } }',
  'mitigations: [{ kind: human-review, description: A person sends every mail. }]',
  'outcome: May be used.',
  'residual_risk: low',
  'approved: { by: CTO, on: 2026-10-01 }',
  '',
].join('\n');

/** A system that owes an impact assessment. */
export const system = 'aims: ai-system/v1\nid: s\nname: S\nowner: O\nstage: pilot\nrisk: { level: low }\n';

export interface Given extends WorkspaceOptions {
  /** Texts of documents in YAML, or of a whole Markdown file. */
  readonly documents?: readonly string[];
  readonly system?: string;
}

/** A configuration by which systems owe nothing but impact assessments. */
export const onlyImpactAssessments = [
  'aims: config/v1',
  'obligations:',
  ...obligationNames.filter(name => name !== 'impact-assessment').map(name => `  ${name}: { from: never }`),
  '',
].join('\n');

export function workspaceWith({ documents = [], system: text = system, ...options }: Given): Workspace {
  const files = documents.map((document, index) => ({
    path: `impact/${String(index).padStart(2, '0')}.${document.startsWith('---') ? 'md' : 'yaml'}`,
    text: document,
  }));
  const config = { path: 'config.yaml', text: onlyImpactAssessments };
  return workspaceOf([config, { path: 'system.yaml', text }, ...files], options);
}

/** The posture of the one system. */
export function systemIn(workspace: Workspace): SystemPosture {
  const systems = postureOf(workspace).roots.flatMap(root => root.systems);
  const [only] = systems;
  assert.ok(only && systems.length === 1, 'there is one system');
  return only;
}

/** What the one system owes as an impact assessment. */
export function answerTo(given: Given): ObligationPosture {
  const answer = systemIn(workspaceWith(given)).obligations.find(({ kind }) => kind === 'impact-assessment');
  assert.ok(answer);
  return answer;
}

/** A text with one of its lines, found by its key, written otherwise, left out (undefined), or added at its end. */
export function withLine(text: string, key: string, line: string | undefined): string {
  const lines = text.split('\n');
  const at = lines.findIndex(each => each.startsWith(`${key}:`));
  const written = line === undefined ? [] : [line];
  if (at >= 0) lines.splice(at, 1, ...written);
  else lines.splice(lines.length - 1, 0, ...written);
  return lines.join('\n');
}
