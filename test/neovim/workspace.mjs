// What Neovim opens, and what it has to see there.

/** @type {Readonly<Record<string, string>>} */
export const files = {
  'aims/register.yaml': `aims: register/v1
systems:
  - id: crm-bot
    name: CRM bot
    owner: Sales operations
    stage: idea
    supersedes: crm-bto
`,
  'aims/impact/crm.md': `---
aims: impact-assessment/v1
id: ia-crm
system: crm-bot
owner: Sales operations
sta
---

## Intended use

Drafts mails after sales calls.
`,
};

/**
 * @typedef {object} Seen what `client.lua` writes down; positions count from 0
 * @property {readonly { line: number, code: string, source: string }[]} diagnostics of the register
 * @property {string} hover over the reference in the assessment
 * @property {{ file: string, line: number }} definition of that reference
 * @property {readonly string[]} completion behind `sta` in the assessment
 * @property {Readonly<Record<string, string>>} renamed the first lines of both files after the id was renamed
 */

/** @type {readonly { what: string, of: (seen: Seen) => unknown, is: unknown }[]} */
export const wanted = [
  {
    what: 'shows diagnostics',
    of: ({ diagnostics }) => diagnostics.filter(({ code }) => code === 'unresolved-reference'),
    is: [{ line: 6, code: 'unresolved-reference', source: 'aims' }],
  },
  {
    what: 'shows the system that a reference names',
    of: ({ hover }) => /CRM bot/.test(hover) && /Sales operations/.test(hover),
    is: true,
  },
  {
    what: 'goes to its definition',
    of: ({ definition }) => definition,
    is: { file: 'aims/register.yaml', line: 2 },
  },
  { what: 'completes a key', of: ({ completion }) => completion.includes('status'), is: true },
  {
    what: 'renames an id in every file',
    of: ({ renamed }) => renamed,
    is: { 'aims/register.yaml': '  - id: crm-assistant', 'aims/impact/crm.md': 'system: crm-assistant' },
  },
];
