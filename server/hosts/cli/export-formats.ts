/** What can be exported, each with its formats. */
export const exportFormats = {
  register: ['csv', 'xlsx', 'html', 'md', 'json'],
  'statement-of-applicability': ['csv', 'xlsx', 'html', 'md', 'json'],
  'risk-register': ['csv', 'xlsx', 'html', 'md', 'json'],
  questionnaire: ['md', 'html'],
  cyclonedx: ['json'],
  pack: ['folder', 'zip'],
} as const;

export type ExportName = keyof typeof exportFormats;

export type ExportFormat = (typeof exportFormats)[ExportName][number];

export const exportNames = Object.keys(exportFormats) as readonly ExportName[];
