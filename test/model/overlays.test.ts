import assert from 'node:assert/strict';
import { frameworkItem } from '../../server/core/kinds/frameworks.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { namedIn, namedPlacesOf } from '../../server/core/model/named-files.ts';
import { type OverlayReading, overlayIn, ownWordingOf } from '../../server/core/model/overlays.ts';
import { testFolder, uriOf, workspaceOf } from '../support/fixture.ts';

function readingOf(text: string): OverlayReading {
  const reading = overlayIn({ is: 'file', text });
  assert.ok(reading);
  return reading;
}

const head = 'framework: iso42001\nversion: "2023"\n';

describe('an overlay', () => {
  it('has wording for items, in YAML or JSON, as a text or with a title', () => {
    const yaml = `${head}items:\n  A.6.2.4: { title: T, text: " One. " }\n  "4.1": Two.\n  a.6.2.4: Later.\n`;
    const json = JSON.stringify({
      framework: 'iso42001',
      version: '2023',
      items: { 'iso42001:2023/A.6.2.4': { title: 'T', text: 'One.' }, '4.1': 'Two.' },
      source: 'Our copy',
    });
    for (const text of [yaml, json, `\uFEFF${yaml}`, yaml.replace('"2023"', '2023')]) {
      const reading = readingOf(text);
      assert.ok(reading.is === 'overlay', JSON.stringify(reading));
      assert.deepEqual(
        [...reading.overlay.wording],
        [
          ['A.6.2.4', { title: 'T', text: 'One.' }],
          ['4.1', { text: 'Two.' }],
        ],
      );
      assert.deepEqual([reading.overlay.unknown, reading.overlay.bare], [[], 0]);
    }
  });

  it('counts what it cannot place', () => {
    const reading = readingOf(
      `${head}items:\n  A.99: X\n  soc2/CC8.1: X\n  "4.1": { title: T }\n  "4.2": ""\n  "4.3": [a]\n  "4.4": X\n`,
    );
    assert.ok(reading.is === 'overlay');
    const { unknown, bare, wording } = reading.overlay;
    assert.deepEqual([unknown, bare, [...wording.keys()]], [['A.99', 'soc2/CC8.1'], 3, ['4.4']]);
  });

  for (const { text, because } of [
    { text: '', because: /no mapping/ },
    { text: '- a\n', because: /no mapping/ },
    { text: 'framework: [iso42001\n', because: /cannot be read/ },
    { text: `${head}items: {}\n---\na: b\n`, because: /more than one document/ },
    { text: '{ "framework": "iso42001", }', because: /cannot be read/ },
    { text: 'version: "2023"\nitems: {}\n', because: /which "framework"/ },
    { text: 'framework: Secret words of a standard.\nitems: {}\n', because: /is none of iso42001/ },
    { text: 'framework: iso42001\nitems: {}\n', because: /which "version"/ },
    { text: 'framework: iso42001\nversion: "2031"\nitems: {}\n', because: /another version.*"2023"/ },
    { text: head, because: /"items" is no mapping/ },
    { text: `${head}items: [A.6.2.4]\n`, because: /"items" is no mapping/ },
  ]) {
    it(`is none: ${JSON.stringify(text)}`, () => {
      const reading = readingOf(text);
      assert.ok(reading.is === 'fault');
      assert.match(reading.because, because);
      assert.ok(!reading.because.includes('Secret'));
    });
  }

  it('is asked for by the configuration in force of each root, and its text is', () => {
    const workspace = workspaceOf([
      {
        path: 'config.yaml',
        text: 'aims: config/v1\noverlays: [a/o.yaml, ../out.yaml, /etc/passwd, a/../../o.yaml]\n',
      },
      { path: 'old.yaml', text: 'aims: config/v1\nstatus: retired\noverlays: never.yaml\n' },
      { path: 'team/config.yaml', text: 'aims: config/v1\noverlays: o.json\n' },
      { path: 'p.yaml', text: 'aims: policy/v1\nevidence: [{ location: a/o.yaml }, { location: b }]\n' },
    ]);
    const asked = [...namedPlacesOf(workspace)].map(([uri, { mostText }]) => [uri, mostText]);
    assert.deepEqual(asked, [
      [uriOf('a/o.yaml'), 1024 * 1024],
      [uriOf('b'), undefined],
      [uriOf('team/o.json'), 1024 * 1024],
    ]);
    assert.deepEqual([...namedIn(workspace, uriOf('config.yaml'))], [uriOf('a/o.yaml')]);
    assert.deepEqual([...namedIn(workspace, uriOf('old.yaml'))], []);
  });

  it('words items within its root, and the first one counts', () => {
    const overlay = (text: string) => `${head}items: { A.6.2.4: ${text} }\n`;
    const workspace = workspaceOf([
      { path: 'config.yaml', text: 'aims: config/v1\noverlays: [none.yaml, one.yaml, two.yaml]\n' },
      { path: 'one.yaml', text: overlay('One.') },
      { path: 'two.yaml', text: overlay('Two.').replace('}', ', A.6.2.5: Three. }') },
      { path: 'team/config.yaml', text: 'aims: config/v1\n' },
    ]);
    const wordingIn = (folder: string, id: string) => {
      const item = frameworkItem(id, 'iso42001');
      assert.ok(item);
      return ownWordingOf(workspace, linksAround(workspace, `${folder}/x.yaml`), item);
    };
    assert.deepEqual(wordingIn(testFolder, 'A.6.2.4'), { text: 'One.', path: 'one.yaml' });
    assert.deepEqual(wordingIn(testFolder, 'A.6.2.5'), { text: 'Three.', path: 'two.yaml' });
    assert.equal(wordingIn(testFolder, 'A.6.2.6'), undefined);
    assert.equal(wordingIn(uriOf('team'), 'A.6.2.4'), undefined);
  });
});
