import assert from 'node:assert/strict';
import { code, html, list, prose, table } from '../../../../server/core/features/export/pack/markup.ts';
import { way } from '../../../../server/core/features/export/pack/sheet.ts';

const evil = '<b a="1">&\'\0\u202E';
const shown = '&lt;b a=&quot;1&quot;&gt;&amp;&#39;';

describe('the markup of a page', () => {
  it('has texts as texts and as values, and markup as it is', () => {
    assert.equal(
      html`<p title="${evil}">${evil}${html`<b>${1}</b>`}${undefined}${[evil, [2]]}</p>`.markup,
      `<p title="${shown}">${shown}<b>1</b>${shown}2</p>`,
    );
    assert.equal(prose(`${evil}\n- two`).markup, `${shown}<br>- two`);
    assert.equal(code(evil).markup, `<code>${shown}</code>`);
    assert.equal(list([]).markup, '');
    assert.equal(list([evil]).markup, `<ul><li>${shown}</li></ul>`);
  });

  it('has a head in every row of a table, and as many cells as columns', () => {
    const { markup } = table(
      evil,
      [{ title: 'A', is: 'number' }, { title: evil }, { title: 'C' }],
      [{ id: 'r', cells: [0, evil] }, { cells: [] }],
    );
    assert.match(markup, new RegExp(`aria-label="${shown}">\\n<table>\\n<caption>${shown}</caption>`));
    assert.ok(
      markup.includes(`<tr id="r"><th scope="row" class="number">0</th><td>${shown}</td><td></td></tr>`),
    );
    assert.ok(
      markup.includes(
        '<tr><th scope="row" class="number"><span class="soft">not said</span></th><td></td><td></td></tr>',
      ),
    );
    assert.equal(
      table('T', [{ title: 'A' }], [], 'None <here>.').markup,
      '<p class="none">None &lt;here&gt;.</p>',
    );
  });

  it('leads from any page to any other', () => {
    const rows: readonly (readonly [from: string, to: string, expected: string])[] = [
      ['index.html', 'systems/a.html', 'systems/a.html'],
      ['systems/a.html', 'index.html', '../index.html'],
      ['systems/a.html', 'systems/b.html', 'b.html'],
      ['documents/a/b.html', 'documents/c/d.html', '../c/d.html'],
      ['documents/a/b/c.html', 'documents/a/d.html', '../d.html'],
      ['a/b.html', 'a.html', '../a.html'],
    ];
    for (const [name, to, expected] of rows) assert.equal(way({ name }, to), expected, `${name} to ${to}`);
    assert.equal(way({ name: 'a/b.html' }, 'a/b.html', 'L1'), 'b.html#L1');
  });
});
