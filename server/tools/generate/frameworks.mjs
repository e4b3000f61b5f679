// From the pinned data in schemas/frameworks/ to one table that the engine reads (server/core/kinds/framework.ts).
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** @typedef {import('../../core/kinds/framework.ts').FrameworkTable} FrameworkTable */
/** @typedef {import('../../core/kinds/framework.ts').ItemRow} ItemRow */
/** @typedef {import('../../core/kinds/framework.ts').AiAct} AiAct */
/** @typedef {{ [key: string]: any }} Data */

/**
 * @param {string} folder that of the YAML files
 * @returns {{ frameworks: FrameworkTable[], aiAct: AiAct }}
 */
export function readFrameworks(folder) {
  const read = (/** @type {string} */ name) =>
    /** @type {Data} */ (parse(fs.readFileSync(path.join(folder, `${name}.yaml`), 'utf8')));
  const aiAct = read('eu-ai-act');
  const taxonomy = read('risk-taxonomy');
  const frameworks = [
    iso42001(read('iso42001')),
    nistAiRmf(read('nist-ai-rmf')),
    soc2(read('soc2')),
    euAiAct(aiAct),
    riskTaxonomy(taxonomy),
    ...riskSources(taxonomy),
  ];
  requireSound(frameworks);
  return { frameworks, aiAct: aiActOf(aiAct) };
}

/**
 * @param {{ frameworks: readonly FrameworkTable[], aiAct: AiAct }} data
 * @returns {string} a TypeScript module, an item a line
 */
export function frameworksModule({ frameworks, aiAct }) {
  const tables = frameworks.map(({ items, ...about }) => {
    const rows = items.map(item => `      ${JSON.stringify(item)},\n`).join('');
    return `  {\n    ...${JSON.stringify(about)},\n    items: [\n${rows}    ],\n  },\n`;
  });
  return [
    '// Generated from schemas/frameworks/ by `npm run generate`. Do not edit.',
    "import type { AiAct, FrameworkTable } from '../framework.ts';",
    '',
    `export const frameworkTables: readonly FrameworkTable[] = [\n${tables.join('')}];`,
    '',
    `export const aiAct: AiAct = ${JSON.stringify(aiAct)};`,
    '',
  ].join('\n');
}

/**
 * @param {Data} data
 * @returns {FrameworkTable}
 */
function iso42001({ framework, clauses, annex_a }) {
  const clauseRows = clauses.flatMap((/** @type {Data} */ { id, title, subclauses }) =>
    subclauses.map((/** @type {Data} */ each) => ({
      id: each.id,
      sort: 'clause',
      title: each.title,
      summary: each.evidence,
      group: { id, title },
      area: each.area,
      documents: each.document_kinds,
      ...(each.record === true ? { record: true } : {}),
    })),
  );
  const controlRows = annex_a.flatMap((/** @type {Data} */ { group, title, controls }) =>
    controls.map((/** @type {Data} */ each) => ({
      id: each.id,
      sort: 'control',
      title: each.title,
      summary: each.summary,
      group: { id: group, title },
      area: each.area,
      documents: each.document_kinds,
    })),
  );
  return {
    id: framework.id,
    version: '2023',
    title: 'ISO/IEC 42001:2023',
    items: [...clauseRows, ...controlRows],
  };
}

/**
 * @param {Data} data
 * @returns {FrameworkTable}
 */
function nistAiRmf({ framework, functions }) {
  const items = functions.flatMap((/** @type {Data} */ { categories }) =>
    categories.flatMap((/** @type {Data} */ { id, title, subcategories }) =>
      subcategories.map((/** @type {Data} */ each) => ({
        id: each.id,
        sort: 'subcategory',
        title: each.title,
        group: { id, title },
        ...bySource(each.iso42001),
      })),
    ),
  );
  return { id: framework.id, version: '1.0', title: 'NIST AI RMF 1.0', items };
}

/** @param {readonly { id: string, source: string }[]} pairs */
function bySource(pairs) {
  const of = (/** @type {string} */ source) =>
    pairs.filter(pair => pair.source === source).map(({ id }) => id);
  const other = pairs.find(({ source }) => source !== 'published' && source !== 'derived');
  if (other !== undefined) throw new Error(`${other.id}: "${other.source}" is no source of a mapping`);
  return {
    ...(of('published').length > 0 ? { published: of('published') } : {}),
    ...(of('derived').length > 0 ? { derived: of('derived') } : {}),
  };
}

/**
 * @param {Data} data
 * @returns {FrameworkTable}
 */
function soc2({ framework, common_criteria, additional_criteria }) {
  const items = [...common_criteria, ...additional_criteria].flatMap(
    ({ id, title, document_kinds, criteria }) =>
      criteria.map((/** @type {Data} */ each) => ({
        id: each.id,
        sort: 'criterion',
        title: each.label,
        group: { id, title },
        documents: document_kinds,
        derived: each.iso42001,
        confidence: each.confidence,
      })),
  );
  return { id: framework.id, version: '2017', title: 'SOC 2, Trust Services Criteria', items };
}

/**
 * @param {Data} data
 * @returns {FrameworkTable}
 */
