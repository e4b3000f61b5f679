/**
 * What is known of the frameworks that documents speak of. The values are generated from `schemas/frameworks/`
 * (`npm run generate`): ids, titles and summaries in our own words, never the text of a standard.
 */
export interface FrameworkTable {
  /** As it stands before the slash of an id: `iso42001`. */
  readonly id: string;
  /** The edition that the table describes: `2023`. */
  readonly version: string;
  readonly title: string;
  readonly items: readonly ItemRow[];
}

/** What an item is: of ISO/IEC 42001 a `clause` or a `control`, of the EU AI Act an `article` and its parts. */
export type ItemSort =
  | 'clause'
  | 'control'
  | 'subcategory'
  | 'criterion'
  | 'article'
  | 'paragraph'
  | 'practice'
  | 'area'
  | 'condition'
  | 'risk'
  | 'entry';

export interface ItemRow {
  /** As the framework writes it: `A.6.2.4`, `GOVERN 1.6`, `CC8.1`. */
  readonly id: string;
  readonly sort: ItemSort;
  readonly title: string;
  /** What it asks for, or what an auditor looks for, in our own words. */
  readonly summary?: string;
  /** The chapter it stands in. Of a risk its category. */
  readonly group?: ItemGroup;
  /** Of ISO/IEC 42001: the area of the readiness that it belongs to. */
  readonly area?: string;
  /** Of a clause: whether it is met by keeping a record. */
  readonly record?: boolean;
  /** The sorts of documents that answer it, as `framework-documents.ts` maps them to kinds. */
  readonly documents?: readonly string[];
  /** Items that it helps to evidence, by a mapping that somebody published; without a slash of ISO/IEC 42001. */
  readonly published?: readonly string[];
  /** Items that it helps to evidence, by our own judgement. */
  readonly derived?: readonly string[];
  /** How sure the mappings of this item are, where that is said. */
  readonly confidence?: Confidence;
  /** Of the EU AI Act: whom it binds, for which classes, and from when on. */
  readonly parties?: readonly string[];
  readonly riskClasses?: readonly string[];
  readonly dates?: ItemDates;
  /** Of a risk: what helps against it and how it is measured. */
  readonly mitigations?: readonly string[];
  readonly metrics?: readonly string[];
}

export interface ItemGroup {
  readonly id: string;
  readonly title: string;
}

export type Confidence = 'high' | 'medium' | 'low';

/** The way in which a system is of high risk: by Annex III (its use) or by Annex I (the product it is part of). */
export type HighRiskRoute = 'annexIII' | 'annexI';

/** `all`: the same for all systems. */
export type ItemDates = { readonly [route in 'all' | HighRiskRoute]?: CalendarDates };

/** From when on something applies, by the calendar of 2024 and by the amended one; null where it did not stand there. */
export interface CalendarDates {
  readonly original: string | null;
  readonly current: string;
  readonly note?: string;
}

export interface AiAct {
  /** The first day of the amended calendar. */
  readonly amendedOn: string;
  readonly amendedBy: string;
  readonly timeline: readonly { readonly date: string; readonly event: string }[];
  readonly riskClasses: readonly {
    readonly id: string;
    readonly title: string;
    readonly basis: string;
    readonly effect: string;
  }[];
  /** Days within which a serious incident is reported, by the clock that runs. */
  readonly incidentClocks: Readonly<Record<string, number>>;
}
