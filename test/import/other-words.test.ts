import assert from 'node:assert/strict';
import { processorTime } from '../support/processor-time.ts';
import { imported } from './tables.ts';

/** By title, the field that each column of a table goes into. */
function fieldsOf(rows: readonly (readonly string[])[]): Readonly<Record<string, string | undefined>> {
  const [source] = imported(rows).sources;
  return Object.fromEntries((source?.columns ?? []).map(({ column, field }) => [column, field]));
}

function registerOf(rows: readonly (readonly string[])[]): string {
  return imported(rows).after['aims/register.yaml'] ?? '';
}

describe('registers in the words of others', () => {
  it('are read in German', () => {
    const rows = [
      [
        'Lfd. Nr.',
        'Name des Systems',
        'Zweck',
        'Fachbereich',
        'Verantwortlich',
        'Personenbezogene Daten',
        'Risikoklasse',
        'KI-VO Einstufung',
        'Status',
        'Inbetriebnahme',
        'Bemerkungen',
      ],
      [
        '1',
        'Kreditprüfung',
        'Prüft die Bonität',
        'Kredit',
        'Jörg Müller',
        'Ja',
        'Hoch',
        'Hochrisiko (Anhang III)',
        'Produktiv',
        '01.03.2024',
        'läuft',
      ],
      [
        '2',
        'Übersetzer',
        'Übersetzt',
        'Recht',
        'N. N.',
        'k.A.',
        'Gering',
        'Begrenztes Risiko – Transparenz',
        'In Planung',
        'offen',
        '',
      ],
    ];
    assert.deepEqual(fieldsOf(rows), {
      'Lfd. Nr.': undefined,
      'Name des Systems': 'name',
      Zweck: 'purpose',
      Fachbereich: 'owner.team',
      Verantwortlich: 'owner.name',
      'Personenbezogene Daten': 'data_inputs.personal_data',
      Risikoklasse: 'risk.level',
      'KI-VO Einstufung': 'risk.ai_act_class',
      Status: 'stage',
      Inbetriebnahme: 'stage_since',
      Bemerkungen: 'notes',
    });
    const text = registerOf(rows);
    assert.match(text, /stage: production\n {4}stage_since: 2024-03-01/);
    assert.match(text, /level: high\n {6}ai_act_class: high/);
    assert.match(text, /level: low\n {6}ai_act_class: limited/);
    assert.match(text, /stage: planned/);
  });

  for (const [language, titles, row] of [
    [
      'French',
      [
        'Nom du système',
        'Finalité',
        'Responsable',
        'Données personnelles',
        'Niveau de risque',
        'Classe AI Act',
        'Statut',
        'Fournisseur',
      ],
      ['Assistant', 'Répondre', 'Élodie', 'Oui', 'Élevé', 'Haut risque', 'En production', 'Mistral'],
    ],
    [
      'Spanish',
      [
        'Nombre del sistema',
        'Finalidad',
        'Responsable',
        'Datos personales',
        'Nivel de riesgo',
        'Clasificación AI Act',
        'Estado',
        'Proveedor',
      ],
      ['Asistente', 'Ayuda', 'Ana', 'Sí', 'Alto', 'Alto riesgo', 'En producción', 'Mistral'],
    ],
    [
      'Italian',
      [
        'Nome del sistema',
        'Finalità',
        'Responsabile',
        'Dati personali',
        'Livello di rischio',
        'Classificazione AI Act',
        'Stato',
        'Fornitore',
      ],
      ['Assistente', 'Aiuto', 'Ada', 'Sì', 'Alto', 'Alto rischio', 'In produzione', 'Mistral'],
    ],
    [
      'Dutch',
      [
        'Naam van het systeem',
        'Doel',
        'Verantwoordelijke',
        'Persoonsgegevens',
        'Risiconiveau',
        'AI Act classificatie',
        'Fase',
        'Leverancier',
      ],
      ['Assistent', 'Helpt', 'Jan', 'Ja', 'Hoog', 'Hoog risico', 'In gebruik', 'Mistral'],
    ],
  ] as const)
    it(`are read in ${language}`, () => {
      assert.deepEqual(Object.values(fieldsOf([titles, row])), [
        'name',
        'purpose',
        'owner.name',
        'data_inputs.personal_data',
        'risk.level',
        'risk.ai_act_class',
        'stage',
        'models.vendor',
      ]);
      const text = registerOf([titles, row]);
      assert.match(text, /stage: production\n/);
      assert.match(text, /personal_data: true\n/);
      assert.match(text, /level: high\n {6}ai_act_class: high\n/);
    });

  it('are read as programs export them, with their own words around the titles', () => {
    assert.deepEqual(
      fieldsOf([
        [
          'sys_id',
          'u_name',
          'u_business_owner.name',
          'u_business_owner.email',
          'u_contains_pii',
          'Custom field (Risk Level)',
          'lifecycleStage.value',
          'Bureau/Component',
          'Vendor name(s)',
          '7. Purpose of the system (Art. 11)',
        ],
        [
          '9d38',
          'Router',
          'Abel',
          'abel@x.example',
          'true',
          '1 - High',
          'LIVE',
          'IT',
          'Acme, Inc.',
          'Routes',
        ],
      ]),
      {
        sys_id: 'source.id',
        u_name: 'name',
        'u_business_owner.name': 'owner.name',
        'u_business_owner.email': 'owner.contact',
        u_contains_pii: 'data_inputs.personal_data',
        'Custom field (Risk Level)': 'risk.level',
        'lifecycleStage.value': 'stage',
        'Bureau/Component': 'owner.team',
        'Vendor name(s)': 'models.vendor',
        '7. Purpose of the system (Art. 11)': 'purpose',
      },
    );
  });

  it('have a department for the owner only where nobody is named', () => {
    assert.deepEqual(
      fieldsOf([
        ['System', 'Department', 'Business owner'],
        ['a', 'IT', ''],
        ['b', 'HR', 'Kim'],
        ['c', 'HR', ''],
      ]),
      { System: 'name', Department: 'owner.team', 'Business owner': 'owner.name' },
    );
    assert.equal(
      fieldsOf([
        ['System', 'Department'],
        ['a', 'IT'],
      ]).Department,
      'owner.name',
    );
  });

  it('have their risk classes taken for what they are: levels, or classes of the AI Act', () => {
    const of = (...cells: readonly string[]) =>
      fieldsOf([['System', 'Risk category'], ...cells.map((cell, index) => [`s${index}`, cell])])[
        'Risk category'
      ];
    assert.equal(of('High risk', 'Limited risk', 'Minimal risk'), 'risk.ai_act_class');
    assert.equal(of('High', 'Low', 'Medium'), 'risk.level');
  });

  it('say nothing about people or risks with a bare yes', () => {
    const fields = fieldsOf([
      ['System', 'Human oversight measures', 'Key risks'],
      ['a', 'Yes', 'No'],
      ['b', 'No', 'Yes'],
    ]);
    assert.deepEqual(fields, {
      System: 'name',
      'Human oversight measures': undefined,
      'Key risks': undefined,
    });
  });

  it('take no vendor for one where nobody else makes the system', () => {
    const { after, notes } = imported([
      ['System', 'Vendor'],
      ['a', 'In-house'],
      ['b', 'Acme, Inc.'],
      ['c', 'Salesforce, OpenAI'],
    ]);
    const text = after['aims/register.yaml'] ?? '';
    assert.deepEqual(
      [...text.matchAll(/vendor: (.*)/g)].map(([, vendor]) => vendor),
      ['acme-inc'],
    );
    assert.deepEqual(
      notes.map(({ row, message }) => [row, message]),
      [
        [2, '"In-house" names nobody else, so it is no vendor; kept under x_source'],
        [4, '"Salesforce, OpenAI" names several, and one is meant; kept under x_source'],
      ],
    );
  });

  it('have whom to ask and where in one cell', () => {
    const ownersIn = (rows: readonly (readonly string[])[]) =>
      [...registerOf(rows).matchAll(/owner:\n {6}name: (.*)\n {6}contact: (.*)\n/g)].map(
        ([, ...parts]) => parts,
      );
    const system = ['Name', 'Owner'];
    assert.deepEqual(
      ownersIn([system, ['a', 'Kim Lee <kim@x.example>'], ['b', '"Roe, Pat" (pat@x.example)']]),
      [
        ['Kim Lee', 'kim@x.example'],
        ['Roe, Pat', 'pat@x.example'],
      ],
    );
    assert.deepEqual(
      ownersIn([system, ['a', 'kim@x.example'], ['b', 'Kim <k@x.example>; Pat <p@x.example>']]),
      [],
    );
    const both = [
      [...system, 'Owner email'],
      ['a', 'Kim <k@x.example>', 'team@x.example'],
    ];
    assert.deepEqual(ownersIn(both), [['Kim <k@x.example>', 'team@x.example']]);
  });

  it('have lists in columns of the same title, and a project that is no name', () => {
    const rows = [
      ['Summary', 'Issue key', 'Project name', 'Labels', 'Labels', 'Labels', 'Description'],
      ['Chat', 'G-1', 'Governance', 'genai', 'customer', '', 'Answers'],
      ['Route', 'G-2', 'Governance', 'ml', '', '', 'Plans'],
      ['Score', 'G-3', 'Governance', '', '', '', 'Scores'],
    ];
    const text = registerOf(rows);
    assert.match(text, /id: G-1\n {4}name: Chat\n/);
    assert.match(text, /tags: \[genai, customer\]\n/);
    assert.deepEqual(imported(rows, { files: imported(rows).after }).files, []);
  });

  it('have several models in a cell, where nothing else is said of models', () => {
    const rows = [
      ['System', 'Models'],
      ['a', 'GPT-4o, Claude 3.5'],
      ['b', 'Llama 3 / Mistral Large'],
      ['c', 'GPT-4o (via Azure)'],
    ];
    const text = registerOf(rows);
    for (const name of ['GPT-4o', 'Claude 3.5', 'Llama 3', 'Mistral Large', 'GPT-4o (via Azure)'])
      assert.ok(text.includes(`- name: ${name}\n`), name);
    assert.deepEqual(imported(rows, { files: imported(rows).after }).files, []);
    const [titles = [], ...others] = rows;
    assert.deepEqual(fieldsOf([[...titles, 'Vendor'], ...others.map(row => [...row, 'Acme'])]), {
      System: 'name',
      Models: 'models.name',
      Vendor: 'models.vendor',
    });
  });

  it('have numbers and sections before their titles, and more than a word in a cell of choices', () => {
    const rows = [
      ['Tier 1 Information: 1 - Name', '2 - Description', '1.2 - Team', '4.1.5 - Phase'],
      ['Redbox', 'Summarises', 'i.AI', 'Live\n(since May)'],
    ];
    assert.deepEqual(Object.values(fieldsOf(rows)), ['name', 'purpose', 'owner.team', 'stage']);
    assert.match(registerOf(rows), /stage: production\n/);
  });

  it('are read in a time that grows with the cells, whatever stands in these', () => {
    const blanks = ' '.repeat(100_000);
    const cells = [`Total${blanks}x`, `-${blanks}x`, `1${blanks}x`, `Kim${blanks}x`, `a${blanks}b`];
    const started = processorTime();
    for (const cell of cells)
      imported([
        ['Name', 'Owner', 'Vendor', 'Models', 'Status', 'Go live'],
        ['Total', cell, cell, cell, cell, cell],
        [cell, cell, cell, cell, cell, cell],
        [`Total: ${cell}`, '', '', '', '', ''],
      ]);
    // Milliseconds where it is linear, minutes where it is not.
    assert.ok(processorTime() - started < 10_000);
  });
});
