/** What can be exported, in the words of who chooses. What each is made of, the program knows. */

export interface ExportChoice {
  /** As the command line names it. */
  readonly what: string;
  readonly command: string;
  /** For the middle of a sentence: `the register`. */
  readonly title: string;
  readonly label: string;
  readonly detail: string;
  readonly formats: readonly ExportFormat[];
  /** The name of the file that is proposed, without its ending. */
  readonly fileName: string;
  /** Whether it is about systems that a person chooses. */
  readonly bySystem?: true;
  /** What to think of once it is written, in a sentence. */
  readonly advice?: string;
}

export interface ExportFormat {
  /** As the command line names it. */
  readonly format: string;
  readonly label: string;
  readonly detail: string;
  /** The ending of the file; absent for a folder. */
  readonly ending?: string;
  /** What is opened of it, by its name within the folder; null where the editor has nothing to show it with. */
  readonly opens?: string | null;
}

const html: ExportFormat = {
  format: 'html',
  label: 'HTML',
  detail: 'A page for people, in one file that loads nothing. Prints well.',
  ending: 'html',
};

const csv: ExportFormat = {
  format: 'csv',
  label: 'CSV',
  detail: 'A table for spreadsheets and programs.',
  ending: 'csv',
};

const xlsx: ExportFormat = {
  format: 'xlsx',
  label: 'Excel',
  detail: 'A workbook with filters and no formulas.',
  ending: 'xlsx',
};

const md: ExportFormat = {
  format: 'md',
  label: 'Markdown',
  detail: 'A page for wikis and pull requests.',
  ending: 'md',
};

const json: ExportFormat = {
  format: 'json',
  label: 'JSON',
  detail: 'For programs, with file and line of each row.',
  ending: 'json',
};

const cyclonedx: ExportFormat = {
  format: 'json',
  label: 'CycloneDX',
  detail: 'CycloneDX 1.6, for the tools that read bills of materials.',
  ending: 'cdx.json',
};

const zip: ExportFormat = {
  format: 'zip',
  label: 'Zip Archive',
  detail: 'One file to send.',
  ending: 'zip',
  opens: null,
};

const folder: ExportFormat = {
  format: 'folder',
  label: 'Folder',
  detail: 'A new folder, whose index.html opens without a server.',
  opens: 'index.html',
};

const table = [html, csv, xlsx, md, json] as const;

export const exportChoices: readonly ExportChoice[] = [
  {
    what: 'register',
    command: 'aims.exportRegister',
    title: 'the register',
    label: 'Register',
    detail: 'Every AI system with its fields, and the state of what it owes.',
    formats: table,
    fileName: 'ai-register',
  },
  {
    what: 'statement-of-applicability',
    command: 'aims.exportStatementOfApplicability',
    title: 'the Statement of Applicability',
    label: 'Statement of Applicability',
    detail: 'The 38 controls of Annex A, decided or not, with what proves them.',
    formats: table,
    fileName: 'statement-of-applicability',
  },
  {
    what: 'risk-register',
    command: 'aims.exportRiskRegister',
    title: 'the risk register',
    label: 'Risk Register',
    detail: 'The risks of the risk assessments that count, with their levels and controls.',
    formats: table,
    fileName: 'risk-register',
  },
  {
    what: 'questionnaire',
    command: 'aims.exportQuestionnaire',
    title: 'the answers to a questionnaire',
    label: 'Questionnaire',
    detail: 'What customers and purchasers ask of AI systems, answered from what is approved.',
    formats: [html, md],
    fileName: 'ai-questionnaire',
    bySystem: true,
    advice: 'Read it before you send it.',
  },
  {
    what: 'cyclonedx',
    command: 'aims.exportBillOfMaterials',
    title: 'the bill of materials',
    label: 'Bill of Materials',
    detail: 'Systems, models, datasets and vendors as an ML-BOM.',
    formats: [cyclonedx],
    fileName: 'aims',
  },
  {
    what: 'pack',
    command: 'aims.exportPack',
    title: 'the pack for an auditor',
    label: 'Pack for an Auditor',
    detail: 'The whole management system as pages in which every line leads to a file and a commit.',
    formats: [zip, folder],
    fileName: 'audit-pack',
    advice:
      'It holds all that the documents say, confidential inputs among it; its first page says what could not be checked.',
  },
];