function euAiAct({ framework, articles, prohibited_practices, annex_iii_areas, high_risk_exception }) {
  const articleRows = articles.flatMap((/** @type {Data} */ each) => {
    const group = { id: each.id, title: each.title };
    const paragraphs = (each.paragraphs ?? []).map((/** @type {Data} */ { id, party, title }) => ({
      id,
      sort: 'paragraph',
      title: sentence(title),
      group,
      parties: [party],
    }));
    return [
      {
        id: each.id,
        sort: 'article',
        title: each.title,
        summary: each.requires,
        documents: each.document_kinds,
        derived: each.iso42001,
        parties: each.applies_to,
        riskClasses: each.risk_classes,
        dates: datesOf(each.dates),
        ...(each.confidence === undefined ? {} : { confidence: each.confidence }),
      },
      ...paragraphs,
    ];
  });
  const prohibited = { id: '5', title: 'Prohibited AI practices' };
  const practices = prohibited_practices.map((/** @type {Data} */ { id, title, current }) => ({
    id,
    sort: 'practice',
    title,
    group: prohibited,
    dates: { all: { original: current === '2025-02-02' ? current : null, current } },
  }));
  const areas = annex_iii_areas.map((/** @type {Data} */ { id, title }) => ({
    id,
    sort: 'area',
    title,
    group: { id: 'III', title: 'Annex III, high-risk areas' },
  }));
  const conditions = high_risk_exception.conditions.map((/** @type {Data} */ { id, title }) => ({
    id,
    sort: 'condition',
    title: sentence(title),
    group: { id: '6(3)', title: 'When a system of Annex III is not of high risk' },
  }));
  return {
    id: framework.id,
    version: '2024',
    title: 'EU AI Act, Regulation (EU) 2024/1689',
    items: [...articleRows, ...practices, ...areas, ...conditions],
  };
}

/** @param {Data} dates */
function datesOf(dates) {
  /** @type {Record<string, string>} */
  const names = { all: 'all', annex_iii: 'annexIII', annex_i: 'annexI' };
  return Object.fromEntries(
    Object.entries(dates).map(([route, date]) => {
      const name = names[route];
      if (name === undefined) throw new Error(`"${route}" is no way to be of high risk`);
      return [name, date];
    }),
  );
}

/**
 * @param {Data} data
 * @returns {AiAct}
 */
function aiActOf({ framework, timeline, risk_classes, articles }) {
  const clocks = articles.find((/** @type {Data} */ { id }) => id === '73').clocks_days;
  return {
    amendedOn: framework.amended_by[0].in_force,
    amendedBy: framework.amended_by[0].id,
    timeline,
    riskClasses: risk_classes,
    incidentClocks: {
      serious: clocks.default,
      death: clocks.death,
      'widespread-or-critical-infrastructure': clocks.widespread_or_critical_infrastructure,
    },
  };
}

const riskSourceIds = {
  owasp_llm_2026: { id: 'owasp-llm-2026', version: '2026', title: 'OWASP Top 10 for LLM Applications 2026' },
  owasp_llm_2025: { id: 'owasp-llm-2025', version: '2025', title: 'OWASP Top 10 for LLM Applications 2025' },
  nist_ai_600_1: { id: 'nist-ai-600-1', version: '2024', title: 'NIST AI 600-1, Generative AI Profile' },
  mitre_atlas_5_6_0: { id: 'mitre-atlas', version: '5.6.0', title: 'MITRE ATLAS 5.6.0' },
};

/**
 * @param {Data} data
 * @returns {FrameworkTable}
 */
function riskTaxonomy({ taxonomy, categories, risks }) {
  const titles = new Map(categories.map((/** @type {Data} */ { id, title }) => [id, title]));
  const items = risks.map((/** @type {Data} */ risk) => ({
    id: risk.id,
    sort: 'risk',
    title: risk.title,
    summary: risk.description,
    group: { id: risk.category, title: titles.get(risk.category) },
    mitigations: risk.mitigations,
    metrics: risk.metrics,
    derived: [
      ...risk.iso42001,
      ...risk.refs.owasp_llm_2026.map((/** @type {string} */ id) => `owasp-llm-2026/${id}`),
      ...risk.refs.owasp_llm_2025.map((/** @type {string} */ id) => `owasp-llm-2025/${id}`),
      ...risk.refs.mitre_atlas.map((/** @type {string} */ id) => `mitre-atlas/${id}`),
      ...risk.refs.nist_ai_600_1.map((/** @type {string} */ id) => `nist-ai-600-1/${id}`),
    ],
  }));
  return { id: 'risk-taxonomy', version: taxonomy.version, title: 'AI risk taxonomy', items };
}

/**
 * @param {Data} data
 * @returns {FrameworkTable[]}
 */
function riskSources({ frameworks }) {
  return Object.entries(riskSourceIds).map(([key, about]) => ({
    ...about,
    items: frameworks[key].map((/** @type {Data} */ { id, title }) => ({ id, sort: 'entry', title })),
  }));
}

/** @param {string} text */
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * An id stands for one item, and every mapping leads to one.
 * @param {readonly FrameworkTable[]} frameworks
 */
function requireSound(frameworks) {
  const known = new Set();
  for (const { id, items } of frameworks) {
    for (const item of items) {
      const key = `${id}/${item.id}`;
      if (known.has(key)) throw new Error(`${key} stands there twice`);
      known.add(key);
      for (const field of /** @type {const} */ (['title', 'sort'])) {
        if (!item[field]) throw new Error(`${key} has no ${field}`);
      }
    }
  }
  for (const { id, items } of frameworks) {
    for (const item of items) {
      for (const target of [...(item.published ?? []), ...(item.derived ?? [])]) {
        if (!known.has(target.includes('/') ? target : `iso42001/${target}`))
          throw new Error(`${id}/${item.id} is mapped to ${target}, which there is not`);
      }
    }
  }
}
