/** What our client and our server say to each other of the readiness; the client has it by `protocol.ts`. */
import type { Location } from 'vscode-languageserver';
import type { ActName, Area, ReadinessState, Severity, Standing } from '../core/index.ts';
import type { Revised } from './protocol.ts';

/** Client -> server: the readiness as of now, with `ReadinessParams`. Answers with a `ReadinessReport`. */
export const readinessRequest = 'aims/readiness';

export interface ReadinessParams {
  /** The keys of the rows whose evidence is wanted: to find it costs, and few rows are open at a time. */
  readonly open: readonly string[];
}

export interface ReadinessReport extends Revised {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** One for every AIMS root that has documents, in the order of their uris. */
  readonly roots: readonly ReadinessRootReport[];
}

export interface ReadinessRootReport {
  readonly uri: string;
  readonly name: string;
  /** Every area once: the four questions of an auditor, then what carries them. */
  readonly areas: readonly AreaReport[];
}

export interface AreaReport {
  readonly key: string;
  readonly area: Area;
  readonly title: string;
  /** What has to be shown, as a question. */
  readonly asks: string;
  /** The state of its rows together. */
  readonly state: ReadinessState;
  /** How many rows apply; of these, for how many there is something, and how many are evidenced. */
  readonly asked: number;
  readonly exist: number;
  readonly followed: number;
  /** How many documents answer, and how many of these were reviewed or revised after their approval. */
  readonly documents: number;
  readonly improved: number;
  readonly rows: readonly ReadinessRowReport[];
}

export interface ReadinessRowReport {
  readonly key: string;
  /** `A.6.2.4` */
  readonly id: string;
  readonly title: string;
  readonly sort: 'clause' | 'control';
  /** What it is about, in our own words; empty where there are none. */
  readonly about: string;
  readonly state: ReadinessState;
  /** The state as people say it. */
  readonly words: string;
  /** What answers it, by kinds: `policy: pol-ai and pol-assistants`. Empty where nothing does. */
  readonly answers: string;
  /** What it lacks, each a sentence without a full stop. */
  readonly lacks: readonly string[];
  /** Whether there is evidence to be asked for. */
  readonly hasEvidence: boolean;
  /** What is lacking, then the documents, those first that are not as they have to be. Only of rows that are open. */
  readonly evidence?: readonly EvidenceReport[];
  /** How many more pieces of evidence there are. */
  readonly more?: number;
}

export interface EvidenceReport {
  readonly key: string;
  readonly is: 'document' | 'gap';
  /** Of a gap a sentence without a full stop. */
  readonly title: string;
  /** What a document is called: `impact assessment`. Empty for a gap. */
  readonly noun: string;
  /** What a document is worth here; `absent` for a gap. */
  readonly standing: Standing;
  /** Why a document is not current, to go on behind its name: `is a draft`. */
  readonly lack: string;
  readonly id?: string;
  readonly kind?: string;
  /** The id of the system that owes what is lacking. */
  readonly system?: string;
  /** The key of what it owes, as the posture has it. */
  readonly duty?: string;
  readonly location?: Location;
  readonly acts: readonly ActName[];
  readonly findings: readonly FindingReport[];
}

export interface FindingReport {
  readonly key: string;
  /** The code of the rule. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
}
