import assert from 'node:assert/strict';
import fs from 'node:fs';
import { type Situation, type ViewState, viewStateOf } from '../../client/parts/welcome.ts';
import { report, root, systemCalled } from './report.ts';

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: { viewsWelcome: readonly { view: string; when: string; contents: string }[] };
};
const welcomes = contributes.viewsWelcome;

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

describe('the reason why the views are empty', () => {
  for (const [state, what, situation] of situations) {
    it(`is ${state}: ${what}`, () => assert.equal(viewStateOf(situation), state));
  }

  for (const view of ['aims.systems', 'aims.readiness', 'aims.reviews']) {
    it(`has words in package.json for ${view}, each of them`, () => {
      const worded = welcomes
        .filter(each => each.view === view && !each.when.includes('isEmpty'))
        .flatMap(({ when }) => [...when.matchAll(/aims\.view == '([\w-]+)'/g)].map(([, state]) => state));
      // Without a system there is nothing in the first view; the others show what the documents come to all the same.
      const full: readonly ViewState[] = view === 'aims.systems' ? ['systems'] : ['systems', 'no-systems'];
      const reasons = situations.map(([state]) => state).filter(state => !full.includes(state));
      assert.deepEqual(new Set(worded), new Set(reasons));
    });
  }

  it('says of a calendar that nothing is in it only where that is known', () => {
    const words = welcomes.filter(({ when }) => when.includes('aims.reviews.isEmpty'));
    assert.deepEqual(
      words.map(({ view }) => view),
      ['aims.reviews'],
    );
  });

  it('says in restricted mode what is not read', () => {
    for (const { contents } of welcomes.filter(({ when }) => when.includes('!isWorkspaceTrusted')))
      assert.match(contents, /history.*\n\[Manage Workspace Trust\]\(command:workbench\.trust\.manage\)$/s);
  });
});
