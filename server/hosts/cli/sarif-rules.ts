import { ruleAreas, rules } from '../../core/rules/index.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { plainText, sectionOf } from './page-text.ts';

/** SARIF has no level for a hint. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** What GitHub orders alerts by. */
const problemSeverities: Readonly<Record<Severity, 'error' | 'warning' | 'recommendation'>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

/** The rules with these codes, in the order of the documentation, as a log describes them. */
export function sarifRules(codes: ReadonlySet<string>, pages: ReadonlyMap<string, string>) {
  return rules
    .filter(({ code }) => codes.has(code))
    .map(({ code, summary, severity }) => {
      const page = pages.get(code);
      const why = page && sectionOf(page, 'Why it matters');
      return {
        id: code,
        name: pascalCase(code),
        shortDescription: { text: summary },
        fullDescription: { text: why ? `${summary} ${plainText(why)}` : summary },
        help: page ? { text: plainText(page), markdown: page } : { text: summary },
        defaultConfiguration: { level: sarifLevels[severity] },
        properties: { tags: tagsOf(code), 'problem.severity': problemSeverities[severity] },
      };
    });
}

function tagsOf(code: string): readonly string[] {
  const area = ruleAreas.find(each => each.rules.some(rule => rule.code === code));
  const slug = area?.title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return ['ai-governance', 'iso-42001', ...(slug === undefined ? [] : [slug])];
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
