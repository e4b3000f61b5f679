/** What can be exported, each with its formats. */
export const exportFormats = {
  register: ['csv', 'html', 'md', 'json'],
  'statement-of-applicability': ['csv', 'html', 'md', 'json'],
  'risk-register': ['csv', 'html', 'md', 'json'],
} as const;

export type ExportName = keyof typeof exportFormats;

export type ExportFormat = (typeof exportFormats)[ExportName][number];

export const exportNames = Object.keys(exportFormats) as readonly ExportName[];
