import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type Situation, type ViewState, viewStateOf } from '../../client/parts/welcome.ts';
import { report, root, systemCalled } from './report.ts';

const none = report([], { documents: 0 });
const some = report([root('w', [systemCalled('a')])]);

const situations: readonly [ViewState, string, Situation][] = [
  ['no-folder', 'an empty window', { folders: [], server: 'off', posture: undefined }],
  ['no-folder', 'the last single file was closed', { folders: [], server: 'running', posture: none }],
  ['systems', 'a single file without a folder', { folders: [], server: 'running', posture: some }],
  ['virtual', 'only virtual folders', { folders: ['vscode-vfs'], server: 'off', posture: undefined }],
  [
    'looking',
    'a virtual folder beside one on the disk',
    { folders: ['vscode-vfs', 'file'], server: 'off', posture: undefined },
  ],
  ['looking', 'the server starts', { folders: ['file'], server: 'starting', posture: undefined }],
  [
    'looking',
    'the server has not seen everything',
    { folders: ['file'], server: 'running', posture: undefined },
  ],
  ['no-documents', 'nothing found', { folders: ['file'], server: 'running', posture: none }],
  ['no-systems', 'documents but no system', { folders: ['file'], server: 'running', posture: report([]) }],
  ['systems', 'systems', { folders: ['file'], server: 'running', posture: some }],
  ['systems', 'the server starts again', { folders: ['file'], server: 'starting', posture: some }],
  ['stopped', 'the server stopped for good', { folders: ['file'], server: 'stopped', posture: undefined }],
];

describe('the reason why the view is empty', () => {
  for (const [state, what, situation] of situations) {
    it(`is ${state}: ${what}`, () => assert.equal(viewStateOf(situation), state));
  }

  it('has words in package.json, each of them', () => {
    const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      contributes: { viewsWelcome: readonly { readonly when: string }[] };
    };
    const worded = contributes.viewsWelcome.flatMap(({ when }) => [
      ...when.matchAll(/aims\.view == '([\w-]+)'/g),
    ]);
    const reasons = new Set(situations.map(([state]) => state).filter(state => state !== 'systems'));
    assert.deepEqual(new Set(worded.map(([, state]) => state)), reasons);
  });
});
