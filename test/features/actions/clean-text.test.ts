import assert from 'node:assert/strict';
import { actionsAt, checkAction } from '../../support/actions.ts';

describe('taking out what nobody meant to paste', () => {
  it('removes zero-width characters, but for joiners that letters need', () => {
    checkAction(
      '#- a.yaml\naims: policy/v1\nid: pol$0\u200b-ai\nnotes: a\u2060b \u0646\u200c\u0647 \u{1f469}\u200d\u{1f4bb} x\u200dy\n',
      'Remove 3 zero-width characters from this file',
      '#- a.yaml\naims: policy/v1\nid: pol-ai\nnotes: ab \u0646\u200c\u0647 \u{1f469}\u200d\u{1f4bb} xy\n',
    );
  });

  it('removes what a chat left behind of its citations', () => {
    checkAction(
      `
#- a.md
---
aims: policy/v1
id: pol-ai
---
Models drift.【4†sour$0ce】 They are watched :contentReference[oaicite:0]{index=0}, as a [page](https://a.example/b?utm_source=chatgpt.com)
and [another](https://a.example/?x=1&utm_source=chatgpt.com#top) say [1]. See [2] and [3](https://c.example).

[2]: https://b.example
`,
      'Remove 5 remnants of pasted citations from this file',
      `
#- a.md
---
aims: policy/v1
id: pol-ai
---
Models drift. They are watched, as a [page](https://a.example/b)
and [another](https://a.example/?x=1#top) say. See [2] and [3](https://c.example).

[2]: https://b.example
`,
    );
  });

  it('leaves numbered sources alone where nothing came from a chat', () => {
    const titles = actionsAt('#- a.md\n---\naims: policy/v1\nid: p$0\n---\nAs shown [1].\n').map(
      ({ title }) => title,
    );
    assert.deepEqual(
      titles.filter(title => title.startsWith('Remove')),
      [],
    );
  });
});

describe('mending all that is safe', () => {
  it('quotes versions, writes dates in our form and takes out what has no width, and nothing else', () => {
    checkAction(
      `
#- a.yaml
aims: policy/v1
id: pol\u200b-ai
owner: O$0wner
statuss: draft
version: 1.10
approved: { on: 2026/3/1, by: Board }
`,
      'Mend everything that is safe to mend in this file',
      `
#- a.yaml
aims: policy/v1
id: pol-ai
owner: Owner
statuss: draft
version: "1.10"
approved: { on: 2026-03-01, by: Board }
`,
    );
  });

  it('takes comments and last commas out of JSON', () => {
    checkAction(
      '#- a.json\n{ // a policy\n  "aims": "policy/v1",\n  "id": "p$0",\n}\n',
      'Mend everything that is safe to mend in this file',
      '#- a.json\n{\n  "aims": "policy/v1",\n  "id": "p"\n}\n',
    );
  });
});
