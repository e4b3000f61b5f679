import assert from 'node:assert/strict';
import { encloses } from '../../server/core/base/range.ts';
import { type DocumentSymbol, symbolsOf } from '../../server/core/features/symbols.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

describe('document symbols', () => {
  it('outline a register: the document, its fields, and its systems with stage and risk', () => {
    check(
      `
#- a.yaml
aims: register/v1
title: Our systems
owner: IT
systems:
  - id: crm-bot
    name: CRM bot
    stage: production
    risk: { level: high }
  - name: Without an id
  - id: no-name
    stage: idea
review: { cadence: annual }
`,
      `
document Our systems (AI system register) > aims: register/v1
  field Kind > aims
  field Title > title
  field Owner > owner
  field Systems (3) > systems
    record CRM bot (crm-bot · production · high) > crm-bot
      field Id > id
      field Name > name
      field Stage > stage
      field Risk > risk
    record Without an id > name
      field Name > name
    record no-name (no-name · idea) > no-name
      field Id > id
      field Stage > stage
  field Review > review
`,
    );
  });

  it('list the records of a key that stands twice once, under the first', () => {
    check(
      `
#- a.yaml
aims: register/v1
systems:
  - id: a
systems:
  - id: b
`,
      `
document AI system register (AI system register) > aims: register/v1
  field Kind > aims
  field Systems (1) > systems
    record a (a) > a
      field Id > id
  field Systems > systems
`,
    );
  });

  it('outline Markdown: the fields of the front matter, then the sections that are fields', () => {
    check(
      `
#- a.md
---
aims: impact-assessment/v1
id: ia-crm
x-ours: 1
---

# Impact of the CRM bot

## Users

### Which ones

Many.

## History

None of ours.

## affected parties
`,
      `
document ia-crm (Impact assessment) > ia-crm
  field Kind > aims
  field Id > id
  field x-ours > x-ours
  section Users > Users
  section Affected parties > affected parties
`,
    );
  });

  it('list the entries of a document by what they are about', () => {
    check(
      `
#- a.yaml
aims: certification/v1
milestones:
  - { id: m1, month: 1, title: Gap analysis }
  - id: m2
  - month: 3
  - {}
  - text
x-results:
  - metric: accuracy
    value: 1
`,
      `
document Certification plan (Certification plan) > aims: certification/v1
  field Kind > aims
  field Milestones (4) > milestones
    entry Gap analysis (m1) > Gap analysis
    entry m2 > id: m2
    entry 3 > 3
    entry 4 > {}
  field x-results (1) > x-results
    entry accuracy > accuracy
`,
    );
  });

  it('outline JSON and every document of a stream that is ours', () => {
    check(
      `
#- a.json
{ "aims": "ai-system/v1", "name": "CRM bot", "id": "crm-bot" }
`,
      `
document CRM bot (AI system) > "crm-bot"
  field Kind > "aims"
  field Name > "name"
  field Id > "id"
`,
    );
    check(
      `
#- a.yaml
aims: ai-system/v1
id: one
---
aims: somebody else's
---
aims: gift/v1
id: two
---
aims: register
`,
      `
document one (AI system) > one
  field Kind > aims
  field Id > id
document gift (gift) > aims: gift/v1
document register (register) > aims: register
`,
    );
  });

  it('name what has neither a name nor an id after its kind', () => {
    check(
      `
#- a.yaml
aims: register/v1
title: ""
systems:
  - stage: idea
  - TODO
`,
      `
document AI system register (AI system register) > aims: register/v1
  field Kind > aims
  field Title > title
  field Systems (1) > systems
    record AI system (idea) > stage
      field Stage > stage
`,
    );
  });
});

function check(picture: string, expected: string): void {
  const { files } = parseFixture(picture);
  const [{ path, text } = { path: '', text: '' }] = files;
  const symbols = symbolsOf(fileIn(workspaceOf(files), path));
  const lines = symbols.flatMap(symbol => linesOf(text, symbol, ''));
  assert.equal(lines.join('\n'), expected.trim());
  for (const symbol of symbols) assertNested(symbol);
}

/** A line per symbol: its sort, name, detail, and the text that is selected when somebody goes there. */
function linesOf(text: string, symbol: DocumentSymbol, indent: string): readonly string[] {
  const { sort, name, detail, selection, children } = symbol;
  const selected = text.slice(selection.start, selection.end);
  return [
    `${indent}${sort} ${name}${detail ? ` (${detail})` : ''} > ${selected}`,
    ...children.flatMap(child => linesOf(text, child, `${indent}  `)),
  ];
}

/** Editors refuse an outline whose selections lie outside of their symbols. */
function assertNested(symbol: DocumentSymbol): void {
  const { range, selection, children, name } = symbol;
  assert.ok(encloses(range, selection), `the selection of ${name} lies outside of it`);
  for (const child of children) {
    assert.ok(encloses(range, child.range), `${child.name} lies outside of ${name}`);
    assertNested(child);
  }
}
