// Generated from schemas/ by `npm run generate`. Do not edit.
import type { DateSpan } from '../../base/day.ts';

/** What a document says, by the name of its kind. */
export interface Said {
  readonly 'ai-system': {
    readonly id?: string;
    readonly name?: string;
    readonly title?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly stage?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'suspended' | 'retired';
    readonly stage_since?: DateSpan;
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly purpose?: readonly string[];
    readonly origin?: 'built' | 'bought' | 'embedded' | 'open-source';
    readonly audience?: 'internal' | 'customer-facing' | 'public';
    readonly organization_roles?: readonly ('provider' | 'deployer' | 'importer' | 'distributor' | 'product-manufacturer')[];
    readonly automation_level?: 'inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act';
    readonly users?: readonly string[];
    readonly affected_parties?: readonly string[];
    readonly data_inputs?: readonly {
      readonly name?: string;
      readonly source?: readonly string[];
      readonly classification?: 'public' | 'internal' | 'confidential' | 'restricted';
      readonly categories?: readonly string[];
      readonly personal_data?: boolean;
      readonly kind?: 'operational' | 'training' | 'evaluation' | 'fine-tuning' | 'retrieval';
      readonly dataset?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly data_outputs?: readonly {
      readonly name?: string;
      readonly seen_by?: readonly string[];
      readonly used_for?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly models?: readonly {
      readonly name?: string;
      readonly vendor?: string;
      readonly version?: string;
      readonly deployment_mode?: 'third-party-api' | 'managed-cloud' | 'self-hosted' | 'embedded' | 'on-device' | 'edge';
      readonly ruledOut?: readonly string[];
    }[];
    readonly risk?: {
      readonly level?: 'low' | 'medium' | 'high' | 'critical';
      readonly rationale?: readonly string[];
      readonly ai_act_class?: 'prohibited' | 'high' | 'limited' | 'minimal';
      readonly ruledOut?: readonly string[];
    };
    readonly assessments?: readonly string[];
    readonly controls?: readonly string[];
    readonly human_oversight?: {
      readonly mode?: 'human-in-the-loop' | 'human-on-the-loop' | 'human-in-command' | 'human-out-of-the-loop';
      readonly overseers?: readonly {
        readonly role?: readonly string[];
        readonly training?: string;
        readonly ruledOut?: readonly string[];
      }[];
      readonly abilities?: readonly ('review' | 'override' | 'correct' | 'stop')[];
      readonly procedure?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly legal_basis?: readonly string[];
    readonly code?: readonly string[];
    readonly code_changes?: {
      readonly commits?: number;
      readonly lines?: number;
      readonly always?: readonly string[];
      readonly ignore?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly links?: readonly string[];
    readonly source?: {
      readonly id?: string;
      readonly url?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly certification: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly target?: readonly string[];
    readonly certification_body?: {
      readonly name?: string;
      readonly accreditation_body?: string;
      readonly accreditation_status?: 'accredited' | 'applied' | 'suspended' | 'withdrawn' | 'not-accredited' | 'unknown';
      readonly scope?: readonly string[];
      readonly checked_on?: DateSpan;
      readonly experience?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly milestones?: readonly {
      readonly id?: string;
      readonly month?: number;
      readonly title?: string;
      readonly stage?: 'gap-analysis' | 'readiness' | 'stage-1' | 'stage-2' | 'certified' | 'surveillance';
      readonly due?: DateSpan;
      readonly done_on?: DateSpan;
      readonly depends_on?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly config: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly severities?: { readonly [name: string]: 'error' | 'warning' | 'info' | 'hint' | 'off' | 'default' | undefined };
    readonly cadences?: {
      readonly low?: string;
      readonly medium?: string;
      readonly high?: string;
      readonly critical?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly obligations?: {
      readonly 'risk-assessment'?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly 'impact-assessment'?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly validation?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly oversight?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly monitoring?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly vendor?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly dataset?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly runbook?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly training?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly risk_matrix?: {
      readonly likelihood?: readonly string[];
      readonly impact?: readonly string[];
      readonly levels?: {
        readonly low?: number;
        readonly medium?: number;
        readonly high?: number;
        readonly critical?: number;
        readonly ruledOut?: readonly string[];
      };
      readonly acceptable_up_to?: 'low' | 'medium' | 'high' | 'critical';
      readonly ruledOut?: readonly string[];
    };
    readonly thresholds?: {
      readonly due_soon_days?: number;
      readonly code_commits?: number;
      readonly code_lines?: number;
      readonly code_ignore?: readonly string[];
      readonly code_always?: readonly string[];
      readonly accreditation_days?: number;
      readonly management_review_days?: number;
      readonly exercise_days?: number;
      readonly incident_open_days?: {
        readonly low?: number;
        readonly medium?: number;
        readonly high?: number;
        readonly critical?: number;
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly exclusions?: readonly string[];
    readonly size_limit_mb?: number;
    readonly frameworks?: readonly ('iso42001' | 'nist-ai-rmf' | 'eu-ai-act' | 'soc2' | 'risk-taxonomy')[];
    readonly overlays?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly control: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'planned' | 'in-progress' | 'implemented' | 'degraded' | 'not-applicable' | 'retired';
    readonly version?: string;
    readonly description?: readonly string[];
    readonly implements?: readonly string[];
    readonly systems?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly controls: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'corrective-action': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly from?: string | {
      readonly audit?: string;
      readonly finding?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly cause?: readonly string[];
    readonly actions?: readonly string[];
    readonly due?: DateSpan;
    readonly verified_on?: DateSpan;
    readonly effective?: boolean;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly crosswalk: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly framework?: 'soc2' | 'nist-ai-rmf' | 'eu-ai-act';
    readonly in_place?: readonly {
      readonly id?: string;
      readonly evidence?: readonly (string | {
        readonly title?: string;
        readonly location?: string;
        readonly occurred_on?: DateSpan;
        readonly collected_on?: DateSpan;
        readonly valid_until?: DateSpan;
        readonly sha256?: string;
        readonly ruledOut?: readonly string[];
      })[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly dataset: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly used_by?: readonly string[];
    readonly purpose?: readonly ('training' | 'evaluation' | 'fine-tuning' | 'retrieval')[];
    readonly source?: readonly string[];
    readonly rights?: {
      readonly basis?: readonly string[];
      readonly licence?: readonly string[];
      readonly restrictions?: readonly string[];
      readonly expires?: DateSpan;
      readonly ruledOut?: readonly string[];
    };
    readonly sensitive?: {
      readonly categories?: readonly string[];
      readonly handling?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly labels?: {
      readonly method?: readonly string[];
      readonly quality?: readonly string[];
      readonly checked_on?: DateSpan;
      readonly ruledOut?: readonly string[];
    };
    readonly provenance?: readonly string[];
    readonly retention?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'impact-assessment': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly system?: string;
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly users?: readonly string[];
    readonly affected_parties?: readonly string[];
    readonly intended_use?: readonly string[];
    readonly foreseeable_misuse?: readonly string[];
    readonly decisions?: {
      readonly influences?: readonly string[];
      readonly automation_level?: 'inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act';
      readonly ruledOut?: readonly string[];
    };
    readonly failure_modes?: readonly {
      readonly risk?: readonly string[];
      readonly affects?: readonly string[];
      readonly likelihood?: number | string;
      readonly severity?: number | string;
      readonly populations?: readonly string[];
      readonly not_applicable?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly impacts?: {
      readonly individuals?: readonly string[];
      readonly groups?: readonly string[];
      readonly society?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly mitigations?: readonly {
      readonly kind?: 'eval-coverage' | 'human-review' | 'feedback' | 'technical' | 'contractual' | 'other';
      readonly description?: readonly string[];
      readonly control?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly outcome?: readonly string[];
    readonly residual_risk?: 'low' | 'medium' | 'high' | 'critical';
    readonly assessed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly facts?: {
        readonly purpose?: string;
        readonly models?: string;
        readonly data_inputs?: string;
        readonly data_outputs?: string;
        readonly audience?: string;
        readonly automation_level?: string;
        readonly risk?: string;
        readonly stage?: string;
        readonly ruledOut?: readonly string[];
      };
      readonly commit?: string;
      readonly code_seen?: {
        readonly on?: DateSpan;
        readonly by?: readonly string[];
        readonly because?: readonly string[];
        readonly commit?: string;
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly inWords?: { readonly [field: string]: string };
    readonly ruledOut?: readonly string[];
  };
  readonly incident: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'new' | 'investigating' | 'contained' | 'mitigated' | 'resolved' | 'closed' | 'dismissed';
    readonly version?: string;
    readonly systems?: readonly string[];
    readonly type?: 'harmful-hallucination' | 'biased-output' | 'prompt-injection' | 'data-leak' | 'model-drift' | 'malfunction' | 'misuse' | 'security-breach' | 'availability' | 'other';
    readonly severity?: 'low' | 'medium' | 'high' | 'critical';
    readonly occurred_on?: DateSpan;
    readonly detected_on?: DateSpan;
    readonly model_version?: string;
    readonly affected?: readonly string[];
    readonly actions?: readonly string[];
    readonly runbook?: string;
    readonly serious_incident?: boolean;
    readonly statutory_report?: {
      readonly clock?: 'serious' | 'death' | 'widespread-or-critical-infrastructure';
      readonly due?: DateSpan;
      readonly reported_on?: DateSpan;
      readonly authority?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly corrective_actions?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'internal-audit': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly audited_on?: DateSpan;
    readonly auditors?: readonly string[];
    readonly scope?: {
      readonly clauses?: readonly string[];
      readonly controls?: readonly string[];
      readonly systems?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly findings?: readonly {
      readonly id?: string;
      readonly kind?: 'major-nonconformity' | 'minor-nonconformity' | 'observation' | 'opportunity-for-improvement';
      readonly clause?: string;
      readonly statement?: readonly string[];
      readonly corrective_action?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'management-review': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly held_on?: DateSpan;
    readonly attendees?: readonly string[];
    readonly inputs?: readonly (string)[];
    readonly decisions?: readonly {
      readonly decision?: readonly string[];
      readonly owner?: readonly string[] | {
        readonly name?: string;
        readonly role?: readonly string[];
        readonly team?: readonly string[];
        readonly contact?: readonly string[];
        readonly ruledOut?: readonly string[];
      };
      readonly due?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly monitoring: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly system?: string;
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly metrics?: readonly {
      readonly name?: string;
      readonly covers?: 'performance' | 'output-distribution' | 'error-rate' | 'drift';
      readonly source?: readonly string[];
      readonly dashboard?: string;
      readonly threshold?: readonly string[];
      readonly alert?: readonly string[];
      readonly owner?: readonly string[] | {
        readonly name?: string;
        readonly role?: readonly string[];
        readonly team?: readonly string[];
        readonly contact?: readonly string[];
        readonly ruledOut?: readonly string[];
      };
      readonly not_applicable?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly last_checked?: DateSpan;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly oversight: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly system?: string;
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly mode?: 'human-in-the-loop' | 'human-on-the-loop' | 'human-in-command' | 'human-out-of-the-loop';
    readonly overseers?: readonly {
      readonly role?: readonly string[];
      readonly training?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly abilities?: readonly ('review' | 'override' | 'correct' | 'stop')[];
    readonly procedure?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly policy: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly topics?: readonly (string)[];
    readonly applies_to?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly register: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'risk-assessment': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly system?: string;
    readonly scope?: 'aims';
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly criteria?: readonly string[];
    readonly risks?: readonly {
      readonly id?: string;
      readonly title?: string;
      readonly category?: 'technical' | 'operational' | 'societal';
      readonly taxonomy?: string;
      readonly cause?: readonly string[];
      readonly consequence?: readonly string[];
      readonly inherent?: {
        readonly likelihood?: number | string;
        readonly impact?: number | string;
        readonly ruledOut?: readonly string[];
      };
      readonly treatment?: {
        readonly option?: 'avoid' | 'mitigate' | 'transfer' | 'accept';
        readonly controls?: readonly string[];
        readonly due?: DateSpan;
        readonly ruledOut?: readonly string[];
      };
      readonly residual?: {
        readonly likelihood?: number | string;
        readonly impact?: number | string;
        readonly ruledOut?: readonly string[];
      };
      readonly risk_owner?: readonly string[] | {
        readonly name?: string;
        readonly role?: readonly string[];
        readonly team?: readonly string[];
        readonly contact?: readonly string[];
        readonly ruledOut?: readonly string[];
      };
      readonly acceptance?: {
        readonly by?: readonly string[];
        readonly on?: DateSpan;
        readonly expires?: DateSpan;
        readonly reason?: readonly string[];
        readonly ruledOut?: readonly string[];
      };
      readonly not_applicable?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly assessed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly facts?: {
        readonly purpose?: string;
        readonly models?: string;
        readonly data_inputs?: string;
        readonly data_outputs?: string;
        readonly audience?: string;
        readonly automation_level?: string;
        readonly risk?: string;
        readonly stage?: string;
        readonly ruledOut?: readonly string[];
      };
      readonly commit?: string;
      readonly code_seen?: {
        readonly on?: DateSpan;
        readonly by?: readonly string[];
        readonly because?: readonly string[];
        readonly commit?: string;
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly runbook: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly incident_types?: readonly (string)[];
    readonly systems?: readonly string[];
    readonly detect?: readonly string[];
    readonly contain?: readonly string[];
    readonly notify?: readonly string[];
    readonly recover?: readonly string[];
    readonly last_exercised?: DateSpan;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly scope: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly organization?: readonly string[];
    readonly boundaries?: readonly string[];
    readonly systems?: readonly string[] | string;
    readonly exclusions?: readonly (string | {
      readonly what?: readonly string[];
      readonly system?: string;
      readonly reason?: readonly string[];
      readonly ruledOut?: readonly string[];
    })[];
    readonly issues?: {
      readonly internal?: readonly string[];
      readonly external?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly interested_parties?: readonly {
      readonly name?: readonly string[];
      readonly needs?: readonly string[];
      readonly addressed_by?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly roles?: readonly {
      readonly role?: readonly string[];
      readonly holder?: readonly string[];
      readonly accountable_for?: readonly string[];
      readonly owns_aims?: boolean;
      readonly ruledOut?: readonly string[];
    }[];
    readonly objectives?: readonly {
      readonly id?: string;
      readonly title?: string;
      readonly measure?: readonly string[];
      readonly target?: readonly string[];
      readonly owner?: readonly string[] | {
        readonly name?: string;
        readonly role?: readonly string[];
        readonly team?: readonly string[];
        readonly contact?: readonly string[];
        readonly ruledOut?: readonly string[];
      };
      readonly due?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly communication?: readonly string[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly inWords?: { readonly [field: string]: string };
    readonly ruledOut?: readonly string[];
  };
  readonly 'statement-of-applicability': {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly decisions?: readonly {
      readonly control?: string;
      readonly applicable?: boolean;
      readonly justification?: readonly string[];
      readonly basis?: readonly ('risk' | 'law' | 'contract' | 'interested-party' | 'good-practice')[];
      readonly implemented_by?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly training: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly programme?: readonly {
      readonly module?: string;
      readonly audience?: readonly string[];
      readonly content_version?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly records?: readonly {
      readonly who?: readonly string[];
      readonly role?: readonly string[];
      readonly module?: string;
      readonly completed_on?: DateSpan;
      readonly expires_on?: DateSpan;
      readonly evidence?: readonly (string | {
        readonly title?: string;
        readonly location?: string;
        readonly occurred_on?: DateSpan;
        readonly collected_on?: DateSpan;
        readonly valid_until?: DateSpan;
        readonly sha256?: string;
        readonly ruledOut?: readonly string[];
      })[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly validation: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly system?: string;
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly models?: readonly {
      readonly name?: string;
      readonly version?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly suite?: {
      readonly name?: string;
      readonly location?: string;
      readonly version?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly criteria?: readonly {
      readonly metric?: string;
      readonly threshold?: number;
      readonly direction?: 'at-least' | 'at-most';
      readonly ruledOut?: readonly string[];
    }[];
    readonly results?: readonly {
      readonly metric?: string;
      readonly value?: number;
      readonly on?: DateSpan;
      readonly run?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly regression_blocks_deployment?: boolean;
    readonly decision?: 'pass' | 'fail' | 'conditional';
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly vendor: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly provides?: readonly string[];
    readonly services?: readonly string[];
    readonly controls_reviewed?: readonly string[];
    readonly data_handling?: {
      readonly trains_on_our_data?: boolean;
      readonly retention?: readonly string[];
      readonly region?: readonly string[];
      readonly subprocessors?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly version_change_notice?: readonly string[];
    readonly evaluation_results?: readonly string[];
    readonly incident_notice?: readonly string[];
    readonly exit?: readonly string[];
    readonly certifications?: readonly string[];
    readonly conclusion?: 'approve' | 'approve-with-conditions' | 'reject';
    readonly valid_until?: DateSpan;
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly waivers: {
    readonly id?: string;
    readonly title?: string;
    readonly name?: string;
    readonly owner?: readonly string[] | {
      readonly name?: string;
      readonly role?: readonly string[];
      readonly team?: readonly string[];
      readonly contact?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly status?: 'draft' | 'in-review' | 'approved' | 'superseded' | 'retired';
    readonly version?: string;
    readonly waivers?: readonly {
      readonly rule?: string;
      readonly document?: string;
      readonly path?: string;
      readonly obligation?: 'risk-assessment' | 'impact-assessment' | 'validation' | 'oversight' | 'monitoring' | 'vendor' | 'dataset' | 'runbook' | 'training';
      readonly system?: string;
      readonly reason?: readonly string[];
      readonly approved_by?: readonly string[];
      readonly expires?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly approved?: {
      readonly by?: readonly string[];
      readonly on?: DateSpan;
      readonly content?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly reviewed?: {
      readonly on?: DateSpan;
      readonly by?: readonly string[];
      readonly note?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly review?: {
      readonly cadence?: string;
      readonly next?: DateSpan;
      readonly triggers?: readonly ('model-change' | 'data-change' | 'purpose-change' | 'risk-change' | 'incident' | 'code-change' | 'law-change')[];
      readonly ruledOut?: readonly string[];
    };
    readonly supersedes?: string;
    readonly evidence?: readonly {
      readonly title?: string;
      readonly location?: string;
      readonly occurred_on?: DateSpan;
      readonly collected_on?: DateSpan;
      readonly valid_until?: DateSpan;
      readonly sha256?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly notes?: readonly string[];
    readonly tags?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
}

/** What other documents see of it, by the name of its kind. */
export interface Seen {
  readonly 'ai-system': {
    readonly purpose?: readonly string[];
    readonly data_inputs?: readonly {
      readonly name?: string;
      readonly source?: readonly string[];
      readonly classification?: 'public' | 'internal' | 'confidential' | 'restricted';
      readonly personal_data?: boolean;
      readonly kind?: 'operational' | 'training' | 'evaluation' | 'fine-tuning' | 'retrieval';
      readonly dataset?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly data_outputs?: readonly {
      readonly name?: string;
      readonly used_for?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly models?: readonly {
      readonly name?: string;
      readonly vendor?: string;
      readonly version?: string;
      readonly deployment_mode?: 'third-party-api' | 'managed-cloud' | 'self-hosted' | 'embedded' | 'on-device' | 'edge';
      readonly ruledOut?: readonly string[];
    }[];
    readonly human_oversight?: {
      readonly mode?: 'human-in-the-loop' | 'human-on-the-loop' | 'human-in-command' | 'human-out-of-the-loop';
      readonly overseers?: readonly {
        readonly role?: readonly string[];
        readonly training?: string;
        readonly ruledOut?: readonly string[];
      }[];
      readonly abilities?: readonly ('review' | 'override' | 'correct' | 'stop')[];
      readonly ruledOut?: readonly string[];
    };
    readonly code?: readonly string[];
    readonly code_changes?: {
      readonly commits?: number;
      readonly lines?: number;
      readonly always?: readonly string[];
      readonly ignore?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly ruledOut?: readonly string[];
  };
  readonly certification: {
    readonly milestones?: readonly {
      readonly id?: string;
      readonly stage?: 'gap-analysis' | 'readiness' | 'stage-1' | 'stage-2' | 'certified' | 'surveillance';
      readonly due?: DateSpan;
      readonly done_on?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly config: {
    readonly severities?: { readonly [name: string]: 'error' | 'warning' | 'info' | 'hint' | 'off' | 'default' | undefined };
    readonly cadences?: {
      readonly low?: string;
      readonly medium?: string;
      readonly high?: string;
      readonly critical?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly obligations?: {
      readonly 'risk-assessment'?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly 'impact-assessment'?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly validation?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly oversight?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly monitoring?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly vendor?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly dataset?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly runbook?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly training?: {
        readonly from?: 'idea' | 'planned' | 'development' | 'pilot' | 'production' | 'never';
        readonly if_audience?: readonly ('internal' | 'customer-facing' | 'public')[];
        readonly if_risk?: readonly ('low' | 'medium' | 'high' | 'critical')[];
        readonly if_ai_act_class?: readonly ('prohibited' | 'high' | 'limited' | 'minimal')[];
        readonly if_automation_level?: readonly ('inform' | 'assist' | 'recommend' | 'decide-with-review' | 'decide-and-act')[];
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly risk_matrix?: {
      readonly likelihood?: readonly string[];
      readonly impact?: readonly string[];
      readonly levels?: {
        readonly low?: number;
        readonly medium?: number;
        readonly high?: number;
        readonly critical?: number;
        readonly ruledOut?: readonly string[];
      };
      readonly acceptable_up_to?: 'low' | 'medium' | 'high' | 'critical';
      readonly ruledOut?: readonly string[];
    };
    readonly thresholds?: {
      readonly due_soon_days?: number;
      readonly code_commits?: number;
      readonly code_lines?: number;
      readonly code_ignore?: readonly string[];
      readonly code_always?: readonly string[];
      readonly accreditation_days?: number;
      readonly management_review_days?: number;
      readonly exercise_days?: number;
      readonly incident_open_days?: {
        readonly low?: number;
        readonly medium?: number;
        readonly high?: number;
        readonly critical?: number;
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    };
    readonly exclusions?: readonly string[];
    readonly size_limit_mb?: number;
    readonly frameworks?: readonly ('iso42001' | 'nist-ai-rmf' | 'eu-ai-act' | 'soc2' | 'risk-taxonomy')[];
    readonly overlays?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly control: {
    readonly implements?: readonly string[];
    readonly systems?: readonly string[];
    readonly ruledOut?: readonly string[];
  };
  readonly controls: object;
  readonly 'corrective-action': {
    readonly from?: string | {
      readonly audit?: string;
      readonly finding?: string;
      readonly ruledOut?: readonly string[];
    };
    readonly due?: DateSpan;
    readonly verified_on?: DateSpan;
    readonly effective?: boolean;
    readonly ruledOut?: readonly string[];
  };
  readonly crosswalk: {
    readonly framework?: 'soc2' | 'nist-ai-rmf' | 'eu-ai-act';
    readonly in_place?: readonly {
      readonly id?: string;
      readonly evidence?: true;
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly dataset: {
    readonly used_by?: readonly string[];
    readonly purpose?: readonly ('training' | 'evaluation' | 'fine-tuning' | 'retrieval')[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'impact-assessment': {
    readonly residual_risk?: 'low' | 'medium' | 'high' | 'critical';
    readonly ruledOut?: readonly string[];
  };
  readonly incident: {
    readonly systems?: readonly string[];
    readonly type?: 'harmful-hallucination' | 'biased-output' | 'prompt-injection' | 'data-leak' | 'model-drift' | 'malfunction' | 'misuse' | 'security-breach' | 'availability' | 'other';
    readonly severity?: 'low' | 'medium' | 'high' | 'critical';
    readonly occurred_on?: DateSpan;
    readonly runbook?: string;
    readonly serious_incident?: boolean;
    readonly ruledOut?: readonly string[];
  };
  readonly 'internal-audit': {
    readonly audited_on?: DateSpan;
    readonly scope?: {
      readonly clauses?: readonly string[];
      readonly controls?: readonly string[];
      readonly systems?: readonly string[];
      readonly ruledOut?: readonly string[];
    };
    readonly findings?: readonly {
      readonly id?: string;
      readonly kind?: 'major-nonconformity' | 'minor-nonconformity' | 'observation' | 'opportunity-for-improvement';
      readonly clause?: string;
      readonly corrective_action?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly 'management-review': {
    readonly held_on?: DateSpan;
    readonly inputs?: readonly (string)[];
    readonly ruledOut?: readonly string[];
  };
  readonly monitoring: object;
  readonly oversight: {
    readonly mode?: 'human-in-the-loop' | 'human-on-the-loop' | 'human-in-command' | 'human-out-of-the-loop';
    readonly overseers?: readonly {
      readonly role?: readonly string[];
      readonly training?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly abilities?: readonly ('review' | 'override' | 'correct' | 'stop')[];
    readonly ruledOut?: readonly string[];
  };
  readonly policy: {
    readonly topics?: readonly (string)[];
    readonly ruledOut?: readonly string[];
  };
  readonly register: object;
  readonly 'risk-assessment': {
    readonly scope?: 'aims';
    readonly risks?: readonly {
      readonly acceptance?: {
        readonly by?: true;
        readonly on?: true;
        readonly expires?: DateSpan;
        readonly ruledOut?: readonly string[];
      };
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly runbook: {
    readonly incident_types?: readonly (string)[];
    readonly systems?: readonly string[];
    readonly last_exercised?: DateSpan;
    readonly ruledOut?: readonly string[];
  };
  readonly scope: {
    readonly systems?: readonly string[] | string;
    readonly exclusions?: readonly (string | {
      readonly system?: string;
      readonly reason?: true;
      readonly ruledOut?: readonly string[];
    })[];
    readonly roles?: readonly {
      readonly role?: readonly string[];
      readonly holder?: readonly string[];
      readonly accountable_for?: readonly string[];
      readonly owns_aims?: boolean;
      readonly ruledOut?: readonly string[];
    }[];
    readonly inWords?: { readonly [field: string]: string };
    readonly ruledOut?: readonly string[];
  };
  readonly 'statement-of-applicability': {
    readonly decisions?: readonly {
      readonly control?: string;
      readonly applicable?: boolean;
      readonly justification?: true;
      readonly implemented_by?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly training: {
    readonly programme?: readonly {
      readonly module?: string;
      readonly audience?: readonly string[];
      readonly ruledOut?: readonly string[];
    }[];
    readonly records?: readonly {
      readonly who?: readonly string[];
      readonly role?: readonly string[];
      readonly module?: string;
      readonly completed_on?: DateSpan;
      readonly expires_on?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
  readonly validation: {
    readonly models?: readonly {
      readonly name?: string;
      readonly version?: string;
      readonly ruledOut?: readonly string[];
    }[];
    readonly decision?: 'pass' | 'fail' | 'conditional';
    readonly ruledOut?: readonly string[];
  };
  readonly vendor: {
    readonly conclusion?: 'approve' | 'approve-with-conditions' | 'reject';
    readonly valid_until?: DateSpan;
    readonly ruledOut?: readonly string[];
  };
  readonly waivers: {
    readonly waivers?: readonly {
      readonly rule?: string;
      readonly document?: string;
      readonly path?: string;
      readonly obligation?: 'risk-assessment' | 'impact-assessment' | 'validation' | 'oversight' | 'monitoring' | 'vendor' | 'dataset' | 'runbook' | 'training';
      readonly system?: string;
      readonly reason?: readonly string[];
      readonly approved_by?: readonly string[];
      readonly expires?: DateSpan;
      readonly ruledOut?: readonly string[];
    }[];
    readonly ruledOut?: readonly string[];
  };
}
