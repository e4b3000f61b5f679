import { bounds, fine, keysOf, stages, testRows, texts, unknown, wrong } from './fault-rows.ts';

const alone = '`not_applicable` alone, without other keys';
const modelKeys = ['name', 'vendor', 'version', 'deployment_mode'];

describe('validate: mappings, and what may stand for them', () =>
  testRows({
    'a mapping': [
      fine({ risk: { level: 'low', 'x-own': 1 } }),
      wrong({ risk: 'high' }, ['risk'], 'a mapping with keys such as `level`, `rationale`, `ai_act_class`'),
      wrong({ risk: ['high'] }, ['risk'], 'a mapping with keys such as `level`, `rationale`, `ai_act_class`'),
      unknown({ risk: { levl: 'low' } }, ['risk'], 'levl', [
        'level',
        'rationale',
        'ai_act_class',
        'not_applicable',
      ]),
    ],
    'a list of mappings': [
      fine({ models: [{ name: 'a' }, {}] }),
      wrong({ models: 'gpt' }, ['models'], 'a list of models, each a mapping'),
      wrong({ models: { name: 'gpt' } }, ['models'], 'a list of models, each a mapping'),
      wrong(
        { models: ['gpt'] },
        ['models', 0],
        'a mapping with keys such as `name`, `vendor`, `version`, `deployment_mode`',
      ),
      unknown({ models: [{}, { versoin: '1' }] }, ['models', 1], 'versoin', modelKeys),
      wrong({ systems: 'a' }, ['systems'], 'a list of systems, each a mapping', 'register'),
    ],
    'a text or a mapping': [
      fine({ owner: 'Dana' }),
      fine({ owner: ['Dana', 'Kim'] }),
      fine({ owner: { role: 'Lead', contact: ['a', 'b'] } }),
      unknown({ owner: { mail: 'x' } }, ['owner'], 'mail', [
        'name',
        'role',
        'team',
        'contact',
        'not_applicable',
      ]),
      wrong(
        { owner: 5 },
        ['owner'],
        `${texts}, or a mapping with keys such as \`name\`, \`role\`, \`team\`, \`contact\``,
      ),
      wrong({ owner: [5] }, ['owner', 0], 'a text'),
      wrong({ owner: { name: 5 } }, ['owner', 'name'], 'a text'),
    ],
    'what does not apply': [
      ...[
        'name owner version purpose users organization_roles data_inputs data_outputs models risk assessments controls',
        'human_oversight legal_basis code links source approved reviewed review evidence notes tags',
      ]
        .join(' ')
        .split(' ')
        .map(field => fine({ [field]: { not_applicable: 'because' } })),
      fine({ users: { not_applicable: ['because', 'of'] } }),
      fine({ users: { not_applicable: 'because', 'x-since': 2024 } }),
      fine({ models: [{ version: { not_applicable: 'The vendor does not tell.' } }] }),
      fine({ human_oversight: { overseers: { not_applicable: 'x' }, abilities: { not_applicable: 'x' } } }),
      ...['decisions', 'failure_modes', 'impacts', 'mitigations', 'assessed', 'outcome'].map(field =>
        fine({ [field]: { not_applicable: 'because' } }, 'impact-assessment'),
      ),
      fine({ systems: { not_applicable: 'We use none.' } }, 'register'),
      bounds({ risk: { not_applicable: 'x', level: 'low' } }, ['risk'], alone),
      bounds({ users: { not_applicable: 'x', people: 'y' } }, ['users'], alone),
      bounds({ owner: { not_applicable: 'x', nam: 'y' } }, ['owner'], alone),
      wrong({ users: { not_applicable: 5 } }, ['users', 'not_applicable'], texts),
      wrong({ risk: { not_applicable: { why: 'x' } } }, ['risk', 'not_applicable'], texts),
      wrong({ users: { not_aplicable: 'x' } }, ['users'], texts),
      unknown({ risk: { not_aplicable: 'x' } }, ['risk'], 'not_aplicable', [
        'level',
        'rationale',
        'ai_act_class',
        'not_applicable',
      ]),
      unknown({ models: [{ not_applicable: 'x' }] }, ['models', 0], 'not_applicable', modelKeys),
      wrong({ stage: { not_applicable: 'x' } }, ['stage'], `one of ${stages().join(', ')}`),
      wrong({ tags: [{ not_applicable: 'x' }] }, ['tags', 0], 'a text'),
    ],
    'nothing at all': [
      fine({
        id: null,
        owner: null,
        stage: null,
        risk: null,
        models: null,
        review: { cadence: null, next: null },
      }),
      fine({ id: '', stage: ' ', stage_since: '', models: '', risk: '', purpose: {}, users: [], review: {} }),
      fine({ models: [null, { name: null }], tags: [null], users: { not_applicable: null } }),
      fine({ systems: [null] }, 'register'),
    ],
    'keys of one’s own': [
      fine({ 'x-a': 1, x_b: { c: [] }, 'x-': null, owner: { 'x-c': 1 }, models: [{ x_d: 1 }] }),
      unknown({ xa: 1 }, [], 'xa', keysOf('ai-system')),
      unknown({ 'X-a': 1 }, [], 'X-a', keysOf('ai-system')),
    ],
    'a register': [
      fine({ aims: 'register/v1', systems: [{ anything: 'at all' }] }, 'register'),
      { ...unknown({ system: [] }, [], 'system', keysOf('register')), kind: 'register' },
      wrong(
        { systems: ['a'] },
        ['systems', 0],
        'a mapping with keys such as `id`, `name`, `title`, `owner`, `stage`, `stage_since`',
        'register',
      ),
    ],
  }));
