/**
 * What people call the fields of a system elsewhere: the one table of such words; `value-words` has those of values. Words of the schema
 * itself, names and titles, need not stand here. Texts are compared `folded`.
 */

/** Letters and digits of a text in lower case, a blank between words. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** By field, the titles of columns that mean it. The first of a field is the most certain. */
export const titles: Readonly<Record<string, readonly string[]>> = {
  id: [
    'system id',
    'use case id',
    'ai id',
    'inventory id',
    'identifier',
    'reference',
    'ref',
    'record id',
    'key',
  ],
  name: [
    'system name',
    'use case name',
    'ai system',
    'use case',
    'tool name',
    'system',
    'application name',
    'application',
    'project name',
    'product name',
    'solution',
    'tool',
    'title',
    'page title',
  ],
  'owner.name': [
    'owner',
    'system owner',
    'business owner',
    'product owner',
    'responsible',
    'responsible person',
    'accountable',
    'contact person',
    'organisation',
    'organization',
    'agency',
    'department',
    'publishing body',
    'company',
  ],
  'owner.role': ['owner role', 'role of owner'],
  'owner.team': ['team', 'bureau', 'division', 'business unit', 'unit', 'office', 'component', 'owner team'],
  'owner.contact': ['contact', 'email', 'e mail', 'owner email', 'contact email', 'owner contact'],
  purpose: [
    'description',
    'intended use',
    'intended purpose',
    'use case description',
    'summary',
    'objective',
    'what it does',
    'purpose and benefits',
  ],
  stage: [
    'lifecycle stage',
    'lifecycle',
    'deployment stage',
    'stage of development',
    'development stage',
    'phase',
    'status',
  ],
  stage_since: [
    'go live',
    'go live date',
    'live since',
    'in production since',
    'in use since',
    'date implemented',
    'deployment date',
    'deployed on',
    'date retired',
    'retired on',
  ],
  version: ['system version'],
  origin: ['build or buy', 'built or bought', 'make or buy', 'sourcing', 'acquisition'],
  audience: ['exposure', 'facing', 'user group type'],
  organization_roles: ['our role', 'role under the ai act', 'ai act role'],
  automation_level: ['level of automation', 'autonomy', 'autonomy level', 'automation'],
  users: ['user', 'user group', 'user groups', 'end users', 'target users'],
  affected_parties: [
    'affected people',
    'affected groups',
    'impacted groups',
    'stakeholders',
    'data subjects',
  ],
  'data_inputs.name': [
    'data',
    'data used',
    'input',
    'inputs',
    'input data',
    'data input',
    'data inputs',
    'data sources',
    'datasets',
  ],
  'data_inputs.source': ['data source', 'source of data'],
  'data_inputs.classification': [
    'data classification',
    'classification',
    'confidentiality',
    'data sensitivity',
  ],
  'data_inputs.categories': ['data categories', 'categories of data', 'data types'],
  'data_inputs.personal_data': [
    'personal data',
    'pii',
    'contains pii',
    'uses personal data',
    'personally identifiable information',
    'gdpr relevant',
    'personenbezogene daten',
  ],
  'data_outputs.name': ['output', 'outputs', 'data output', 'data outputs', 'results'],
  'data_outputs.seen_by': ['output seen by', 'recipients'],
  'data_outputs.used_for': ['output used for', 'use of outputs'],
  'models.name': ['model', 'model name', 'models', 'ai model', 'foundation model', 'llm'],
  'models.vendor': ['vendor', 'provider', 'supplier', 'model vendor', 'model provider', 'manufacturer'],
  'models.version': ['model version'],
  'models.deployment_mode': ['deployment', 'hosting', 'deployment mode', 'deployment model'],
  'risk.level': [
    'risk',
    'risk level',
    'risk rating',
    'risk tier',
    'risk class',
    'criticality',
    'overall risk',
  ],
  'risk.rationale': [
    'risk rationale',
    'risk justification',
    'risk description',
    'reason for risk',
    'key risks',
    'risks',
  ],
  'risk.ai_act_class': [
    'ai act class',
    'ai act',
    'eu ai act',
    'ai act category',
    'ai act risk class',
    'eu ai act risk class',
  ],
  controls: ['control ids', 'mitigating controls'],
  'human_oversight.mode': ['oversight mode', 'human oversight mode'],
  'human_oversight.procedure': ['human oversight', 'oversight', 'human in the loop', 'oversight measures'],
  legal_basis: ['lawful basis', 'basis in law'],
  links: ['link', 'url', 'urls', 'website', 'documentation', 'wiki', 'repository'],
  'source.id': ['page id'],
  'source.url': ['record url', 'source url'],
  'review.next': ['next review', 'next review date', 'review due'],
  'review.cadence': ['review cycle', 'review frequency'],
  'reviewed.on': ['last review', 'last reviewed', 'review date'],
  notes: ['comment', 'comments', 'remarks', 'note'],
  tags: ['tag', 'keywords', 'topic', 'topics', 'topic area', 'category', 'domain', 'labels'],
};

/** Words in the title of a column that say what it is for, where it is a whole sentence. */
export const phrases: readonly (readonly [phrase: string, field: string])[] = [
  ['intended purpose', 'purpose'],
  ['personally identifiable information', 'data_inputs.personal_data'],
  ['personal data', 'data_inputs.personal_data'],
  ['stage of development', 'stage'],
  ['ai system s outputs', 'data_outputs.name'],
  ['key risks', 'risk.rationale'],
  ['developed under contract s or in house', 'origin'],
];

/** Words before what a title means: `use case topic area` is the topic area. */
export const fillers = ['ai system', 'ai use case', 'use case', 'the', 'ai', 'system', 'current', 'our'];

/** The columns of days that tell since when a stage lasts, each for some stages only. */
export const stageDates: readonly (readonly [title: string, stages: readonly string[]])[] = [
  ['date initiated', ['idea', 'planned']],
  ['date when acquisition and or development began', ['development']],
  ['date implemented', ['pilot', 'production']],
  ['go live', ['pilot', 'production']],
  ['go live date', ['pilot', 'production']],
  ['deployment date', ['pilot', 'production']],
  ['date retired', ['retired']],
  ['retired on', ['retired']],
];
