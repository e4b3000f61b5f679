import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Snippet } from '../../server/core/features/snippets.ts';
import { kinds } from '../../server/core/kinds/index.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';
import { expanded } from '../support/snippet.ts';
import { soundlyChecked } from '../support/sound.ts';

const endings = { yaml: 'yaml', json: 'json', markdown: 'md' } as const;

/** What may be said of a document in which nothing is filled in: that it is not, and that it stands alone. */
const expected = new Set([
  'placeholder',
  'missing-field',
  'missing-scope',
  'scope-not-approved',
  'uncovered-policy-topic',
  'uncovered-incident-type',
]);

describe('the snippets', () => {
  for (const [language, ending] of Object.entries(endings)) {
    const file = path.resolve(`snippets/${language}.code-snippets`);
    const snippets: Record<string, Snippet> = JSON.parse(fs.readFileSync(file, 'utf8'));

    it(`are there for every kind in ${language}`, () => {
      const expected = kinds.map(({ title }) => `AIMS: ${title}`).sort();
      assert.deepEqual(Object.keys(snippets).sort(), expected);
    });

    it(`push themselves into nobody's ${language}`, () => {
      for (const snippet of Object.values(snippets)) {
        assert.equal(snippet.isFileTemplate, true);
        assert.ok(!('prefix' in snippet));
      }
    });

    for (const [name, { body }] of Object.entries(snippets)) {
      it(`${name} in ${language} has nothing wrong with it but its gaps`, () => {
        const text = expanded(body.join('\n'));
        assert.match(text, /<[^<>\n]+>/);
        const path = `aims/x.${ending}`;
        const workspace = workspaceOf([{ path, text }]);
        const document = fileIn(workspace, path);
        assert.equal(`AIMS: ${document.documents[0]?.header.kind?.title}`, name);
        const { diagnostics } = soundlyChecked(workspace, document);
        const others = diagnostics.filter(({ code }) => !expected.has(code));
        assert.deepEqual(
          others.map(({ code, message }) => `${code}: ${message}`),
          [],
          text,
        );
        assert.ok(diagnostics.some(({ code }) => code === 'placeholder'));
      });
    }
  }
});
