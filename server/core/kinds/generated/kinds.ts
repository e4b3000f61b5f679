// Generated from schemas/ by `npm run generate`. Do not edit.
import type { Field, Kind } from '../kind.ts';

const idField: Field = {
  name: "id",
  title: "Id",
  description: "The short name that assessments and every other document use to point at this system. It never changes; the name may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
  examples: [
    "support-copilot",
  ],
  shape: {
    is: "id",
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  needed: {
    when: "always",
  },
  countsPlaceholders: true,
};

const nameField: Field = {
  name: "name",
  title: "Name",
  description: "What people call the system. An auditor compares it with what they see in use.",
  examples: [
    "Support copilot",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  needed: {
    when: "always",
  },
  countsPlaceholders: true,
};

const titleField: Field = {
  name: "title",
  title: "Title",
  description: "A longer name for lists and reports, where the name is not enough.",
  examples: [
    "Support copilot",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const nameField2: Field = {
  name: "name",
  title: "Name",
  description: "The person's name. Leave it out where a role or a team owns this.",
  examples: [
    "Dana Osei",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const roleField: Field = {
  name: "role",
  title: "Role",
  description: "The role the owner holds, so that the record stays right when people move on.",
  examples: [
    "Head of Customer Support",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const teamField: Field = {
  name: "team",
  title: "Team",
  description: "The team that does the work.",
  examples: [
    "Support Engineering",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const contactField: Field = {
  name: "contact",
  title: "Contact",
  description: "How to reach the owner: a mailbox, a channel or a page.",
  examples: [
    "support-ai@example.org",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ownerField: Field = {
  name: "owner",
  title: "Owner",
  description: "Who answers for the system and its risks. A team, a role or a mailbox is fine. An auditor asks this owner how the system is kept under control.",
  examples: [
    "Dana Osei",
    {
      role: "Head of Customer Support",
      team: "Support Engineering",
    },
  ],
  shape: {
    is: "choice",
    of: [
      {
        is: "text",
        many: true,
      },
      {
        is: "mapping",
        fields: [
          nameField2,
          roleField,
          teamField,
          contactField,
        ],
        open: false,
      },
    ],
  },
  clauses: [
    "5.3",
    "A.3.2",
  ],
  asSection: false,
  needed: {
    when: "always",
  },
  countsPlaceholders: true,
};

const stageField: Field = {
  name: "stage",
  title: "Stage",
  description: "Where the system is in its life. It decides which fields and assessments are needed.",
  examples: [
    "production",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "idea",
        description: "Somebody thinks about it. A name and an owner are enough.",
      },
      {
        value: "planned",
        description: "Decided on, not begun.",
      },
      {
        value: "development",
        description: "Being built, or being set up.",
      },
      {
        value: "pilot",
        description: "Used by some people for real, on trial.",
      },
      {
        value: "production",
        description: "In regular use.",
      },
      {
        value: "suspended",
        description: "Switched off for now.",
      },
      {
        value: "retired",
        description: "Out of use for good; kept as history.",
      },
    ],
    open: false,
  },
  clauses: [
    "A.6.2.5",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "idea",
  },
  countsPlaceholders: true,
  fact: "stage",
};

const stageSinceField: Field = {
  name: "stage_since",
  title: "Stage since",
  description: "The day the system came to its stage; for one in production, the day it went live.",
  examples: [
    "2026-03-01",
    "2026-03",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [
    "A.6.2.5",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const statusField: Field = {
  name: "status",
  title: "Status",
  description: "How far the document itself has come. Without a status it is a draft. What is missing weighs more once it is approved.",
  examples: [
    "approved",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "draft",
        description: "Being written; gaps are normal.",
      },
      {
        value: "in-review",
        description: "Complete in the author's eyes, waiting for approval.",
      },
      {
        value: "approved",
        description: "In force.",
      },
      {
        value: "superseded",
        description: "Replaced by another document; kept as history.",
      },
      {
        value: "retired",
        description: "No longer needed; kept as history.",
      },
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
    "7.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const versionField: Field = {
  name: "version",
  title: "Version",
  description: "The version of the system or of its entry, where you number them. Put it in quotes: 1.10 without quotes is the number 1.1.",
  examples: [
    "1.0",
  ],
  shape: {
    is: "version",
  },
  clauses: [
    "7.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const purposeField: Field = {
  name: "purpose",
  title: "Purpose",
  description: "What the system does, for whom, and why. An auditor compares it with what it is really used for.",
  examples: [
    "Drafts replies to support tickets, which an agent edits and sends.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "A.6.2.2",
    "A.9.4",
  ],
  asSection: true,
  needed: {
    when: "stage",
    stage: "planned",
  },
  countsPlaceholders: true,
  fact: "purpose",
  seen: "value",
};

const originField: Field = {
  name: "origin",
  title: "Origin",
  description: "How the system came into the house. It decides how much of it is in your own hands.",
  examples: [
    "built",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "built",
        description: "Made by your own people, perhaps on somebody else's model.",
      },
      {
        value: "bought",
        description: "Bought or subscribed to as a product.",
      },
      {
        value: "embedded",
        description: "A feature of a product that was bought for something else.",
      },
      {
        value: "open-source",
        description: "Taken from an open-source project and run as it is.",
      },
    ],
    open: false,
  },
  clauses: [
    "A.10.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const audienceField: Field = {
  name: "audience",
  title: "Audience",
  description: "Who gets to see or feel its outputs. Outside the organization an impact assessment is owed.",
  examples: [
    "customer-facing",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "internal",
        description: "Only people of the organization.",
      },
      {
        value: "customer-facing",
        description: "Customers, or people who act for them.",
      },
      {
        value: "public",
        description: "Anybody.",
      },
    ],
    open: false,
  },
  clauses: [
    "4.2",
    "A.8.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "development",
  },
  countsPlaceholders: true,
  fact: "audience",
};

const organizationRolesField: Field = {
  name: "organization_roles",
  title: "Roles of the organization",
  description: "What the organization is to this system. Duties under the EU AI Act differ by role, and the standard asks for it.",
  examples: [
    [
      "provider",
      "deployer",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "provider",
          description: "Develops it, or has it developed, and offers it under its own name.",
        },
        {
          value: "deployer",
          description: "Uses it under its own authority.",
        },
        {
          value: "importer",
          description: "Brings a system from outside the EU to its market.",
        },
        {
          value: "distributor",
          description: "Passes on a system of somebody else.",
        },
        {
          value: "product-manufacturer",
          description: "Puts it into a product of its own.",
        },
      ],
      open: false,
    },
  },
  clauses: [
    "4.1",
    "A.10.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const automationLevelField: Field = {
  name: "automation_level",
  title: "Automation level",
  description: "How much the system decides by itself. From recommendations on, human oversight is owed.",
  examples: [
    "assist",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "inform",
        description: "Shows information; people draw their own conclusions.",
      },
      {
        value: "assist",
        description: "Drafts or does part of the work; a person finishes it.",
      },
      {
        value: "recommend",
        description: "Proposes a decision that a person takes.",
      },
      {
        value: "decide-with-review",
        description: "Decides, and a person reviews before or soon after it takes effect.",
      },
      {
        value: "decide-and-act",
        description: "Decides and acts with nobody looking at the single case.",
      },
    ],
    open: false,
  },
  clauses: [
    "A.6.2.2",
    "A.9.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "development",
  },
  countsPlaceholders: true,
  fact: "automation_level",
};

const usersField: Field = {
  name: "users",
  title: "Users",
  description: "Who works with the system directly.",
  examples: [
    "About 40 support agents",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "A.8.2",
  ],
  asSection: true,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const affectedPartiesField: Field = {
  name: "affected_parties",
  title: "Affected parties",
  description: "Who feels the effects without using it: customers' customers, employees, applicants, people in the data. An auditor looks whether anybody beyond the users was thought of.",
  examples: [
    [
      "Customers who write tickets",
      "People named in tickets",
    ],
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "4.2",
    "A.5.4",
  ],
  asSection: true,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const nameField3: Field = {
  name: "name",
  title: "Name",
  description: "A short name for the data.",
  examples: [
    "Support tickets",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const sourceField: Field = {
  name: "source",
  title: "Source",
  description: "Where it comes from: a system, a supplier, people.",
  examples: [
    "Zendesk",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "A.7.3",
    "A.7.5",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const classificationField: Field = {
  name: "classification",
  title: "Classification",
  description: "How confidential it is, by the organization's information classification.",
  examples: [
    "confidential",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "public",
        description: "Anybody may know it.",
      },
      {
        value: "internal",
        description: "For people of the organization.",
      },
      {
        value: "confidential",
        description: "For those who need it.",
      },
      {
        value: "restricted",
        description: "For few, with special protection.",
      },
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const categoriesField: Field = {
  name: "categories",
  title: "Categories",
  description: "What kinds of data it holds, in your own words.",
  examples: [
    [
      "contact details",
      "free text by customers",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const personalDataField: Field = {
  name: "personal_data",
  title: "Personal data",
  description: "Whether it says something about people who can be identified.",
  examples: [
    true,
  ],
  shape: {
    is: "boolean",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const kindField: Field = {
  name: "kind",
  title: "Kind",
  description: "What the data is used for. All but operational data need a dataset record from the pilot on.",
  examples: [
    "operational",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "operational",
        description: "What the system works on in daily use.",
      },
      {
        value: "training",
        description: "What a model was trained on.",
      },
      {
        value: "evaluation",
        description: "What the system is tested with.",
      },
      {
        value: "fine-tuning",
        description: "What a model was adapted with.",
      },
      {
        value: "retrieval",
        description: "What is looked up to ground answers.",
      },
    ],
    open: false,
  },
  clauses: [
    "A.7.2",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const datasetField: Field = {
  name: "dataset",
  title: "Dataset",
  description: "The id of the dataset record that tells about rights, quality and origin.",
  examples: [
    "ds-ticket-eval",
  ],
  shape: {
    is: "reference",
    kind: "dataset",
  },
  clauses: [
    "A.7.3",
    "A.7.4",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const dataInputsField: Field = {
  name: "data_inputs",
  title: "Data inputs",
  description: "The data that goes into the system, with where it comes from and how sensitive it is. An auditor follows one of them to its source.",
  examples: [
    [
      {
        name: "Support tickets",
        source: "Zendesk",
        classification: "confidential",
        personal_data: true,
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        nameField3,
        sourceField,
        classificationField,
        categoriesField,
        personalDataField,
        kindField,
        datasetField,
      ],
      open: false,
    },
  },
  clauses: [
    "A.4.3",
    "A.7.3",
    "A.7.5",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
  fact: "data_inputs",
  seen: "value",
};

const nameField4: Field = {
  name: "name",
  title: "Name",
  description: "A short name for what comes out.",
  examples: [
    "Draft reply",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const seenByField: Field = {
  name: "seen_by",
  title: "Seen by",
  description: "Who gets to see it.",
  examples: [
    "Support agents",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const usedForField: Field = {
  name: "used_for",
  title: "Used for",
  description: "What is done with it, and which decision rests on it.",
  examples: [
    "Sent to the customer after editing",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const dataOutputsField: Field = {
  name: "data_outputs",
  title: "Data outputs",
  description: "What comes out, who sees it and what they do with it. Harm starts here, so an auditor asks where each output ends up.",
  examples: [
    [
      {
        name: "Draft reply",
        seen_by: "Support agents",
        used_for: "Sent to the customer after editing",
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        nameField4,
        seenByField,
        usedForField,
      ],
      open: false,
    },
  },
  clauses: [
    "A.4.3",
    "A.6.2.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
  fact: "data_outputs",
  seen: "value",
};

const nameField5: Field = {
  name: "name",
  title: "Name",
  description: "The model's name as its vendor gives it.",
  examples: [
    "gpt-4.1",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const vendorField: Field = {
  name: "vendor",
  title: "Vendor",
  description: "The id of the vendor review. It may be left out for a model that you host yourself.",
  examples: [
    "openai",
  ],
  shape: {
    is: "reference",
    kind: "vendor",
  },
  clauses: [
    "A.10.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const versionField2: Field = {
  name: "version",
  title: "Version",
  description: "The exact version in use, in quotes. An auditor compares it with the version that was tested.",
  examples: [
    "2026-02-11",
  ],
  shape: {
    is: "version",
  },
  clauses: [
    "A.6.2.3",
    "A.6.2.4",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const deploymentModeField: Field = {
  name: "deployment_mode",
  title: "Deployment mode",
  description: "Where the model runs, and so in whose hands the data is.",
  examples: [
    "third-party-api",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "third-party-api",
        description: "Called at its vendor over the network.",
      },
      {
        value: "managed-cloud",
        description: "Run for you by a cloud provider, in your account.",
      },
      {
        value: "self-hosted",
        description: "Run by yourself on your own or rented machines.",
      },
      {
        value: "embedded",
        description: "Part of a product that was bought.",
      },
      {
        value: "on-device",
        description: "Runs on the user's own device.",
      },
      {
        value: "edge",
        description: "Runs on your machines out in the field.",
      },
    ],
    open: false,
  },
  clauses: [
    "A.4.5",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const modelsField: Field = {
  name: "models",
  title: "Models",
  description: "The models the system runs on, with vendor, version and where they run. What was assessed and validated is compared with what stands here.",
  examples: [
    [
      {
        name: "gpt-4.1",
        vendor: "openai",
        version: "2026-02-11",
        deployment_mode: "third-party-api",
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        nameField5,
        vendorField,
        versionField2,
        deploymentModeField,
      ],
      open: false,
    },
  },
  clauses: [
    "A.4.4",
    "A.6.2.3",
    "A.10.3",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "development",
  },
  countsPlaceholders: true,
  fact: "models",
  seen: "value",
};

const levelField: Field = {
  name: "level",
  title: "Risk level",
  description: "The overall level, by the organization's own criteria.",
  examples: [
    "high",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "low",
        description: "Little can go wrong, or what goes wrong is noticed at once and easily put right.",
      },
      {
        value: "medium",
        description: "Harm is limited and can be put right with some effort.",
      },
      {
        value: "high",
        description: "People can be harmed, treated unfairly or lose money, and it is hard to put right.",
      },
      {
        value: "critical",
        description: "Lives, rights or the organization itself are at stake.",
      },
    ],
    open: false,
  },
  clauses: [
    "6.1.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "development",
  },
  countsPlaceholders: true,
};

const rationaleField: Field = {
  name: "rationale",
  title: "Rationale",
  description: "Why this level and not the next one. An auditor reads this before anything else.",
  examples: [
    "Wrong advice reaches customers within minutes.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "6.1.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const aiActClassField: Field = {
  name: "ai_act_class",
  title: "AI Act class",
  description: "The class under the EU AI Act. High brings its articles 9 to 15 with it.",
  examples: [
    "limited",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "prohibited",
        description: "A practice that article 5 forbids.",
      },
      {
        value: "high",
        description: "A high-risk system after article 6.",
      },
      {
        value: "limited",
        description: "Duties of transparency after article 50 apply.",
      },
      {
        value: "minimal",
        description: "None of the others.",
      },
    ],
    open: false,
  },
  clauses: [
    "4.1",
    "6.1.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "production",
    ifRisk: [
      "high",
      "critical",
    ],
  },
  countsPlaceholders: true,
};

const riskField: Field = {
  name: "risk",
  title: "Risk",
  description: "How risky the system is, and why you think so. It decides how strict everything else is.",
  examples: [
    {
      level: "high",
      rationale: "Wrong advice reaches customers within minutes.",
      ai_act_class: "limited",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      levelField,
      rationaleField,
      aiActClassField,
    ],
    open: false,
  },
  clauses: [
    "6.1.2",
    "8.2",
  ],
  asSection: false,
  countsPlaceholders: true,
  fact: "risk",
};

const assessmentsField: Field = {
  name: "assessments",
  title: "Assessments",
  description: "The ids of the impact assessments of this system. They are found by their own `system` field; listing them here is optional.",
  examples: [
    [
      "ia-support-copilot",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "reference",
      kind: "impact-assessment",
    },
  },
  clauses: [
    "6.1.4",
    "8.4",
    "A.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const controlsField: Field = {
  name: "controls",
  title: "Controls",
  description: "The ids of the controls that keep the system's risks down. An auditor picks one and asks to see it at work.",
  examples: [
    [
      "ctl-human-review",
      "ctl-eval-gate",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "reference",
      kind: "control",
    },
  },
  clauses: [
    "6.1.3",
    "8.1",
    "8.3",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "production",
  },
  countsPlaceholders: true,
};

const modeField: Field = {
  name: "mode",
  title: "Mode",
  description: "How close people are to the single output.",
  examples: [
    "human-in-the-loop",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "human-in-the-loop",
        description: "A person approves every output before it takes effect.",
      },
      {
        value: "human-on-the-loop",
        description: "A person watches it run and can step in.",
      },
      {
        value: "human-in-command",
        description: "People decide when and how it is used, and can switch it off.",
      },
      {
        value: "human-out-of-the-loop",
        description: "Nobody looks at single outputs.",
      },
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const roleField2: Field = {
  name: "role",
  title: "Role",
  description: "The role that oversees. An auditor asks people in this role what they do and how they learned it.",
  examples: [
    "Support team lead",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "A.3.2",
    "A.4.6",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const trainingField: Field = {
  name: "training",
  title: "Training",
  description: "The training record that shows the overseer can do it.",
  examples: [
    "training-overseers",
  ],
  shape: {
    is: "reference",
    kind: "training",
  },
  clauses: [
    "7.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const overseersField: Field = {
  name: "overseers",
  title: "Overseers",
  description: "The roles that oversee the system, and the training that enables them.",
  examples: [
    [
      {
        role: "Support team lead",
        training: "training-overseers",
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        roleField2,
        trainingField,
      ],
      open: false,
    },
  },
  clauses: [
    "7.2",
    "A.3.2",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const abilitiesField: Field = {
  name: "abilities",
  title: "Abilities",
  description: "What the overseers can do about an output or the system.",
  examples: [
    [
      "review",
      "override",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "review",
          description: "See what the system put out, and on what grounds.",
        },
        {
          value: "override",
          description: "Decide against the system.",
        },
        {
          value: "correct",
          description: "Change an output, so that the corrected one counts.",
        },
        {
          value: "stop",
          description: "Halt the system.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const procedureField: Field = {
  name: "procedure",
  title: "Procedure",
  description: "How oversight works in practice: when, by whom, with which tool, and what follows.",
  examples: [
    "Every draft is read before it is sent; the team lead can switch drafting off.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const humanOversightField: Field = {
  name: "human_oversight",
  title: "Human oversight",
  description: "Where people can review, override, correct or stop the system, and who they are. An auditor asks when somebody last did.",
  examples: [
    {
      mode: "human-in-the-loop",
      overseers: [
        {
          role: "Support team lead",
          training: "training-overseers",
        },
      ],
      abilities: [
        "review",
        "override",
      ],
      procedure: "Every draft is read before it is sent; the team lead can switch drafting off.",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      modeField,
      overseersField,
      abilitiesField,
      procedureField,
    ],
    open: false,
  },
  clauses: [
    "A.6.1.3",
    "A.9.2",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "production",
    ifRisk: [
      "high",
      "critical",
    ],
  },
  countsPlaceholders: true,
  seen: "value",
};

const legalBasisField: Field = {
  name: "legal_basis",
  title: "Legal basis",
  description: "What permits the system to be used and its data to be processed: a contract, a law, consent, legitimate interest.",
  examples: [
    "Contract with the customer, GDPR Art. 6(1)(b)",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "4.1",
    "A.7.3",
  ],
  asSection: true,
  countsPlaceholders: true,
};

const codeField: Field = {
  name: "code",
  title: "Code",
  description: "Globs of the files that make up the system, from the folder of the AIMS. Many changes to them since an assessment make it stale, as far as the history of the repository can tell.",
  examples: [
    [
      "services/copilot/**",
      "prompts/*.txt",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [
    "A.6.2.3",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const commitsField: Field = {
  name: "commits",
  title: "Commits",
  description: "So many commits to the code since the assessment make it stale.",
  examples: [
    10,
  ],
  shape: {
    is: "number",
    integer: true,
    minimum: 1,
    maximum: 100000,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const linesField: Field = {
  name: "lines",
  title: "Lines",
  description: "So many lines of the code, added or deleted since the assessment, make it stale.",
  examples: [
    200,
  ],
  shape: {
    is: "number",
    integer: true,
    minimum: 1,
    maximum: 10000000,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const alwaysField: Field = {
  name: "always",
  title: "Files that always count",
  description: "Globs of files of which a single change makes an assessment stale, such as prompts and thresholds, besides those of the configuration.",
  examples: [
    [
      "prompts/**",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ignoreField: Field = {
  name: "ignore",
  title: "Ignored code",
  description: "Globs of files whose changes do not count, besides those of the configuration.",
  examples: [
    [
      "**/*.md",
      "**/test/**",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const codeChangesField: Field = {
  name: "code_changes",
  title: "Code changes",
  description: "From when on changes of the code make the assessments of this system stale, where it is to differ from the configuration.",
  examples: [
    {
      commits: 5,
      always: [
        "prompts/**",
      ],
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      commitsField,
      linesField,
      alwaysField,
      ignoreField,
    ],
    open: false,
  },
  clauses: [
    "6.3",
    "8.1",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const linksField: Field = {
  name: "links",
  title: "Links",
  description: "Where to read more: a wiki page, a dashboard, a design document.",
  examples: [
    [
      "https://wiki.example.org/copilot",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [
    "A.6.2.7",
  ],
  asSection: false,
  countsPlaceholders: true,
  place: "link",
};

const idField2: Field = {
  name: "id",
  title: "Id at the source",
  description: "What the source calls this entry.",
  examples: [
    "INV-0042",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const urlField: Field = {
  name: "url",
  title: "Address at the source",
  description: "Where the source shows it.",
  examples: [
    "https://inventory.example.org/INV-0042",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  place: "link",
};

const sourceField2: Field = {
  name: "source",
  title: "Source",
  description: "Where this entry was taken from, such as the row of a spreadsheet, so that a later import finds it again.",
  examples: [
    {
      id: "INV-0042",
      url: "https://inventory.example.org/INV-0042",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      idField2,
      urlField,
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const byField: Field = {
  name: "by",
  title: "Approved by",
  description: "The name or role of whoever approved it.",
  examples: [
    "Chief Technology Officer",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  needed: {
    when: "approved",
  },
  countsPlaceholders: true,
};

const onField: Field = {
  name: "on",
  title: "Approved on",
  description: "The day of the approval.",
  examples: [
    "2026-09-01",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  needed: {
    when: "approved",
  },
  countsPlaceholders: true,
};

const contentField: Field = {
  name: "content",
  title: "Approved content",
  description: "A fingerprint of what was approved, written by the tool; it shows edits made after the approval.",
  examples: [
    "f1f0c9a2b",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const approvedField: Field = {
  name: "approved",
  title: "Approved",
  description: "Who put the document in force, and when. An auditor looks for a name or role with the authority to do so, and for changes made afterwards.",
  examples: [
    {
      by: "Chief Technology Officer",
      on: "2026-09-01",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      byField,
      onField,
      contentField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const onField2: Field = {
  name: "on",
  title: "Reviewed on",
  description: "The day of the review.",
  examples: [
    "2026-10-01",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const byField2: Field = {
  name: "by",
  title: "Reviewed by",
  description: "The name or role of the reviewer.",
  examples: [
    "Dana Osei",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const noteField: Field = {
  name: "note",
  title: "Note",
  description: "What the review found, or that nothing changed.",
  examples: [
    "No change in use.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: false,
};

const reviewedField: Field = {
  name: "reviewed",
  title: "Reviewed",
  description: "The latest review: when, by whom and with what result. It moves the next review's due day.",
  examples: [
    {
      on: "2026-10-01",
      by: "Dana Osei",
      note: "No change in use.",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      onField2,
      byField2,
      noteField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const cadenceField: Field = {
  name: "cadence",
  title: "Cadence",
  description: "How often it is reviewed. Without it, the system's risk level decides.",
  examples: [
    "quarterly",
    "P90D",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "monthly",
        description: "Every month.",
      },
      {
        value: "quarterly",
        description: "Every three months; the default for high and critical risk.",
      },
      {
        value: "semi-annual",
        description: "Every six months; the default for medium risk.",
      },
      {
        value: "annual",
        description: "Every year; the default for low risk.",
      },
      {
        value: "biennial",
        description: "Every two years.",
      },
    ],
    open: true,
    form: "an ISO 8601 duration in years, months, weeks or days such as P90D",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const nextField: Field = {
  name: "next",
  title: "Next review",
  description: "The day the next review is due, where it is fixed; it wins over the cadence.",
  examples: [
    "2026-12-01",
  ],
  shape: {
    is: "date",
    sense: "due",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const triggersField: Field = {
  name: "triggers",
  title: "Triggers",
  description: "What makes a review necessary before its day.",
  examples: [
    [
      "model-change",
      "incident",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "model-change",
          description: "Another model, or another version of it, is used.",
        },
        {
          value: "data-change",
          description: "Other data goes in, or the same data from elsewhere.",
        },
        {
          value: "purpose-change",
          description: "It is used for something else, or by others.",
        },
        {
          value: "risk-change",
          description: "The risk level or class is another.",
        },
        {
          value: "incident",
          description: "Something went wrong with the system.",
        },
        {
          value: "code-change",
          description: "The code of the system changed considerably.",
        },
        {
          value: "law-change",
          description: "The law or a contract asks for something else.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const reviewField: Field = {
  name: "review",
  title: "Review",
  description: "When the entry is looked at again. A register that nobody revisits is the first thing an auditor notices.",
  examples: [
    {
      cadence: "quarterly",
      triggers: [
        "model-change",
        "incident",
      ],
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      cadenceField,
      nextField,
      triggersField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
    "9.1",
  ],
  asSection: false,
  needed: {
    when: "stage",
    stage: "pilot",
  },
  countsPlaceholders: true,
};

const supersedesField: Field = {
  name: "supersedes",
  title: "Supersedes",
  description: "The id of the document that this one replaces. The old one stays as history.",
  examples: [
    "support-bot",
  ],
  shape: {
    is: "reference",
    kind: "system",
  },
  clauses: [
    "7.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const titleField2: Field = {
  name: "title",
  title: "Title",
  description: "What the evidence shows, in a few words.",
  examples: [
    "Evaluation run of September 2026",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const locationField: Field = {
  name: "location",
  title: "Location",
  description: "Where it is kept: a path in the repository, from the folder of the AIMS, or a URL. Paths are checked to exist; URLs are never fetched.",
  examples: [
    "evidence/eval-2026-09.pdf",
    "https://wiki.example.org/eval/2026-09",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
  place: "path",
};

const occurredOnField: Field = {
  name: "occurred_on",
  title: "Occurred on",
  description: "When the thing that it proves happened.",
  examples: [
    "2026-09-14",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const collectedOnField: Field = {
  name: "collected_on",
  title: "Collected on",
  description: "When somebody put it on file.",
  examples: [
    "2026-09-15",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const validUntilField: Field = {
  name: "valid_until",
  title: "Valid until",
  description: "The last day it proves anything. Evidence past that day makes the document stale.",
  examples: [
    "2027-09-30",
  ],
  shape: {
    is: "date",
    sense: "due",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const sha256Field: Field = {
  name: "sha256",
  title: "SHA-256",
  description: "The hash of the file when it was put on file; a difference shows that it was changed since.",
  examples: [
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a SHA-256: 64 hexadecimal digits",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const evidenceField: Field = {
  name: "evidence",
  title: "Evidence",
  description: "What proves that this is more than words: reports, logs, minutes, tickets. An auditor opens some of them.",
  examples: [
    [
      {
        title: "Evaluation run",
        location: "evidence/eval-2026-09.pdf",
        collected_on: "2026-09-15",
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        titleField2,
        locationField,
        occurredOnField,
        collectedOnField,
        validUntilField,
        sha256Field,
      ],
      open: false,
    },
  },
  clauses: [
    "7.5.1",
  ],
  asSection: false,
  countsPlaceholders: true,
  evidence: true,
};

const notesField: Field = {
  name: "notes",
  title: "Notes",
  description: "Anything else. Nothing is checked here.",
  examples: [
    "Ask the works council again before the roll-out in spring.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: true,
  countsPlaceholders: false,
};

const tagsField: Field = {
  name: "tags",
  title: "Tags",
  description: "Words of your own to group documents by.",
  examples: [
    [
      "support",
      "emea",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "text",
      many: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: false,
};

const versionField3: Field = {
  name: "version",
  title: "Version",
  description: "The version of this document, where you number them. Put it in quotes: 1.10 without quotes is the number 1.1.",
  examples: [
    "1.0",
  ],
  shape: {
    is: "version",
  },
  clauses: [
    "7.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const approvedField2: Field = {
  name: "approved",
  title: "Approved",
  description: "Who put the document in force, and when. An auditor looks for a name or role with the authority to do so, and for changes made afterwards.",
  examples: [
    {
      by: "Chief Technology Officer",
      on: "2026-09-01",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      byField,
      onField,
      contentField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  needed: {
    when: "approved",
  },
  countsPlaceholders: true,
};

const reviewField2: Field = {
  name: "review",
  title: "Review",
  description: "When this is looked at again. An auditor compares the plan with the dates of the reviews that took place.",
  examples: [
    {
      cadence: "quarterly",
      triggers: [
        "model-change",
        "incident",
      ],
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      cadenceField,
      nextField,
      triggersField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
    "9.1",
  ],
  asSection: false,
  needed: {
    when: "approved",
  },
  countsPlaceholders: true,
};

const fromField: Field = {
  name: "from",
  title: "From",
  description: "The stage from which on it is owed.",
  examples: [
    "pilot",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "idea",
        description: "From the first idea on.",
      },
      {
        value: "planned",
        description: "Once it is decided on.",
      },
      {
        value: "development",
        description: "Once it is being built.",
      },
      {
        value: "pilot",
        description: "Once some people use it.",
      },
      {
        value: "production",
        description: "Once it is in regular use.",
      },
      {
        value: "never",
        description: "It is not owed at all.",
      },
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ifAudienceField: Field = {
  name: "if_audience",
  title: "If the audience is",
  description: "Owed if the audience is one of these, or another of the conditions holds. Without any condition it is always owed.",
  examples: [
    [
      "customer-facing",
      "public",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "internal",
          description: "Only people of the organization.",
        },
        {
          value: "customer-facing",
          description: "Customers, or people who act for them.",
        },
        {
          value: "public",
          description: "Anybody.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ifRiskField: Field = {
  name: "if_risk",
  title: "If the risk is",
  description: "Owed if the risk level is one of these, or another of the conditions holds.",
  examples: [
    [
      "high",
      "critical",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "low",
          description: "Little can go wrong, or what goes wrong is noticed at once and easily put right.",
        },
        {
          value: "medium",
          description: "Harm is limited and can be put right with some effort.",
        },
        {
          value: "high",
          description: "People can be harmed, treated unfairly or lose money, and it is hard to put right.",
        },
        {
          value: "critical",
          description: "Lives, rights or the organization itself are at stake.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ifAiActClassField: Field = {
  name: "if_ai_act_class",
  title: "If the AI Act class is",
  description: "Owed if the class under the EU AI Act is one of these, or another of the conditions holds.",
  examples: [
    [
      "high",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "prohibited",
          description: "A practice that article 5 forbids.",
        },
        {
          value: "high",
          description: "A high-risk system after article 6.",
        },
        {
          value: "limited",
          description: "Duties of transparency after article 50 apply.",
        },
        {
          value: "minimal",
          description: "None of the others.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const ifAutomationLevelField: Field = {
  name: "if_automation_level",
  title: "If the automation level is",
  description: "Owed if the automation level is one of these, or another of the conditions holds.",
  examples: [
    [
      "recommend",
      "decide-with-review",
      "decide-and-act",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "enum",
      values: [
        {
          value: "inform",
          description: "Shows information; people draw their own conclusions.",
        },
        {
          value: "assist",
          description: "Drafts or does part of the work; a person finishes it.",
        },
        {
          value: "recommend",
          description: "Proposes a decision that a person takes.",
        },
        {
          value: "decide-with-review",
          description: "Decides, and a person reviews before or soon after it takes effect.",
        },
        {
          value: "decide-and-act",
          description: "Decides and acts with nobody looking at the single case.",
        },
      ],
      open: false,
    },
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const reviewField3: Field = {
  name: "review",
  title: "Review",
  description: "When this is looked at again. An auditor compares the plan with the dates of the reviews that took place.",
  examples: [
    {
      cadence: "quarterly",
      triggers: [
        "model-change",
        "incident",
      ],
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      cadenceField,
      nextField,
      triggersField,
    ],
    open: false,
  },
  clauses: [
    "7.5.2",
    "9.1",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const idField3: Field = {
  name: "id",
  title: "Id",
  description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
  examples: [
    "ctl-human-review",
  ],
  shape: {
    is: "id",
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  needed: {
    when: "always",
  },
  countsPlaceholders: true,
};

const titleField3: Field = {
  name: "title",
  title: "Title",
  description: "What people call this document. It stands in lists, reports and exports.",
  examples: [
    "Human review of drafts",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const nameField6: Field = {
  name: "name",
  title: "Name",
  description: "Another word for the title; one of the two is enough.",
  examples: [
    "Human review of drafts",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [
    "7.5.2",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const ownerField2: Field = {
  name: "owner",
  title: "Owner",
  description: "Who sees to it that the control works. An auditor asks this owner for the latest proof.",
  examples: [
    "Dana Osei",
    {
      role: "Head of Customer Support",
      team: "Support Engineering",
    },
  ],
  shape: {
    is: "choice",
    of: [
      {
        is: "text",
        many: true,
      },
      {
        is: "mapping",
        fields: [
          nameField2,
          roleField,
          teamField,
          contactField,
        ],
        open: false,
      },
    ],
  },
  clauses: [
    "5.3",
    "A.3.2",
  ],
  asSection: false,
  needed: {
    when: "always",
  },
  countsPlaceholders: true,
};

const statusField2: Field = {
  name: "status",
  title: "Status",
  description: "How far the control has come. Only what is implemented keeps a risk down.",
  examples: [
    "implemented",
  ],
  shape: {
    is: "enum",
    values: [
      {
        value: "planned",
        description: "Decided on, not begun.",
      },
      {
        value: "in-progress",
        description: "Being put in place.",
      },
      {
        value: "implemented",
        description: "At work.",
      },
      {
        value: "degraded",
        description: "In place, but not working as it should.",
      },
      {
        value: "not-applicable",
        description: "Not needed here; the notes say why.",
      },
      {
        value: "retired",
        description: "No longer used; kept as history.",
      },
    ],
    open: false,
  },
  clauses: [
    "8.1",
    "8.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const descriptionField: Field = {
  name: "description",
  title: "Description",
  description: "What is done, by whom, how often, with which tool, and what happens when it fails.",
  examples: [
    "An agent reads every draft before it is sent. Unread drafts cannot be sent; the helpdesk enforces it.",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [
    "6.1.3",
    "8.1",
  ],
  asSection: true,
  needed: {
    when: "status",
    status: [
      "in-progress",
      "implemented",
      "degraded",
    ],
  },
  countsPlaceholders: true,
};

const implementsField: Field = {
  name: "implements",
  title: "Implements",
  description: "What of ISO/IEC 42001 or another framework the control answers. It is how the Statement of Applicability finds its evidence.",
  examples: [
    [
      "A.9.2",
      "A.6.1.3",
    ],
    [
      "iso42001:2023/A.9.2",
      "soc2/CC8.1",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "framework",
      frameworks: [],
      form: "the id of a clause, a control or another framework's item, such as A.6.2.4 or soc2/CC6.1",
    },
  },
  clauses: [
    "6.1.3",
  ],
  asSection: false,
  needed: {
    when: "status",
    status: [
      "implemented",
      "degraded",
    ],
  },
  countsPlaceholders: true,
  seen: "value",
};

const systemsField: Field = {
  name: "systems",
  title: "Systems",
  description: "The ids of the systems for which it works. Without any it works for all.",
  examples: [
    [
      "support-copilot",
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "reference",
      kind: "system",
    },
  },
  clauses: [
    "8.1",
  ],
  asSection: false,
  countsPlaceholders: true,
  seen: "value",
};

const supersedesField2: Field = {
  name: "supersedes",
  title: "Supersedes",
  description: "The id of the document that this one replaces. The old one stays as history.",
  examples: [
    "ctl-review-2025",
  ],
  shape: {
    is: "reference",
    kind: "control",
  },
  clauses: [
    "7.5.3",
  ],
  asSection: false,
  countsPlaceholders: true,
};

const evidenceField2: Field = {
  name: "evidence",
  title: "Evidence",
  description: "What proves that this is more than words: reports, logs, minutes, tickets. An auditor opens some of them.",
  examples: [
    [
      {
        title: "Evaluation run",
        location: "evidence/eval-2026-09.pdf",
        collected_on: "2026-09-15",
      },
    ],
  ],
  shape: {
    is: "list",
    of: {
      is: "mapping",
      fields: [
        titleField2,
        locationField,
        occurredOnField,
        collectedOnField,
        validUntilField,
        sha256Field,
      ],
      open: false,
    },
  },
  clauses: [
    "7.5.1",
  ],
  asSection: false,
  needed: {
    when: "status",
    status: [
      "implemented",
      "degraded",
    ],
  },
  countsPlaceholders: true,
  evidence: true,
};

const likelihoodField: Field = {
  name: "likelihood",
  title: "Likelihood",
  description: "How often it is to be expected, as a number or a word of the scale in use; by default from 1 to 5.",
  examples: [
    "possible",
    3,
  ],
  shape: {
    is: "choice",
    of: [
      {
        is: "number",
        integer: true,
        minimum: 1,
      },
      {
        is: "enum",
        values: [
          {
            value: "rare",
            description: "1: would surprise everybody.",
          },
          {
            value: "unlikely",
            description: "2: not expected, but it has been seen elsewhere.",
          },
          {
            value: "possible",
            description: "3: may well happen at some time.",
          },
          {
            value: "likely",
            description: "4: expected to happen.",
          },
          {
            value: "almost-certain",
            description: "5: happens already, or will within weeks.",
          },
        ],
        open: true,
        form: "a word of the risk matrix in your configuration",
      },
    ],
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const onField3: Field = {
  name: "on",
  title: "Assessed on",
  description: "The day the facts were looked at.",
  examples: [
    "2026-09-01",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const byField3: Field = {
  name: "by",
  title: "Assessed by",
  description: "Who looked at them.",
  examples: [
    "Dana Osei",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const purposeField2: Field = {
  name: "purpose",
  title: "Purpose",
  description: "The fingerprint of the system's purpose.",
  examples: [
    "f1f0c9a2b",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const modelsField2: Field = {
  name: "models",
  title: "Models",
  description: "The fingerprint of the models: name, vendor, version, deployment mode.",
  examples: [
    "f77ab01de",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const dataInputsField2: Field = {
  name: "data_inputs",
  title: "Data inputs",
  description: "The fingerprint of the data that goes in.",
  examples: [
    "f90cc41f2",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const dataOutputsField2: Field = {
  name: "data_outputs",
  title: "Data outputs",
  description: "The fingerprint of what comes out.",
  examples: [
    "f03b9d7aa",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const audienceField2: Field = {
  name: "audience",
  title: "Audience",
  description: "The fingerprint of the audience.",
  examples: [
    "f5be0d1c3",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const automationLevelField2: Field = {
  name: "automation_level",
  title: "Automation level",
  description: "The fingerprint of the automation level.",
  examples: [
    "fc2e6100b",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const riskField2: Field = {
  name: "risk",
  title: "Risk",
  description: "The fingerprint of the risk's level and class.",
  examples: [
    "f0a4f7e11",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const stageField2: Field = {
  name: "stage",
  title: "Stage",
  description: "The fingerprint of whether the system was before production or in it.",
  examples: [
    "f61d2ff08",
  ],
  shape: {
    is: "text",
    many: false,
    form: "a fingerprint: \"f\" and eight hexadecimal digits, as the tool writes it",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const factsField: Field = {
  name: "facts",
  title: "Facts",
  description: "A fingerprint of each fact of the system as it was. Only the facts listed are compared.",
  examples: [
    {
      purpose: "f1f0c9a2b",
      models: "f77ab01de",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      purposeField2,
      modelsField2,
      dataInputsField2,
      dataOutputsField2,
      audienceField2,
      automationLevelField2,
      riskField2,
      stageField2,
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const commitField: Field = {
  name: "commit",
  title: "Commit",
  description: "The commit at which the facts were looked at, where there is history. In quotes, as a commit of digits is a number without them.",
  examples: [
    "3c1d9f0",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const onField4: Field = {
  name: "on",
  title: "Seen on",
  description: "The day the changes were looked at.",
  examples: [
    "2026-10-04",
  ],
  shape: {
    is: "date",
    sense: "past",
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const byField4: Field = {
  name: "by",
  title: "Seen by",
  description: "Who looked at them.",
  examples: [
    "Dana Osei",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const becauseField: Field = {
  name: "because",
  title: "Because",
  description: "Why they change nothing for the assessment.",
  examples: [
    "Variables renamed, nothing else",
  ],
  shape: {
    is: "text",
    many: true,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const commitField2: Field = {
  name: "commit",
  title: "Commit",
  description: "The last commit that was looked at. In quotes, as a commit of digits is a number without them.",
  examples: [
    "9b07f2e",
  ],
  shape: {
    is: "text",
    many: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const codeSeenField: Field = {
  name: "code_seen",
  title: "Code seen",
  description: "Says that the changes of the code up to here were looked at and change nothing for the assessment. Only what comes after them counts.",
  examples: [
    {
      on: "2026-10-04",
      by: "Dana Osei",
      because: "Variables renamed, nothing else",
      commit: "9b07f2e",
    },
  ],
  shape: {
    is: "mapping",
    fields: [
      onField4,
      byField4,
      becauseField,
      commitField2,
    ],
    open: false,
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

const impactField: Field = {
  name: "impact",
  title: "Impact",
  description: "How bad it is when it happens, for the organization and for those it hits, as a number or a word of the scale in use; by default from 1 to 5.",
  examples: [
    "major",
    4,
  ],
  shape: {
    is: "choice",
    of: [
      {
        is: "number",
        integer: true,
        minimum: 1,
      },
      {
        is: "enum",
        values: [
          {
            value: "negligible",
            description: "1: an annoyance, gone by itself.",
          },
          {
            value: "minor",
            description: "2: small harm to few people, quickly put right.",
          },
          {
            value: "moderate",
            description: "3: noticeable harm, or many people a little.",
          },
          {
            value: "major",
            description: "4: serious harm to people, money or rights.",
          },
          {
            value: "severe",
            description: "5: lasting or irreversible harm.",
          },
        ],
        open: true,
        form: "a word of the risk matrix in your configuration",
      },
    ],
  },
  clauses: [],
  asSection: false,
  countsPlaceholders: true,
};

export const kinds: readonly Kind[] = [
  {
    name: "ai-system",
    versions: [
      1,
    ],
    title: "AI system",
    description: "One AI system that the organization builds or uses: what it is for, whom it affects, what goes in and out, which models it runs on and how risky it is. It may stand in a file of its own or as an entry of a register.",
    idKind: "system",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is an AI system. It is always the first key.",
        examples: [
          "ai-system/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "ai-system/v1",
              description: "One AI system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      idField,
      nameField,
      titleField,
      ownerField,
      stageField,
      stageSinceField,
      statusField,
      versionField,
      purposeField,
      originField,
      audienceField,
      organizationRolesField,
      automationLevelField,
      usersField,
      affectedPartiesField,
      dataInputsField,
      dataOutputsField,
      modelsField,
      riskField,
      assessmentsField,
      controlsField,
      humanOversightField,
      legalBasisField,
      codeField,
      codeChangesField,
      linksField,
      sourceField2,
      approvedField,
      reviewedField,
      reviewField,
      supersedesField,
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "ai-system",
      },
    ],
  },
  {
    name: "certification",
    versions: [
      1,
    ],
    title: "Certification plan",
    description: "The way to a certificate: who certifies, whether they may, and the steps with their days. Where no certificate is wanted, none is needed.",
    idKind: "certification",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a certification plan. It is always the first key.",
        examples: [
          "certification/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "certification/v1",
              description: "A certification plan, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "cert-2027",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "On the way to the certificate",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "On the way to the certificate",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who leads the way to the certificate.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "target",
        title: "Target",
        description: "What is to be certified, for which scope, and why.",
        examples: [
          "ISO/IEC 42001 for the whole company, as two customers ask for it",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "4.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "certification_body",
        title: "Certification body",
        description: "Who audits and certifies. Its accreditation for ISO/IEC 42001 is checked anew; a good name in ISO/IEC 27001 says nothing.",
        examples: [
          {
            name: "Norden Cert",
            accreditation_body: "DAkkS",
            accreditation_status: "accredited",
            scope: "ISO/IEC 42001",
            checked_on: "2026-10-05",
            experience: "Eleven certificates since 2025",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "name",
              title: "Name",
              description: "The name of the body, as the accreditation body lists it.",
              examples: [
                "Norden Cert",
              ],
              shape: {
                is: "text",
                many: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "accreditation_body",
              title: "Accreditation body",
              description: "The national body that accredits it.",
              examples: [
                "DAkkS",
                "UKAS",
              ],
              shape: {
                is: "text",
                many: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "accreditation_status",
              title: "Accreditation status",
              description: "Whether it may certify ISO/IEC 42001 today, by the accreditation body's own list.",
              examples: [
                "accredited",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "accredited",
                    description: "Accredited for ISO/IEC 42001.",
                  },
                  {
                    value: "applied",
                    description: "Has applied for it.",
                  },
                  {
                    value: "suspended",
                    description: "Was accredited and is suspended.",
                  },
                  {
                    value: "withdrawn",
                    description: "Was accredited and is no more.",
                  },
                  {
                    value: "not-accredited",
                    description: "Is not accredited for it.",
                  },
                  {
                    value: "unknown",
                    description: "Nobody has looked.",
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "scope",
              title: "Scope",
              description: "What the accreditation covers.",
              examples: [
                "ISO/IEC 42001, all sectors",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "checked_on",
              title: "Checked on",
              description: "The day somebody last looked it up. It changes.",
              examples: [
                "2026-10-05",
              ],
              shape: {
                is: "date",
                sense: "past",
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "experience",
              title: "Experience",
              description: "How often and how long it has certified AI management systems.",
              examples: [
                "Eleven certificates since 2025",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "milestones",
        title: "Milestones",
        description: "The steps, in order, with the day each is due. An internal audit and a management review come before stage 1. The example is a plan of six months for a team that has SOC 2; where less is in place it takes longer.",
        examples: [
          [
            {
              id: "M1",
              month: 1,
              title: "Register, draft policies, gap analysis",
              stage: "gap-analysis",
              due: "2026-11-30",
            },
            {
              id: "M2",
              month: 2,
              title: "Risk assessments of all systems, impact assessments of those that face customers, policies in force",
              stage: "gap-analysis",
              due: "2026-12-31",
              depends_on: [
                "M1",
              ],
            },
            {
              id: "M3",
              month: 3,
              title: "Internal audit, gaps closed, training",
              stage: "readiness",
              due: "2027-01-31",
              depends_on: [
                "M2",
              ],
            },
            {
              id: "M4",
              month: 4,
              title: "Management review, readiness check with the auditor, last gaps closed",
              stage: "readiness",
              due: "2027-02-28",
              depends_on: [
                "M3",
              ],
            },
            {
              id: "M5",
              month: 5,
              title: "Stage 1 audit",
              stage: "stage-1",
              due: "2027-03-31",
              depends_on: [
                "M4",
              ],
            },
            {
              id: "M6",
              month: 6,
              title: "Stage 2 audit, certificate",
              stage: "stage-2",
              due: "2027-04-30",
              depends_on: [
                "M5",
              ],
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "id",
                title: "Id",
                description: "A short name of the milestone, unique in this plan.",
                examples: [
                  "M5",
                ],
                shape: {
                  is: "id",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
                seen: "value",
                localId: true,
              },
              {
                name: "month",
                title: "Month",
                description: "The month of the plan, counted from 1.",
                examples: [
                  5,
                ],
                shape: {
                  is: "number",
                  integer: true,
                  minimum: 1,
                  maximum: 60,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "title",
                title: "Title",
                description: "What is reached with it, in a few words.",
                examples: [
                  "Stage 1 audit",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "stage",
                title: "Stage",
                description: "Which step of the way it is or belongs to.",
                examples: [
                  "stage-1",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "gap-analysis",
                      description: "What is there is compared with what is asked for.",
                    },
                    {
                      value: "readiness",
                      description: "Gaps are closed and rehearsed.",
                    },
                    {
                      value: "stage-1",
                      description: "The body looks at the documents and whether one is ready.",
                    },
                    {
                      value: "stage-2",
                      description: "The body looks at the practice.",
                    },
                    {
                      value: "certified",
                      description: "The certificate is issued.",
                    },
                    {
                      value: "surveillance",
                      description: "A yearly audit afterwards.",
                    },
                  ],
                  open: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "due",
                title: "Due",
                description: "The day by which it is reached.",
                examples: [
                  "2027-03-15",
                ],
                shape: {
                  is: "date",
                  sense: "due",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "done_on",
                title: "Done on",
                description: "The day it was reached.",
                examples: [
                  "2026-10-30",
                ],
                shape: {
                  is: "date",
                  sense: "past",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "depends_on",
                title: "Depends on",
                description: "The ids of the milestones in this plan that come before.",
                examples: [
                  [
                    "M4",
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "id",
                  },
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                localReference: {
                  list: "milestones",
                },
              },
            ],
            open: false,
          },
        },
        clauses: [
          "9.2.2",
          "9.3.1",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "cert-2026",
        ],
        shape: {
          is: "reference",
          kind: "certification",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "certification",
      },
    ],
  },
  {
    name: "config",
    versions: [
      1,
    ],
    title: "Configuration",
    description: "How this AIMS wants to be checked: which findings weigh how much, what systems owe, how risk is measured, which folders are left out. Its folder is the root of the AIMS. An auditor may ask why a default was changed; notes and the review say it. The first one of a folder that is neither superseded nor retired counts, and each value that it does not give, or gives wrongly, has its default.",
    idKind: "config",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is the configuration. It is always the first key.",
        examples: [
          "config/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "config/v1",
              description: "The configuration of an AIMS, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "config",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Configuration of the AIMS",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Configuration of the AIMS",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who may change how strictly the AIMS is checked.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "severities",
        title: "Severities",
        description: "How much the findings of single rules weigh, by the code of the rule. What is not named keeps its own.",
        examples: [
          {
            "overdue-review": "error",
            "similar-id": "off",
          },
        ],
        shape: {
          is: "mapping",
          fields: [],
          open: true,
          values: {
            is: "enum",
            values: [
              {
                value: "error",
                description: "Fails the check.",
              },
              {
                value: "warning",
                description: "Has to be looked at.",
              },
              {
                value: "info",
                description: "Worth knowing.",
              },
              {
                value: "hint",
                description: "Barely visible.",
              },
              {
                value: "off",
                description: "Is not shown at all.",
              },
              {
                value: "default",
                description: "As the rule has it.",
              },
            ],
            open: false,
          },
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "cadences",
        title: "Cadences",
        description: "How often documents are reviewed that say nothing about it themselves, by the risk of their system.",
        examples: [
          {
            high: "quarterly",
            medium: "semi-annual",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "low",
              title: "Low risk",
              description: "How often documents about systems of low risk are reviewed.",
              examples: [
                "annual",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "monthly",
                    description: "Every month.",
                  },
                  {
                    value: "quarterly",
                    description: "Every three months; the default for high and critical risk.",
                  },
                  {
                    value: "semi-annual",
                    description: "Every six months; the default for medium risk.",
                  },
                  {
                    value: "annual",
                    description: "Every year; the default for low risk.",
                  },
                  {
                    value: "biennial",
                    description: "Every two years.",
                  },
                ],
                open: true,
                form: "an ISO 8601 duration in years, months, weeks or days such as P90D",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "medium",
              title: "Medium risk",
              description: "How often documents about systems of medium risk are reviewed.",
              examples: [
                "semi-annual",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "monthly",
                    description: "Every month.",
                  },
                  {
                    value: "quarterly",
                    description: "Every three months; the default for high and critical risk.",
                  },
                  {
                    value: "semi-annual",
                    description: "Every six months; the default for medium risk.",
                  },
                  {
                    value: "annual",
                    description: "Every year; the default for low risk.",
                  },
                  {
                    value: "biennial",
                    description: "Every two years.",
                  },
                ],
                open: true,
                form: "an ISO 8601 duration in years, months, weeks or days such as P90D",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "high",
              title: "High risk",
              description: "How often documents about systems of high risk are reviewed.",
              examples: [
                "quarterly",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "monthly",
                    description: "Every month.",
                  },
                  {
                    value: "quarterly",
                    description: "Every three months; the default for high and critical risk.",
                  },
                  {
                    value: "semi-annual",
                    description: "Every six months; the default for medium risk.",
                  },
                  {
                    value: "annual",
                    description: "Every year; the default for low risk.",
                  },
                  {
                    value: "biennial",
                    description: "Every two years.",
                  },
                ],
                open: true,
                form: "an ISO 8601 duration in years, months, weeks or days such as P90D",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "critical",
              title: "Critical risk",
              description: "How often documents about systems of critical risk are reviewed.",
              examples: [
                "quarterly",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "monthly",
                    description: "Every month.",
                  },
                  {
                    value: "quarterly",
                    description: "Every three months; the default for high and critical risk.",
                  },
                  {
                    value: "semi-annual",
                    description: "Every six months; the default for medium risk.",
                  },
                  {
                    value: "annual",
                    description: "Every year; the default for low risk.",
                  },
                  {
                    value: "biennial",
                    description: "Every two years.",
                  },
                ],
                open: true,
                form: "an ISO 8601 duration in years, months, weeks or days such as P90D",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "7.5.2",
          "9.1",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "obligations",
        title: "Obligations",
        description: "What systems owe from which stage on, where it differs from the defaults.",
        examples: [
          {
            runbook: {
              from: "pilot",
            },
            dataset: {
              from: "never",
            },
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "risk-assessment",
              title: "Risk assessment",
              description: "When a system owes a risk assessment.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "impact-assessment",
              title: "Impact assessment",
              description: "When a system owes an impact assessment.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "validation",
              title: "Validation",
              description: "When a system owes a validation of its models.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "oversight",
              title: "Human oversight",
              description: "When a system owes human oversight.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "monitoring",
              title: "Monitoring",
              description: "When a system owes monitoring.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "vendor",
              title: "Vendor review",
              description: "When a system owes a review of each vendor.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "dataset",
              title: "Dataset",
              description: "When a system owes a record of each dataset.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "runbook",
              title: "Incident runbook",
              description: "When a system owes a runbook.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "training",
              title: "Training",
              description: "When a system owes trained overseers.",
              examples: [
                {
                  from: "pilot",
                  if_risk: [
                    "high",
                    "critical",
                  ],
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  fromField,
                  ifAudienceField,
                  ifRiskField,
                  ifAiActClassField,
                  ifAutomationLevelField,
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "8.1",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "risk_matrix",
        title: "Risk matrix",
        description: "How likelihood and impact make a level, and up to which level a risk is borne without anybody's acceptance.",
        examples: [
          {
            likelihood: [
              "rare",
              "unlikely",
              "possible",
              "likely",
              "almost-certain",
            ],
            impact: [
              "negligible",
              "minor",
              "moderate",
              "major",
              "severe",
            ],
            levels: {
              low: 4,
              medium: 9,
              high: 16,
              critical: 25,
            },
            acceptable_up_to: "medium",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "likelihood",
              title: "Likelihood",
              description: "The words of the scale, from the least to the most likely; their number is its size.",
              examples: [
                [
                  "rare",
                  "unlikely",
                  "possible",
                  "likely",
                  "almost-certain",
                ],
                [
                  "seldom",
                  "sometimes",
                  "often",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "impact",
              title: "Impact",
              description: "The words of the scale, from the least to the worst.",
              examples: [
                [
                  "negligible",
                  "minor",
                  "moderate",
                  "major",
                  "severe",
                ],
                [
                  "small",
                  "medium",
                  "large",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "levels",
              title: "Levels",
              description: "The highest product of likelihood and impact that still has the level.",
              examples: [
                {
                  low: 4,
                  medium: 9,
                  high: 16,
                  critical: 25,
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  {
                    name: "low",
                    title: "Low up to",
                    description: "The highest product that still counts as low.",
                    examples: [
                      4,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 10000,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "medium",
                    title: "Medium up to",
                    description: "The highest product that still counts as medium.",
                    examples: [
                      9,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 10000,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "high",
                    title: "High up to",
                    description: "The highest product that still counts as high.",
                    examples: [
                      16,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 10000,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "critical",
                    title: "Critical up to",
                    description: "The highest product that still counts as critical.",
                    examples: [
                      25,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 10000,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "acceptable_up_to",
              title: "Acceptable up to",
              description: "The level up to which a residual risk needs no acceptance.",
              examples: [
                "medium",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "low",
                    description: "Little can go wrong, or what goes wrong is noticed at once and easily put right.",
                  },
                  {
                    value: "medium",
                    description: "Harm is limited and can be put right with some effort.",
                  },
                  {
                    value: "high",
                    description: "People can be harmed, treated unfairly or lose money, and it is hard to put right.",
                  },
                  {
                    value: "critical",
                    description: "Lives, rights or the organization itself are at stake.",
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "6.1.1",
          "6.1.2",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "thresholds",
        title: "Thresholds",
        description: "The numbers of days and changes from which something is late or stale. Those about code count what the history of the repository tells of the files that systems name under `code`.",
        examples: [
          {
            due_soon_days: 30,
            code_commits: 10,
            code_lines: 200,
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "due_soon_days",
              title: "Due soon",
              description: "So many days before its day a review is due soon.",
              examples: [
                30,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 3660,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "code_commits",
              title: "Commits",
              description: "So many commits to a system's code since its assessment make the assessment stale.",
              examples: [
                10,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 100000,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "code_lines",
              title: "Lines",
              description: "So many lines of a system's code, added or deleted since its assessment, make the assessment stale.",
              examples: [
                200,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 10000000,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "code_ignore",
              title: "Ignored code",
              description: "Globs of files whose changes do not count.",
              examples: [
                [
                  "**/*.md",
                  "**/test/**",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "code_always",
              title: "Files that always count",
              description: "Globs of files of which a single change makes an assessment stale, such as prompts and thresholds.",
              examples: [
                [
                  "prompts/**",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "accreditation_days",
              title: "Accreditation",
              description: "After so many days the accreditation of a certification body has to be looked up again.",
              examples: [
                90,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 3660,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "management_review_days",
              title: "Management review",
              description: "After so many days a management review is too old.",
              examples: [
                365,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 3660,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "exercise_days",
              title: "Exercise",
              description: "After so many days a runbook has to be rehearsed again.",
              examples: [
                365,
              ],
              shape: {
                is: "number",
                integer: true,
                minimum: 1,
                maximum: 3660,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "incident_open_days",
              title: "Open incidents",
              description: "After so many days an incident should not be open any more, by its severity.",
              examples: [
                {
                  low: 90,
                  medium: 60,
                  high: 30,
                  critical: 14,
                },
              ],
              shape: {
                is: "mapping",
                fields: [
                  {
                    name: "low",
                    title: "Low severity",
                    description: "The days for an incident of low severity.",
                    examples: [
                      90,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 3660,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "medium",
                    title: "Medium severity",
                    description: "The days for an incident of medium severity.",
                    examples: [
                      60,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 3660,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "high",
                    title: "High severity",
                    description: "The days for an incident of high severity.",
                    examples: [
                      30,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 3660,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "critical",
                    title: "Critical severity",
                    description: "The days for an incident of critical severity.",
                    examples: [
                      14,
                    ],
                    shape: {
                      is: "number",
                      integer: true,
                      minimum: 1,
                      maximum: 3660,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "9.1",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "exclusions",
        title: "Exclusions",
        description: "Globs of folders and files that are not looked at, from the folder of this file: nothing in them is checked, counted or referred to. ** is any number of folders, {a,b} is either; the first 100 count. This file itself always counts, and so does a file that is named on the command line.",
        examples: [
          [
            "drafts/**",
            "vendor/",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "size_limit_mb",
        title: "Size limit in MB",
        description: "Files larger than this are not checked, and are reported as unchecked. It holds in place of the usual 16 MB and of the editor's own setting, be it lower or higher; this file itself is exempt.",
        examples: [
          16,
        ],
        shape: {
          is: "number",
          integer: true,
          minimum: 1,
          maximum: 1024,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "frameworks",
        title: "Frameworks",
        description: "The frameworks in use, beside ISO/IEC 42001, which always is. Without this all are. Those not in use are left out of what is shown about an item, their crosswalks are pointed out, and without the EU AI Act its periods for reports of incidents do not count.",
        examples: [
          [
            "soc2",
            "eu-ai-act",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "iso42001",
                description: "ISO/IEC 42001:2023.",
              },
              {
                value: "nist-ai-rmf",
                description: "NIST AI Risk Management Framework 1.0.",
              },
              {
                value: "eu-ai-act",
                description: "The EU AI Act.",
              },
              {
                value: "soc2",
                description: "SOC 2, Trust Services Criteria.",
              },
              {
                value: "risk-taxonomy",
                description: "The catalogue of AI risks and failure modes.",
              },
            ],
            open: false,
          },
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "overlays",
        title: "Overlays",
        description: "Files with your own, licensed wording of a framework, as paths from the folder of this file. Each is YAML or JSON with framework, version and items, a mapping of ids to title and text. The wording is shown when you hover over an id, and nowhere else: in no finding, report or export.",
        examples: [
          [
            "licensed/iso42001.yaml",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
        place: "path",
      },
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "config-2025",
        ],
        shape: {
          is: "reference",
          kind: "config",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "config",
      },
    ],
  },
  {
    name: "control",
    versions: [
      1,
    ],
    title: "Control",
    description: "Something that is done to keep risks of AI down: a check, a rule, a limit, a habit. It says what is done, by whom and how one sees that it works. Auditors pick one and ask to see it at work.",
    idKind: "control",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a control. It is always the first key.",
        examples: [
          "control/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "control/v1",
              description: "A control, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      idField3,
      titleField3,
      nameField6,
      ownerField2,
      statusField2,
      versionField3,
      descriptionField,
      implementsField,
      systemsField,
      approvedField,
      reviewedField,
      reviewField3,
      supersedesField2,
      evidenceField2,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "control",
      },
    ],
  },
  {
    name: "controls",
    versions: [
      1,
    ],
    title: "List of controls",
    description: "Several controls in one document, for teams that keep theirs together. Each entry has the fields of a control.",
    idKind: "controls",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a list of controls. It is always the first key.",
        examples: [
          "controls/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "controls/v1",
              description: "A list of controls, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "controls-engineering",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Controls of engineering",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Controls of engineering",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the list up to date. Each control has an owner of its own.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "status",
        title: "Status",
        description: "How far the list itself has come. A list of controls needs no approval; each control has a status of its own.",
        examples: [
          "approved",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "draft",
              description: "Being written; gaps are normal.",
            },
            {
              value: "in-review",
              description: "Complete in the author's eyes, waiting for approval.",
            },
            {
              value: "approved",
              description: "In force.",
            },
            {
              value: "superseded",
              description: "Replaced by another document; kept as history.",
            },
            {
              value: "retired",
              description: "No longer needed; kept as history.",
            },
          ],
          open: false,
        },
        clauses: [
          "7.5.2",
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      versionField3,
      {
        name: "controls",
        title: "Controls",
        description: "One entry per control, with the fields of a control.",
        examples: [
          [
            {
              id: "ctl-human-review",
              title: "Human review of drafts",
              owner: "Dana Osei",
              status: "planned",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              idField3,
              titleField3,
              nameField6,
              ownerField2,
              statusField2,
              versionField3,
              descriptionField,
              implementsField,
              systemsField,
              approvedField,
              reviewedField,
              reviewField3,
              supersedesField2,
              evidenceField2,
              notesField,
              tagsField,
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.3",
          "8.1",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "controls-2025",
        ],
        shape: {
          is: "reference",
          kind: "controls",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "controls",
      },
      {
        path: [
          "controls",
        ],
        kind: "control",
      },
    ],
  },
  {
    name: "corrective-action",
    versions: [
      1,
    ],
    title: "Corrective action",
    description: "What is done so that something that went wrong does not happen again: the cause, the action, and the proof that it worked. Auditors look whether the cause was found or only the symptom was treated.",
    idKind: "corrective-action",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a corrective action. It is always the first key.",
        examples: [
          "corrective-action/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "corrective-action/v1",
              description: "A corrective action, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "ca-2026-003",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "No release without a run of the suite",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "No release without a run of the suite",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who gets it done.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "from",
        title: "From",
        description: "What it follows from: the id of an incident, or an audit and one of its findings.",
        examples: [
          {
            audit: "audit-2026-2",
            finding: "F1",
          },
          "inc-2026-004",
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "reference",
              kind: "incident",
            },
            {
              is: "mapping",
              fields: [
                {
                  name: "audit",
                  title: "Audit",
                  description: "The id of the internal audit.",
                  examples: [
                    "audit-2026-2",
                  ],
                  shape: {
                    is: "reference",
                    kind: "internal-audit",
                  },
                  clauses: [],
                  asSection: false,
                  needed: {
                    when: "approved",
                  },
                  countsPlaceholders: true,
                },
                {
                  name: "finding",
                  title: "Finding",
                  description: "The id that the finding has in that audit.",
                  examples: [
                    "F1",
                  ],
                  shape: {
                    is: "id",
                  },
                  clauses: [],
                  asSection: false,
                  needed: {
                    when: "approved",
                  },
                  countsPlaceholders: true,
                  localReference: {
                    list: "findings",
                    in: "audit",
                  },
                },
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "cause",
        title: "Cause",
        description: "Why it happened: the cause behind the cause.",
        examples: [
          "The suite was started by hand, and the release of a Friday evening did not wait for it.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "10.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "actions",
        title: "Actions",
        description: "What is changed so that it cannot happen again.",
        examples: [
          "The pipeline runs the suite and stops without its result.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "10.1",
          "10.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "due",
        title: "Due",
        description: "The day by which it is done.",
        examples: [
          "2026-12-15",
        ],
        shape: {
          is: "date",
          sense: "due",
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "verified_on",
        title: "Verified on",
        description: "The day somebody checked whether it worked; not the day it was done.",
        examples: [
          "2026-12-20",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "effective",
        title: "Effective",
        description: "Whether it worked. An auditor asks how one knows.",
        examples: [
          true,
        ],
        shape: {
          is: "boolean",
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "ca-2026-001",
        ],
        shape: {
          is: "reference",
          kind: "corrective-action",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "corrective-action",
      },
    ],
  },
  {
    name: "crosswalk",
    versions: [
      1,
    ],
    title: "Crosswalk",
    description: "What is in place for another framework, item by item, with evidence. It shows what of ISO/IEC 42001 is helped by it and what is left; it never counts as done by itself.",
    idKind: "crosswalk",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a crosswalk. It is always the first key.",
        examples: [
          "crosswalk/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "crosswalk/v1",
              description: "A crosswalk from another framework, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "crosswalk-soc2",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "What SOC 2 brings along",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "What SOC 2 brings along",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who knows what is in place for the other framework.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "framework",
        title: "Framework",
        description: "The framework whose items are in place.",
        examples: [
          "soc2",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "soc2",
              description: "SOC 2, Trust Services Criteria of 2017.",
            },
            {
              value: "nist-ai-rmf",
              description: "NIST AI Risk Management Framework 1.0.",
            },
            {
              value: "eu-ai-act",
              description: "Regulation (EU) 2024/1689, the EU AI Act.",
            },
          ],
          open: false,
        },
        clauses: [
          "6.1.3",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "in_place",
        title: "In place",
        description: "The items that are in place, each with what proves it. An item without evidence is only claimed.",
        examples: [
          [
            {
              id: "CC8.1",
              evidence: [
                "SOC 2 Type II report of 2026-03, section 4",
              ],
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "id",
                title: "Id",
                description: "The item of the framework, by the id that the framework gives it.",
                examples: [
                  "CC8.1",
                  "GOVERN 1.6",
                  "14",
                ],
                shape: {
                  is: "framework",
                  frameworks: [
                    "soc2",
                    "nist-ai-rmf",
                    "eu-ai-act",
                  ],
                  form: "the id of an item of the framework such as CC8.1 or GOVERN 1.6",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "evidence",
                title: "Evidence",
                description: "What proves that it is in place.",
                examples: [
                  [
                    "SOC 2 Type II report of 2026-03, section 4",
                  ],
                  [
                    {
                      title: "Access review of 2026-07",
                      location: "evidence/access-2026-07.pdf",
                    },
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "choice",
                    of: [
                      {
                        is: "text",
                        many: false,
                      },
                      {
                        is: "mapping",
                        fields: [
                          titleField2,
                          locationField,
                          occurredOnField,
                          collectedOnField,
                          validUntilField,
                          sha256Field,
                        ],
                        open: false,
                      },
                    ],
                  },
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                seen: "presence",
                evidence: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.3",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "crosswalk-soc2-2025",
        ],
        shape: {
          is: "reference",
          kind: "crosswalk",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "crosswalk",
      },
    ],
  },
  {
    name: "dataset",
    versions: [
      1,
    ],
    title: "Dataset",
    description: "Data that an AI system learned from, is tested with or looks things up in: where it comes from, by what right it is used, how sensitive and how good it is. Auditors follow one record to its source.",
    idKind: "dataset",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a dataset. It is always the first key.",
        examples: [
          "dataset/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "dataset/v1",
              description: "A dataset, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "ds-ticket-eval",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Approved replies for evaluation",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Approved replies for evaluation",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the data: its rights, its quality and its deletion.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "used_by",
        title: "Used by",
        description: "The ids of the systems that use it.",
        examples: [
          [
            "support-copilot",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "reference",
            kind: "system",
          },
        },
        clauses: [
          "A.4.3",
          "A.7.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "purpose",
        title: "Purpose",
        description: "What it is used for.",
        examples: [
          "evaluation",
          [
            "training",
            "evaluation",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "training",
                description: "A model was trained on it.",
              },
              {
                value: "evaluation",
                description: "The system is tested with it.",
              },
              {
                value: "fine-tuning",
                description: "A model was adapted with it.",
              },
              {
                value: "retrieval",
                description: "It is looked up to ground answers.",
              },
            ],
            open: false,
          },
        },
        clauses: [
          "A.7.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "source",
        title: "Source",
        description: "Where it comes from: a system, a supplier, people, the web.",
        examples: [
          "Helpdesk, tickets closed by team leads",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.7.3",
          "A.7.5",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "rights",
        title: "Rights",
        description: "By what right it is used, with which limits, and until when. \"It was on the web\" is no right.",
        examples: [
          {
            basis: "Contract with the customer",
            restrictions: "Not for training",
            expires: "2027-12-31",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "basis",
              title: "Basis",
              description: "What permits the use: a licence, a contract, consent, a law, one's own making.",
              examples: [
                "Contract with the customer, GDPR Art. 6(1)(f) for the evaluation",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.7.3",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "licence",
              title: "Licence",
              description: "The licence, where there is one.",
              examples: [
                "CC BY 4.0",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "restrictions",
              title: "Restrictions",
              description: "What it must not be used for, or where it must not go.",
              examples: [
                "Not for training",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "expires",
              title: "Expires",
              description: "The last day on which the right holds.",
              examples: [
                "2027-12-31",
              ],
              shape: {
                is: "date",
                sense: "due",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.7.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "sensitive",
        title: "Sensitive data",
        description: "What in it could hurt somebody, and how it is handled. Where there is none, say so.",
        examples: [
          {
            categories: [
              "contact details",
              "free text",
            ],
            handling: "Names are replaced before the export.",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "categories",
              title: "Categories",
              description: "The kinds of sensitive data, in your own words.",
              examples: [
                [
                  "contact details",
                  "free text",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "handling",
              title: "Handling",
              description: "What is done about it: masking, access, separation, deletion.",
              examples: [
                "Names are replaced before the export.",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.7.6",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.7.2",
          "A.7.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "labels",
        title: "Labels",
        description: "Who labelled it, how, and how good the labels are. Where nothing is labelled, say so.",
        examples: [
          {
            method: "Two agents label, a third decides",
            quality: "Agreement 0.84",
            checked_on: "2026-08-14",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "method",
              title: "Method",
              description: "How the labels came about.",
              examples: [
                "Two agents label, a third decides",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.7.6",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "quality",
              title: "Quality",
              description: "How good they are, and how one knows.",
              examples: [
                "Agreement 0.84 on a sample of 200",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.7.4",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "checked_on",
              title: "Checked on",
              description: "The day the quality was last measured.",
              examples: [
                "2026-08-14",
              ],
              shape: {
                is: "date",
                sense: "past",
              },
              clauses: [
                "A.7.4",
              ],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.7.4",
          "A.7.6",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "provenance",
        title: "Provenance",
        description: "What happened to it on the way: exports, joins, cleaning, versions. An auditor asks how it could be made again.",
        examples: [
          "Monthly export, duplicates removed, version kept in the store under its date",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.7.5",
          "A.7.6",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "retention",
        title: "Retention",
        description: "How long it is kept, and how it is deleted.",
        examples: [
          "Two years, then deleted with its copies",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.7.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "ds-ticket-eval-2025",
        ],
        shape: {
          is: "reference",
          kind: "dataset",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "dataset",
      },
    ],
  },
  {
    name: "impact-assessment",
    versions: [
      1,
    ],
    title: "Impact assessment",
    description: "What an AI system can do to people, groups and society, used as meant or misused as one could foresee. One to three pages, kept up as the system changes; auditors look whether it was.",
    idKind: "impact-assessment",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is an impact assessment. It is always the first key.",
        examples: [
          "impact-assessment/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "impact-assessment/v1",
              description: "An impact assessment of one AI system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "ia-support-copilot",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Impact of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Impact of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for this assessment and keeps it up. An auditor asks this owner when it was last looked at, and why then.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "system",
        title: "System",
        description: "The id of the AI system that is assessed. It is how the register finds its assessments.",
        examples: [
          "support-copilot",
        ],
        shape: {
          is: "reference",
          kind: "system",
        },
        clauses: [
          "6.1.4",
          "8.4",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "users",
        title: "Users",
        description: "Who works with the system directly: roles, numbers, what they know about AI.",
        examples: [
          "About 40 support agents in Leeds and Pune, trained on the tool for half a day.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.5.2",
          "A.5.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "affected_parties",
        title: "Affected parties",
        description: "Who feels the effects without using the system: your customers' customers, employees, contractors, people in the data. An auditor looks whether anybody beyond the direct user was thought of.",
        examples: [
          [
            "Customers who get an answer drafted by the system",
            "People named in customers' tickets",
          ],
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "4.2",
          "A.5.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "intended_use",
        title: "Intended use",
        description: "What the system is for, and where its use ends.",
        examples: [
          "Drafts replies to support tickets in English; an agent edits and sends them.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.5.2",
          "A.9.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "foreseeable_misuse",
        title: "Foreseeable misuse",
        description: "How people could use it otherwise, by mistake, by habit or on purpose. \"None\" is rarely believed.",
        examples: [
          [
            "Agents send drafts unread under time pressure",
            "Customers plant instructions in a ticket",
          ],
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "6.1.4",
          "A.5.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "decisions",
        title: "Decisions",
        description: "Which decisions about people the system influences, and how much it decides by itself.",
        examples: [
          {
            influences: "Whether a refund is offered.",
            automation_level: "recommend",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "influences",
              title: "Influences",
              description: "The decisions that its outputs bear on, direct or not.",
              examples: [
                "Whether a refund is offered.",
                [
                  "Refunds",
                  "Escalation to a person",
                ],
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "automation_level",
              title: "Automation level",
              description: "How much is decided by the system and how much by people, for these decisions.",
              examples: [
                "recommend",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "inform",
                    description: "Shows information; people draw their own conclusions.",
                  },
                  {
                    value: "assist",
                    description: "Drafts or does part of the work; a person finishes it.",
                  },
                  {
                    value: "recommend",
                    description: "Proposes a decision that a person takes.",
                  },
                  {
                    value: "decide-with-review",
                    description: "Decides, and a person reviews before or soon after it takes effect.",
                  },
                  {
                    value: "decide-and-act",
                    description: "Decides and acts with nobody looking at the single case.",
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.5.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "failure_modes",
        title: "Failure modes",
        description: "How the system is known to fail, and whom that hits: made-up facts, bias in outputs, weaker performance for some people. An auditor looks for failures that were measured and not only imagined.",
        examples: [
          [
            {
              risk: "hallucination",
              affects: "Customers who follow a wrong instruction",
              likelihood: "possible",
              severity: 3,
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "risk",
                title: "Risk",
                description: "What goes wrong: the id of a risk of the taxonomy, or your own words.",
                examples: [
                  "hallucination",
                  "Invents refund rules that do not exist",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "affects",
                title: "Affects",
                description: "Who is hit when it happens, and how.",
                examples: [
                  "Customers who follow a wrong instruction",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              likelihoodField,
              {
                name: "severity",
                title: "Severity",
                description: "How bad it is for those it hits, as a number or a word of the scale in use; by default from 1 to 5.",
                examples: [
                  "moderate",
                  3,
                ],
                shape: {
                  is: "choice",
                  of: [
                    {
                      is: "number",
                      integer: true,
                      minimum: 1,
                    },
                    {
                      is: "enum",
                      values: [
                        {
                          value: "negligible",
                          description: "1: an annoyance, gone by itself.",
                        },
                        {
                          value: "minor",
                          description: "2: small harm to few people, quickly put right.",
                        },
                        {
                          value: "moderate",
                          description: "3: noticeable harm, or many people a little.",
                        },
                        {
                          value: "major",
                          description: "4: serious harm to people, money or rights.",
                        },
                        {
                          value: "severe",
                          description: "5: lasting or irreversible harm.",
                        },
                      ],
                      open: true,
                      form: "a word of the risk matrix in your configuration",
                    },
                  ],
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "populations",
                title: "Populations",
                description: "For whom the system performs worse or errs more often. An auditor looks for the comparison behind it.",
                examples: [
                  [
                    "Customers who write in a second language",
                  ],
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "A.5.4",
                ],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "not_applicable",
                title: "Not applicable",
                description: "Why this system cannot fail this way. It stands in an entry that names the `risk` and nothing else, so that what was ruled out can be told from what was forgotten.",
                examples: [
                  "It answers with sentences that people wrote, and writes none itself.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.4",
          "A.5.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "impacts",
        title: "Impacts",
        description: "What the use of the system can mean, good and bad, for single people, for groups and for society.",
        examples: [
          {
            individuals: "Customers may follow wrong advice and lose data.",
            groups: "Answers to customers who write in a second language are weaker.",
            society: {
              not_applicable: "A support tool for one product with 2,000 customers.",
            },
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "individuals",
              title: "Individuals",
              description: "Effects on single people: fair treatment, safety, privacy, money, health, rights.",
              examples: [
                "Customers may follow wrong advice and lose data.",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.5.4",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "groups",
              title: "Groups",
              description: "Effects that hit some groups harder than others.",
              examples: [
                "Answers to customers who write in a second language are weaker.",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.5.4",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "society",
              title: "Society",
              description: "Wider effects: environment, economy, public debate, trust. Where there are none, say why.",
              examples: [
                {
                  not_applicable: "A support tool for one product with 2,000 customers.",
                },
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [
                "A.5.5",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.5.3",
          "A.5.4",
          "A.5.5",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "mitigations",
        title: "Mitigations",
        description: "What is done about the failure modes and impacts. An auditor picks one and asks to see it at work.",
        examples: [
          [
            {
              kind: "human-review",
              description: "An agent reads every draft before it is sent.",
              control: "ctl-human-review",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "kind",
                title: "Kind",
                description: "What sort of mitigation it is.",
                examples: [
                  "human-review",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "eval-coverage",
                      description: "An evaluation that covers the failure and blocks a worse version.",
                    },
                    {
                      value: "human-review",
                      description: "A person looks at outputs before or after they take effect.",
                    },
                    {
                      value: "feedback",
                      description: "People hit by it can say so, and somebody acts on it.",
                    },
                    {
                      value: "technical",
                      description: "A filter, limit, fallback or other piece of engineering.",
                    },
                    {
                      value: "contractual",
                      description: "A duty put on a supplier or a customer.",
                    },
                    {
                      value: "other",
                      description: "Something else; the description says what.",
                    },
                  ],
                  open: false,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "description",
                title: "Description",
                description: "What is done, by whom, and how one sees that it works.",
                examples: [
                  "An agent reads every draft before it is sent.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "control",
                title: "Control",
                description: "The id of the control that puts it into practice.",
                examples: [
                  "ctl-human-review",
                ],
                shape: {
                  is: "reference",
                  kind: "control",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.3",
          "A.5.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "outcome",
        title: "Outcome",
        description: "The conclusion: may it be used, on which conditions, and what follows from this assessment.",
        examples: [
          "May stay in use. Automatic sending stays switched off until the next evaluation.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "6.1.4",
          "A.5.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "residual_risk",
        title: "Residual risk",
        description: "The risk that is left with the mitigations in place.",
        examples: [
          "medium",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "low",
              description: "Little can go wrong, or what goes wrong is noticed at once and easily put right.",
            },
            {
              value: "medium",
              description: "Harm is limited and can be put right with some effort.",
            },
            {
              value: "high",
              description: "People can be harmed, treated unfairly or lose money, and it is hard to put right.",
            },
            {
              value: "critical",
              description: "Lives, rights or the organization itself are at stake.",
            },
          ],
          open: false,
        },
        clauses: [
          "6.1.3",
          "6.1.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "assessed",
        title: "Assessed",
        description: "What the assessment looked at, written by the tool when the assessment is made or re-affirmed. When the facts change, the assessment is stale.",
        examples: [
          {
            on: "2026-09-01",
            by: "Dana Osei",
            facts: {
              purpose: "f1f0c9a2b",
            },
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            onField3,
            byField3,
            factsField,
            commitField,
            codeSeenField,
          ],
          open: false,
        },
        clauses: [
          "8.4",
          "A.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "ia-support-copilot-2025",
        ],
        shape: {
          is: "reference",
          kind: "impact-assessment",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "impact-assessment",
      },
    ],
  },
  {
    name: "incident",
    versions: [
      1,
    ],
    title: "Incident",
    description: "Something that went wrong with AI: what, when, to whom, and what was done. Auditors compare the incidents with the assessments that came after them, and wonder where there are none.",
    idKind: "incident",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is an incident. It is always the first key.",
        examples: [
          "incident/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "incident/v1",
              description: "An incident, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "inc-2026-004",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "An answer named another customer's address",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "An answer named another customer's address",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who leads the work on the incident until it is closed.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "status",
        title: "Status",
        description: "How far the work on the incident has come. A closed one has to be complete.",
        examples: [
          "investigating",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "new",
              description: "Reported, nobody has looked at it.",
            },
            {
              value: "investigating",
              description: "Somebody looks into it.",
            },
            {
              value: "contained",
              description: "It cannot get worse.",
            },
            {
              value: "mitigated",
              description: "The cause is held off, not yet removed.",
            },
            {
              value: "resolved",
              description: "The cause is removed.",
            },
            {
              value: "closed",
              description: "All is done, told and learned.",
            },
            {
              value: "dismissed",
              description: "It was none; the notes say why.",
            },
          ],
          open: false,
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      versionField3,
      {
        name: "systems",
        title: "Systems",
        description: "The ids of the systems it concerns. Their assessments count as stale from then on, until somebody has looked at them again.",
        examples: [
          [
            "support-copilot",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "reference",
            kind: "system",
          },
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "type",
        title: "Type",
        description: "What sort of incident it is.",
        examples: [
          "data-leak",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "harmful-hallucination",
              description: "Something made up that somebody acted on, or could have.",
            },
            {
              value: "biased-output",
              description: "People were treated worse for who they are.",
            },
            {
              value: "prompt-injection",
              description: "Somebody planted instructions, and the system followed them.",
            },
            {
              value: "data-leak",
              description: "An output held data that its reader must not see.",
            },
            {
              value: "model-drift",
              description: "Quality fell without any release.",
            },
            {
              value: "malfunction",
              description: "The system failed or did something else than it should, without an attack.",
            },
            {
              value: "misuse",
              description: "It was used for something that it is not meant for.",
            },
            {
              value: "security-breach",
              description: "Somebody got into the system, its model or its data.",
            },
            {
              value: "availability",
              description: "It was down, or too slow to be of use.",
            },
            {
              value: "other",
              description: "Something else; the description says what.",
            },
          ],
          open: false,
        },
        clauses: [
          "10.2",
          "A.8.4",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "severity",
        title: "Severity",
        description: "How bad it was, for those it hit.",
        examples: [
          "medium",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "low",
              description: "Little can go wrong, or what goes wrong is noticed at once and easily put right.",
            },
            {
              value: "medium",
              description: "Harm is limited and can be put right with some effort.",
            },
            {
              value: "high",
              description: "People can be harmed, treated unfairly or lose money, and it is hard to put right.",
            },
            {
              value: "critical",
              description: "Lives, rights or the organization itself are at stake.",
            },
          ],
          open: false,
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "status",
          status: [
            "investigating",
            "contained",
            "mitigated",
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "occurred_on",
        title: "Occurred on",
        description: "The day it happened, or began.",
        examples: [
          "2026-10-02",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "status",
          status: [
            "investigating",
            "contained",
            "mitigated",
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "detected_on",
        title: "Detected on",
        description: "The day somebody noticed. The distance says how well it is watched.",
        examples: [
          "2026-10-03",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "9.1",
        ],
        asSection: false,
        needed: {
          when: "status",
          status: [
            "investigating",
            "contained",
            "mitigated",
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
      },
      {
        name: "model_version",
        title: "Model version",
        description: "The version of the model that was running, in quotes.",
        examples: [
          "2026-02-11",
        ],
        shape: {
          is: "version",
        },
        clauses: [
          "A.6.2.6",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "affected",
        title: "Affected",
        description: "Who was hit, how many, and how.",
        examples: [
          "One customer, whose address stood in an answer to another",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.8.4",
        ],
        asSection: true,
        needed: {
          when: "status",
          status: [
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
      },
      {
        name: "actions",
        title: "Actions",
        description: "What was done, by whom and when: to stop it, to put it right, to tell people.",
        examples: [
          "Answer deleted within the hour; both customers called on the same day.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "10.2",
        ],
        asSection: true,
        needed: {
          when: "status",
          status: [
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
      },
      {
        name: "runbook",
        title: "Runbook",
        description: "The id of the runbook that was followed.",
        examples: [
          "rb-data-leak",
        ],
        shape: {
          is: "reference",
          kind: "runbook",
        },
        clauses: [
          "A.6.2.6",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "serious_incident",
        title: "Serious incident",
        description: "Whether it is a serious incident in the sense of the EU AI Act, which has to be reported: death or serious harm, a breach of fundamental rights, damage to property or the environment, a stop of critical infrastructure.",
        examples: [
          false,
        ],
        shape: {
          is: "boolean",
        },
        clauses: [
          "A.8.4",
        ],
        asSection: false,
        needed: {
          when: "status",
          status: [
            "investigating",
            "contained",
            "mitigated",
            "resolved",
            "closed",
          ],
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "statutory_report",
        title: "Statutory report",
        description: "The report of a serious incident to the authority: which clock runs, until when, and when it was made.",
        examples: [
          {
            clock: "serious",
            due: "2026-10-18",
            reported_on: "2026-10-09",
            authority: "Market surveillance authority",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "clock",
              title: "Clock",
              description: "Which period applies, from the day it became known.",
              examples: [
                "serious",
              ],
              shape: {
                is: "enum",
                values: [
                  {
                    value: "serious",
                    description: "15 days: any other serious incident.",
                  },
                  {
                    value: "death",
                    description: "10 days: somebody died.",
                  },
                  {
                    value: "widespread-or-critical-infrastructure",
                    description: "2 days: many people or a critical infrastructure are hit.",
                  },
                ],
                open: false,
              },
              clauses: [
                "A.8.4",
              ],
              asSection: false,
              needed: {
                when: "always",
              },
              countsPlaceholders: true,
            },
            {
              name: "due",
              title: "Due",
              description: "The last day for the report.",
              examples: [
                "2026-10-18",
              ],
              shape: {
                is: "date",
                sense: "due",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "reported_on",
              title: "Reported on",
              description: "The day it was reported.",
              examples: [
                "2026-10-09",
              ],
              shape: {
                is: "date",
                sense: "past",
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "authority",
              title: "Authority",
              description: "To whom it was reported.",
              examples: [
                "Market surveillance authority",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.8.4",
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "corrective_actions",
        title: "Corrective actions",
        description: "The ids of the corrective actions that follow from it.",
        examples: [
          [
            "ca-2026-003",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "reference",
            kind: "corrective-action",
          },
        },
        clauses: [
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "inc-2026-003",
        ],
        shape: {
          is: "reference",
          kind: "incident",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "incident",
      },
    ],
  },
  {
    name: "internal-audit",
    versions: [
      1,
    ],
    title: "Internal audit",
    description: "One audit by our own people: what was looked at, by whom, and what was found. Over the programme all clauses and controls get their turn; an auditor from outside looks for what never did.",
    idKind: "internal-audit",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is an internal audit. It is always the first key.",
        examples: [
          "internal-audit/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "internal-audit/v1",
              description: "An internal audit, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "audit-2026-2",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Internal audit, autumn 2026",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Internal audit, autumn 2026",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the audit programme. It must not be somebody who audits their own work.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "audited_on",
        title: "Audited on",
        description: "The day, or the month, of the audit.",
        examples: [
          "2026-10-14",
          "2026-10",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "9.2.1",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "auditors",
        title: "Auditors",
        description: "Who audited. They must not audit what they do themselves.",
        examples: [
          [
            "Ines Prado (security)",
            "external: Norden Audit",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [
          "9.2.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "scope",
        title: "Scope",
        description: "What was sampled, and so what was not.",
        examples: [
          {
            clauses: [
              "6.1.2",
              "8.2",
            ],
            controls: [
              "A.6.2.4",
            ],
            systems: [
              "support-copilot",
            ],
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "clauses",
              title: "Clauses",
              description: "The clauses that were looked at; 6.1 stands for all below it.",
              examples: [
                [
                  "6.1.2",
                  "8.2",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "framework",
                  frameworks: [
                    "iso42001",
                  ],
                  items: "clause",
                  groups: true,
                  form: "the id of a clause such as 6.1.2",
                },
              },
              clauses: [
                "9.2.2",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "controls",
              title: "Controls",
              description: "The Annex A controls that were looked at; A.6 stands for all below it.",
              examples: [
                [
                  "A.6.2.4",
                  "A.9.2",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "framework",
                  frameworks: [
                    "iso42001",
                  ],
                  items: "control",
                  groups: true,
                  form: "the id of an Annex A control such as A.6.2.4",
                },
              },
              clauses: [
                "9.2.2",
              ],
              asSection: false,
              countsPlaceholders: true,
            },
            {
              name: "systems",
              title: "Systems",
              description: "The ids of the systems that were sampled.",
              examples: [
                [
                  "support-copilot",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "reference",
                  kind: "system",
                },
              },
              clauses: [
                "9.2.2",
              ],
              asSection: false,
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "9.2.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "findings",
        title: "Findings",
        description: "What was found. An audit without any says so and why.",
        examples: [
          [
            {
              id: "F1",
              kind: "minor-nonconformity",
              clause: "A.6.2.4",
              statement: "Two releases went out without a run of the suite.",
              corrective_action: "ca-2026-003",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "id",
                title: "Id",
                description: "A short name of the finding, unique in this audit; corrective actions refer to it.",
                examples: [
                  "F1",
                ],
                shape: {
                  is: "id",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
                seen: "value",
                localId: true,
              },
              {
                name: "kind",
                title: "Kind",
                description: "How much it weighs.",
                examples: [
                  "minor-nonconformity",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "major-nonconformity",
                      description: "A requirement is not met, or its absence puts the system in doubt.",
                    },
                    {
                      value: "minor-nonconformity",
                      description: "A single lapse in something that works otherwise.",
                    },
                    {
                      value: "observation",
                      description: "Not wrong, but may become so.",
                    },
                    {
                      value: "opportunity-for-improvement",
                      description: "Could be done better.",
                    },
                  ],
                  open: false,
                },
                clauses: [
                  "10.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "clause",
                title: "Clause",
                description: "The clause or control that it is about.",
                examples: [
                  "A.6.2.4",
                  "8.2",
                ],
                shape: {
                  is: "framework",
                  frameworks: [
                    "iso42001",
                  ],
                  groups: true,
                  form: "the id of a clause or an Annex A control such as 8.3 or A.6.2.4",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "statement",
                title: "Statement",
                description: "What was seen, where, and which requirement it does not meet.",
                examples: [
                  "Two releases went out without a run of the suite.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "corrective_action",
                title: "Corrective action",
                description: "The id of the corrective action. A nonconformity needs one.",
                examples: [
                  "ca-2026-003",
                ],
                shape: {
                  is: "reference",
                  kind: "corrective-action",
                },
                clauses: [
                  "10.2",
                ],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
            ],
            open: false,
          },
        },
        clauses: [
          "9.2.2",
          "10.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "audit-2026-1",
        ],
        shape: {
          is: "reference",
          kind: "internal-audit",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "internal-audit",
      },
    ],
  },
  {
    name: "management-review",
    versions: [
      1,
    ],
    title: "Management review",
    description: "Leadership looks at the AI management system as a whole and decides what changes. Auditors read the inputs, look for decisions with an owner and a day, and ask what became of the last ones.",
    idKind: "management-review",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a management review. It is always the first key.",
        examples: [
          "management-review/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "management-review/v1",
              description: "A management review, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "mr-2026",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Management review 2026",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Management review 2026",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who prepares the review and follows its decisions up.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "held_on",
        title: "Held on",
        description: "The day it was held.",
        examples: [
          "2026-09-28",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "9.3.1",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "attendees",
        title: "Attendees",
        description: "Who took part. Leadership has to.",
        examples: [
          [
            "Chief Executive Officer",
            "Head of AI governance",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [
          "5.1",
          "9.3.1",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "inputs",
        title: "Inputs",
        description: "What lay on the table. The standard asks for all of those that have a name here; others are yours to add.",
        examples: [
          [
            "earlier-actions",
            "context-changes",
            "interested-parties",
            "nonconformities",
            "measurements",
            "audit-results",
            "improvement-opportunities",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "earlier-actions",
                description: "What became of the decisions of earlier reviews.",
              },
              {
                value: "context-changes",
                description: "What has changed inside and outside.",
              },
              {
                value: "interested-parties",
                description: "What those with a stake need now, and what they said.",
              },
              {
                value: "nonconformities",
                description: "What was not as it should be, and what was done.",
              },
              {
                value: "measurements",
                description: "What monitoring and measuring showed, and how far the objectives have come.",
              },
              {
                value: "audit-results",
                description: "What audits found.",
              },
              {
                value: "improvement-opportunities",
                description: "What could be better.",
              },
            ],
            open: true,
          },
        },
        clauses: [
          "9.3.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "decisions",
        title: "Decisions",
        description: "What was decided, who does it, and by when.",
        examples: [
          [
            {
              decision: "Two more people for evaluation",
              owner: "Chief Technology Officer",
              due: "2027-01-31",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "decision",
                title: "Decision",
                description: "What was decided, in a sentence that can be followed up.",
                examples: [
                  "Two more people for evaluation",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "9.3.3",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "owner",
                title: "Owner",
                description: "Who carries the decision out.",
                examples: [
                  "Chief Technology Officer",
                ],
                shape: {
                  is: "choice",
                  of: [
                    {
                      is: "text",
                      many: true,
                    },
                    {
                      is: "mapping",
                      fields: [
                        nameField2,
                        roleField,
                        teamField,
                        contactField,
                      ],
                      open: false,
                    },
                  ],
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "due",
                title: "Due",
                description: "The day by which it is done.",
                examples: [
                  "2027-01-31",
                ],
                shape: {
                  is: "date",
                  sense: "due",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "5.1",
          "6.3",
          "7.1",
          "9.3.3",
          "10.1",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "mr-2025",
        ],
        shape: {
          is: "reference",
          kind: "management-review",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "management-review",
      },
    ],
  },
  {
    name: "monitoring",
    versions: [
      1,
    ],
    title: "Monitoring",
    description: "What is watched while one AI system is in use: which numbers, where they are seen, at which value somebody is called, and who that is. Auditors ask for the latest alert and what followed.",
    idKind: "monitoring",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a monitoring. It is always the first key.",
        examples: [
          "monitoring/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "monitoring/v1",
              description: "The monitoring of one AI system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "mon-support-copilot",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Monitoring of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Monitoring of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who sees to it that the system is watched.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "system",
        title: "System",
        description: "The id of the system that is watched.",
        examples: [
          "support-copilot",
        ],
        shape: {
          is: "reference",
          kind: "system",
        },
        clauses: [
          "9.1",
          "A.6.2.6",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "metrics",
        title: "Metrics",
        description: "What is watched. Performance, the distribution of outputs, error rate and drift are each covered, or said not to apply.",
        examples: [
          [
            {
              name: "Share of drafts sent unchanged",
              covers: "output-distribution",
              source: "Helpdesk",
              dashboard: "https://status.example.org/copilot",
              threshold: "above 60 % in a week",
              alert: "Channel #copilot",
              owner: "Support Engineering",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "name",
                title: "Name",
                description: "What the number is called. Without `covers` it decides which of the four areas it belongs to.",
                examples: [
                  "Share of drafts sent unchanged",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "covers",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "covers",
                title: "Covers",
                description: "Which of the four areas it watches.",
                examples: [
                  "output-distribution",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "performance",
                      description: "How good the results are.",
                    },
                    {
                      value: "output-distribution",
                      description: "Whether the outputs look as they used to.",
                    },
                    {
                      value: "error-rate",
                      description: "How often it fails or errs.",
                    },
                    {
                      value: "drift",
                      description: "Whether the inputs or the world have changed.",
                    },
                  ],
                  open: false,
                },
                clauses: [
                  "A.6.2.6",
                ],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "source",
                title: "Source",
                description: "Where the number comes from.",
                examples: [
                  "Helpdesk",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "dashboard",
                title: "Dashboard",
                description: "Where the number is seen.",
                examples: [
                  "https://status.example.org/copilot",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                place: "link",
              },
              {
                name: "threshold",
                title: "Threshold",
                description: "The value at which somebody has to act.",
                examples: [
                  "above 60 % in a week",
                  "0.2",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "alert",
                title: "Alert",
                description: "How that somebody learns of it.",
                examples: [
                  "Channel #copilot and a page to the duty engineer",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "owner",
                title: "Owner",
                description: "Who acts. An alert that nobody owns is noise.",
                examples: [
                  "Support Engineering",
                ],
                shape: {
                  is: "choice",
                  of: [
                    {
                      is: "text",
                      many: true,
                    },
                    {
                      is: "mapping",
                      fields: [
                        nameField2,
                        roleField,
                        teamField,
                        contactField,
                      ],
                      open: false,
                    },
                  ],
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "not_applicable",
                title: "Not applicable",
                description: "Why this area is not watched. The entry then names only what it covers.",
                examples: [
                  "The model is frozen, and its input comes from one table.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "9.1",
          "A.6.2.6",
          "A.6.2.8",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "last_checked",
        title: "Last checked",
        description: "The day somebody last looked at all of it.",
        examples: [
          "2026-11-20",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "9.1",
          "A.6.2.6",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "mon-support-copilot-2025",
        ],
        shape: {
          is: "reference",
          kind: "monitoring",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "monitoring",
      },
    ],
  },
  {
    name: "oversight",
    versions: [
      1,
    ],
    title: "Human oversight",
    description: "How people keep control of one AI system: who they are, what they may do, and how it works in practice. Auditors ask an overseer when they last overruled the system.",
    idKind: "oversight",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a record of human oversight. It is always the first key.",
        examples: [
          "oversight/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "oversight/v1",
              description: "The human oversight of one AI system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "ov-support-copilot",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Oversight of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Oversight of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who sees to it that oversight takes place.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "system",
        title: "System",
        description: "The id of the system that is overseen.",
        examples: [
          "support-copilot",
        ],
        shape: {
          is: "reference",
          kind: "system",
        },
        clauses: [
          "A.9.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "mode",
        title: "Mode",
        description: "How close people are to the single output.",
        examples: [
          "human-in-the-loop",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "human-in-the-loop",
              description: "A person approves every output before it takes effect.",
            },
            {
              value: "human-on-the-loop",
              description: "A person watches it run and can step in.",
            },
            {
              value: "human-in-command",
              description: "People decide when and how it is used, and can switch it off.",
            },
            {
              value: "human-out-of-the-loop",
              description: "Nobody looks at single outputs.",
            },
          ],
          open: false,
        },
        clauses: [
          "A.9.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "overseers",
        title: "Overseers",
        description: "The roles that oversee the system, and the training that enables them.",
        examples: [
          [
            {
              role: "Support team lead",
              training: "training-overseers",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              roleField2,
              trainingField,
            ],
            open: false,
          },
        },
        clauses: [
          "7.2",
          "A.3.2",
          "A.4.6",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "abilities",
        title: "Abilities",
        description: "What the overseers can do about an output or the system. An auditor has somebody show it.",
        examples: [
          [
            "review",
            "override",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "review",
                description: "See what the system put out, and on what grounds.",
              },
              {
                value: "override",
                description: "Decide against the system.",
              },
              {
                value: "correct",
                description: "Change an output, so that the corrected one counts.",
              },
              {
                value: "stop",
                description: "Halt the system.",
              },
            ],
            open: false,
          },
        },
        clauses: [
          "A.9.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "procedure",
        title: "Procedure",
        description: "How it works in practice: when, by whom, with which tool, how much time there is, and what follows.",
        examples: [
          "Every draft is read before it is sent; the team lead can switch drafting off.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.6.1.3",
          "A.9.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "ov-support-copilot-2025",
        ],
        shape: {
          is: "reference",
          kind: "oversight",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "oversight",
      },
    ],
  },
  {
    name: "policy",
    versions: [
      1,
    ],
    title: "Policy",
    description: "What the organization has decided about developing, using and overseeing AI, in force because leadership approved it. The text of the policy is the body of the Markdown file; auditors ask people whether they know what it says.",
    idKind: "policy",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a policy. It is always the first key.",
        examples: [
          "policy/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "policy/v1",
              description: "A policy, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "pol-ai",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Policy on artificial intelligence",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Policy on artificial intelligence",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the policy, explains it and keeps it up.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "topics",
        title: "Topics",
        description: "What the policy is about. Among all policies, development, use and oversight of AI have to be covered; other topics are yours to name.",
        examples: [
          [
            "development",
            "use",
            "oversight",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "development",
                description: "How AI systems are specified, built, tested and released.",
              },
              {
                value: "use",
                description: "What AI may be used for, by whom and on which conditions.",
              },
              {
                value: "oversight",
                description: "How people keep control of AI systems, and who may stop them.",
              },
            ],
            open: true,
          },
        },
        clauses: [
          "5.2",
          "A.2.2",
          "A.6.1.3",
          "A.9.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "applies_to",
        title: "Applies to",
        description: "Whom and what the policy binds: people, places, systems, suppliers. An auditor asks somebody on this list about it.",
        examples: [
          "Everybody who works for us, contractors included, and every AI system on the register.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "5.2",
          "A.2.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "approved",
        title: "Approved",
        description: "Who put the policy in force, and when. An auditor looks for leadership: a role that the scope names.",
        examples: [
          {
            by: "Chief Technology Officer",
            on: "2026-09-01",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            byField,
            onField,
            contentField,
          ],
          open: false,
        },
        clauses: [
          "5.1",
          "5.2",
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      reviewedField,
      {
        name: "review",
        title: "Review",
        description: "When the policy is looked at again. A policy that is older than the systems it governs is a finding.",
        examples: [
          {
            cadence: "quarterly",
            triggers: [
              "model-change",
              "incident",
            ],
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            cadenceField,
            nextField,
            triggersField,
          ],
          open: false,
        },
        clauses: [
          "A.2.4",
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "pol-ai-2024",
        ],
        shape: {
          is: "reference",
          kind: "policy",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "policy",
      },
    ],
  },
  {
    name: "register",
    versions: [
      1,
    ],
    title: "AI system register",
    description: "The list of AI systems that the organization builds or uses. It is the first thing an auditor asks for: is every system on it, and is it kept up?",
    idKind: "register",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a register. It is always the first key.",
        examples: [
          "register/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "register/v1",
              description: "A list of AI systems, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name of this register, useful where there are several.",
        examples: [
          "register-emea",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "AI systems of Example Ltd",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "AI systems of Example Ltd",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the register up to date. An auditor asks this owner how new systems get on it.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "systems",
        title: "Systems",
        description: "One entry per AI system, with the fields of an AI system. A small, honest entry for every system is worth more than a perfect one for some.",
        examples: [
          [
            {
              id: "support-copilot",
              name: "Support copilot",
              owner: "Dana Osei",
              stage: "production",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              idField,
              nameField,
              titleField,
              ownerField,
              stageField,
              stageSinceField,
              statusField,
              versionField,
              purposeField,
              originField,
              audienceField,
              organizationRolesField,
              automationLevelField,
              usersField,
              affectedPartiesField,
              dataInputsField,
              dataOutputsField,
              modelsField,
              riskField,
              assessmentsField,
              controlsField,
              humanOversightField,
              legalBasisField,
              codeField,
              codeChangesField,
              linksField,
              sourceField2,
              approvedField,
              reviewedField,
              reviewField,
              supersedesField,
              evidenceField,
              notesField,
              tagsField,
            ],
            open: false,
          },
        },
        clauses: [
          "4.3",
          "A.4.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "status",
        title: "Status",
        description: "How far the register itself has come. A register needs no status and no approval.",
        examples: [
          "approved",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "draft",
              description: "Being written; gaps are normal.",
            },
            {
              value: "in-review",
              description: "Complete in the author's eyes, waiting for approval.",
            },
            {
              value: "approved",
              description: "In force.",
            },
            {
              value: "superseded",
              description: "Replaced by another document; kept as history.",
            },
            {
              value: "retired",
              description: "No longer needed; kept as history.",
            },
          ],
          open: false,
        },
        clauses: [
          "7.5.2",
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      versionField3,
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "register-2025",
        ],
        shape: {
          is: "reference",
          kind: "register",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "register",
      },
      {
        path: [
          "systems",
        ],
        kind: "ai-system",
      },
    ],
  },
  {
    name: "risk-assessment",
    versions: [
      1,
    ],
    title: "Risk assessment",
    description: "What can go wrong with an AI system, or with the management of AI as a whole, how bad that would be, and what is done about it. Auditors look for risks that somebody owns, and for a treatment that took place.",
    idKind: "risk-assessment",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a risk assessment. It is always the first key.",
        examples: [
          "risk-assessment/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "risk-assessment/v1",
              description: "A risk assessment, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "ra-support-copilot",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Risks of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Risks of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the assessment as a whole and keeps it up. Each risk has an owner of its own.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "system",
        title: "System",
        description: "The id of the AI system whose risks these are. The risks of running the management system itself say `scope: aims` instead.",
        examples: [
          "support-copilot",
        ],
        shape: {
          is: "reference",
          kind: "system",
        },
        clauses: [
          "6.1.2",
          "8.2",
        ],
        asSection: false,
        needed: {
          when: "always",
          unless: [
            "scope",
          ],
        },
        countsPlaceholders: true,
      },
      {
        name: "scope",
        title: "Scope",
        description: "Stands instead of `system` where the risks are not those of one system but of the way AI is managed.",
        examples: [
          "aims",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "aims",
              description: "The AI management system as a whole.",
            },
          ],
          open: false,
        },
        clauses: [
          "6.1.1",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      statusField,
      versionField3,
      {
        name: "criteria",
        title: "Criteria",
        description: "The scales, the threshold of acceptance and the method, or where they stand. An auditor asks whether they were fixed before the assessment was made, and whether two people would reach the same result with them.",
        examples: [
          "Scales and threshold of the AIMS; harm to people counts before harm to us.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "6.1.1",
          "6.1.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "risks",
        title: "Risks",
        description: "One entry per risk: what happens, why, to whom, how likely and how bad, what is done and what is left. All three categories are looked at; one without a risk says why under `not_applicable`.",
        examples: [
          [
            {
              id: "R1",
              title: "Made-up return conditions",
              category: "technical",
              taxonomy: "hallucination",
              risk_owner: "Dana Osei",
              inherent: {
                likelihood: "likely",
                impact: "moderate",
              },
              treatment: {
                option: "mitigate",
                controls: [
                  "ctl-human-review",
                ],
              },
              residual: {
                likelihood: "unlikely",
                impact: "moderate",
              },
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "id",
                title: "Id",
                description: "A short name of the risk, unique in this document, so that minutes and audits can speak of it.",
                examples: [
                  "R1",
                  "made-up-conditions",
                ],
                shape: {
                  is: "id",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
                localId: true,
              },
              {
                name: "title",
                title: "Title",
                description: "The risk in a few words.",
                examples: [
                  "Made-up return conditions",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "category",
                title: "Category",
                description: "What sort of risk it is. An auditor looks whether only the technical ones were thought of.",
                examples: [
                  "technical",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "technical",
                      description: "The model, the data or the software fails, degrades or is attacked.",
                    },
                    {
                      value: "operational",
                      description: "Decisions, people, process or suppliers around the system fail.",
                    },
                    {
                      value: "societal",
                      description: "People, groups or society are harmed.",
                    },
                  ],
                  open: false,
                },
                clauses: [
                  "6.1.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "taxonomy",
                title: "Taxonomy",
                description: "The entry of the risk taxonomy that it is a case of, so that nothing common is forgotten.",
                examples: [
                  "hallucination",
                  "prompt-injection",
                ],
                shape: {
                  is: "framework",
                  frameworks: [
                    "risk-taxonomy",
                  ],
                  items: "risk",
                  form: "the id of a risk of the taxonomy such as hallucination",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "cause",
                title: "Cause",
                description: "What makes it happen.",
                examples: [
                  "The model answers although no article covers the question.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "6.1.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "consequence",
                title: "Consequence",
                description: "What follows when it happens, for the organization, for people and for society.",
                examples: [
                  "A customer misses the deadline for a return and loses the price.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "6.1.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "inherent",
                title: "Inherent risk",
                description: "Likelihood and impact with nothing done about it.",
                examples: [
                  {
                    likelihood: "likely",
                    impact: "moderate",
                  },
                ],
                shape: {
                  is: "mapping",
                  fields: [
                    likelihoodField,
                    impactField,
                  ],
                  open: false,
                },
                clauses: [
                  "6.1.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "treatment",
                title: "Treatment",
                description: "What was decided about the risk, and which controls carry it out. An auditor follows one risk to its control and asks to see it at work.",
                examples: [
                  {
                    option: "mitigate",
                    controls: [
                      "ctl-human-review",
                    ],
                    due: "2026-12-31",
                  },
                ],
                shape: {
                  is: "mapping",
                  fields: [
                    {
                      name: "option",
                      title: "Option",
                      description: "What is done about it.",
                      examples: [
                        "mitigate",
                      ],
                      shape: {
                        is: "enum",
                        values: [
                          {
                            value: "avoid",
                            description: "The thing that brings the risk is not done.",
                          },
                          {
                            value: "mitigate",
                            description: "Controls make it less likely or less bad.",
                          },
                          {
                            value: "transfer",
                            description: "Somebody else bears it, by contract or insurance.",
                          },
                          {
                            value: "accept",
                            description: "It is borne as it is; somebody with the authority accepts it.",
                          },
                        ],
                        open: false,
                      },
                      clauses: [
                        "6.1.3",
                      ],
                      asSection: false,
                      needed: {
                        when: "approved",
                      },
                      countsPlaceholders: true,
                    },
                    {
                      name: "controls",
                      title: "Controls",
                      description: "The ids of the controls that treat the risk.",
                      examples: [
                        [
                          "ctl-human-review",
                          "ctl-eval-gate",
                        ],
                      ],
                      shape: {
                        is: "list",
                        of: {
                          is: "reference",
                          kind: "control",
                        },
                      },
                      clauses: [
                        "6.1.3",
                        "8.3",
                      ],
                      asSection: false,
                      countsPlaceholders: true,
                    },
                    {
                      name: "due",
                      title: "Due",
                      description: "The day by which the treatment is in place, where it is not yet.",
                      examples: [
                        "2026-12-31",
                      ],
                      shape: {
                        is: "date",
                        sense: "due",
                      },
                      clauses: [
                        "8.3",
                      ],
                      asSection: false,
                      countsPlaceholders: true,
                    },
                  ],
                  open: false,
                },
                clauses: [
                  "6.1.3",
                  "8.3",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "residual",
                title: "Residual risk",
                description: "Likelihood and impact with the treatment in place. Above the threshold somebody has to accept it.",
                examples: [
                  {
                    likelihood: "unlikely",
                    impact: "moderate",
                  },
                ],
                shape: {
                  is: "mapping",
                  fields: [
                    likelihoodField,
                    impactField,
                  ],
                  open: false,
                },
                clauses: [
                  "6.1.3",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "risk_owner",
                title: "Risk owner",
                description: "Who answers for this risk and may decide about it. An auditor asks whether this person knows.",
                examples: [
                  "Dana Osei",
                  "Head of Customer Support",
                ],
                shape: {
                  is: "choice",
                  of: [
                    {
                      is: "text",
                      many: true,
                    },
                    {
                      is: "mapping",
                      fields: [
                        nameField2,
                        roleField,
                        teamField,
                        contactField,
                      ],
                      open: false,
                    },
                  ],
                },
                clauses: [
                  "5.3",
                  "6.1.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                  unless: [
                    "not_applicable",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "acceptance",
                title: "Acceptance",
                description: "Who bears what is left, since when, how long and why. Needed where the residual risk lies above the threshold, or where the option is to accept.",
                examples: [
                  {
                    by: "Chief Technology Officer",
                    on: "2026-09-07",
                    expires: "2027-03-31",
                    reason: "A release in March closes the gap.",
                  },
                ],
                shape: {
                  is: "mapping",
                  fields: [
                    {
                      name: "by",
                      title: "Accepted by",
                      description: "The name or role of whoever accepted it. It has to be somebody with the authority to.",
                      examples: [
                        "Chief Technology Officer",
                      ],
                      shape: {
                        is: "text",
                        many: true,
                      },
                      clauses: [],
                      asSection: false,
                      needed: {
                        when: "approved",
                      },
                      countsPlaceholders: true,
                      seen: "presence",
                    },
                    {
                      name: "on",
                      title: "Accepted on",
                      description: "The day of the acceptance.",
                      examples: [
                        "2026-09-07",
                      ],
                      shape: {
                        is: "date",
                        sense: "past",
                      },
                      clauses: [],
                      asSection: false,
                      needed: {
                        when: "approved",
                      },
                      countsPlaceholders: true,
                      seen: "presence",
                    },
                    {
                      name: "expires",
                      title: "Expires",
                      description: "The last day on which the acceptance holds. One without an end is rarely believed.",
                      examples: [
                        "2027-03-31",
                      ],
                      shape: {
                        is: "date",
                        sense: "due",
                      },
                      clauses: [],
                      asSection: false,
                      needed: {
                        when: "approved",
                      },
                      countsPlaceholders: true,
                      seen: "value",
                    },
                    {
                      name: "reason",
                      title: "Reason",
                      description: "Why it can be borne for now.",
                      examples: [
                        "A release in March closes the gap.",
                      ],
                      shape: {
                        is: "text",
                        many: true,
                      },
                      clauses: [],
                      asSection: false,
                      needed: {
                        when: "approved",
                      },
                      countsPlaceholders: true,
                    },
                  ],
                  open: false,
                },
                clauses: [
                  "6.1.3",
                ],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "not_applicable",
                title: "Not applicable",
                description: "Why a category has no risk worth listing. It stands in an entry that names the `category` and nothing else.",
                examples: [
                  "The forecast touches no people, only quantities of goods.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.2",
          "6.1.3",
          "8.2",
          "8.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "assessed",
        title: "Assessed",
        description: "What the assessment looked at, written by the tool when the assessment is made or re-affirmed. When the facts change, the assessment is stale.",
        examples: [
          {
            on: "2026-09-01",
            by: "Dana Osei",
            facts: {
              purpose: "f1f0c9a2b",
            },
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            onField3,
            byField3,
            factsField,
            commitField,
            codeSeenField,
          ],
          open: false,
        },
        clauses: [
          "8.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "ra-support-copilot-2025",
        ],
        shape: {
          is: "reference",
          kind: "risk-assessment",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "risk-assessment",
      },
    ],
  },
  {
    name: "runbook",
    versions: [
      1,
    ],
    title: "Incident runbook",
    description: "What to do when something goes wrong with AI: how it is noticed, stopped, told and put right. Auditors ask when it was last rehearsed, and whether the people on call know it.",
    idKind: "runbook",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is an incident runbook. It is always the first key.",
        examples: [
          "runbook/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "runbook/v1",
              description: "A runbook for AI incidents, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "rb-data-leak",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "When an answer holds somebody else's data",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "When an answer holds somebody else's data",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the runbook ready and has it rehearsed.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "incident_types",
        title: "Incident types",
        description: "Which incidents it is for. Across all runbooks harmful hallucination, biased output, prompt injection and data leak have to be covered.",
        examples: [
          [
            "data-leak",
            "prompt-injection",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "enum",
            values: [
              {
                value: "harmful-hallucination",
                description: "Something made up that somebody acted on, or could have.",
              },
              {
                value: "biased-output",
                description: "People were treated worse for who they are.",
              },
              {
                value: "prompt-injection",
                description: "Somebody planted instructions, and the system followed them.",
              },
              {
                value: "data-leak",
                description: "An output held data that its reader must not see.",
              },
              {
                value: "model-drift",
                description: "Quality fell without any release.",
              },
              {
                value: "malfunction",
                description: "The system failed or did something else than it should, without an attack.",
              },
              {
                value: "misuse",
                description: "It was used for something that it is not meant for.",
              },
              {
                value: "security-breach",
                description: "Somebody got into the system, its model or its data.",
              },
              {
                value: "availability",
                description: "It was down, or too slow to be of use.",
              },
              {
                value: "other",
                description: "Something else; the description says what.",
              },
            ],
            open: true,
          },
        },
        clauses: [
          "A.6.2.6",
          "A.8.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "systems",
        title: "Systems",
        description: "The ids of the systems it is for. Without any it is for all.",
        examples: [
          [
            "support-copilot",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "reference",
            kind: "system",
          },
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "detect",
        title: "Detect",
        description: "How one notices it: alerts, complaints, tests, people who may speak up.",
        examples: [
          "An agent reports it with the button \"wrong person\"; the filter counts names that are not in the ticket.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.6.2.6",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "contain",
        title: "Contain",
        description: "What is done at once to stop it, and who may.",
        examples: [
          "The duty lead switches direct answers off; five minutes.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "10.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "notify",
        title: "Notify",
        description: "Who is told, by whom, within which time: leadership, those affected, customers, authorities.",
        examples: [
          "Data protection officer at once, those affected within two days, the authority within 72 hours",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "7.4",
          "A.8.4",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "recover",
        title: "Recover",
        description: "How it is put right, how one knows that it is, and what is learned.",
        examples: [
          "Delete the answers, add the case to the evaluation, release only when it passes, write the incident up.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "10.2",
          "A.6.2.6",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "last_exercised",
        title: "Last exercised",
        description: "The day it was last rehearsed, or used for real.",
        examples: [
          "2026-06-11",
        ],
        shape: {
          is: "date",
          sense: "past",
        },
        clauses: [
          "A.6.2.6",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "rb-data-leak-2025",
        ],
        shape: {
          is: "reference",
          kind: "runbook",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "runbook",
      },
    ],
  },
  {
    name: "scope",
    versions: [
      1,
    ],
    title: "Context and scope",
    description: "What the AI management system covers, in which surroundings it works, who has a stake in it, who answers for what, and what it is meant to achieve. An auditor starts here, and compares it with the register.",
    idKind: "scope",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a context and scope. It is always the first key.",
        examples: [
          "scope/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "scope/v1",
              description: "The context and scope of the AI management system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "aims-scope",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Context and scope of the AI management system",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Context and scope of the AI management system",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the scope up to date; most often the one who owns the AI management system.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "organization",
        title: "Organization",
        description: "Who the organization is, what it does and what it is to AI: developer, provider, deployer.",
        examples: [
          "Example Ltd sells project software to 2,000 firms; it builds AI into its product and uses bought AI inside.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "4.1",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "boundaries",
        title: "Boundaries",
        description: "Where the management system begins and ends: sites, units, processes, life-cycle stages. An auditor looks for edges that were drawn around a problem.",
        examples: [
          "All units and sites of Example Ltd; not the joint venture in Oslo, which has its own.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "4.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "systems",
        title: "Systems",
        description: "The AI systems in scope: all of the register, or a list of ids. What is left out needs a reason under exclusions.",
        examples: [
          "all",
          [
            "support-copilot",
            "cv-screening",
          ],
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "list",
              of: {
                is: "reference",
                kind: "system",
              },
            },
            {
              is: "enum",
              values: [
                {
                  value: "all",
                  description: "Every system of the register; the default.",
                },
              ],
              open: true,
              form: "the id of a system",
            },
          ],
        },
        clauses: [
          "4.3",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "exclusions",
        title: "Exclusions",
        description: "What is left out, and why. An exclusion without a reason is the first thing an auditor asks about.",
        examples: [
          [
            {
              what: "The trial of image search",
              system: "image-search",
              reason: "Ended in May; nothing of it runs.",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "choice",
            of: [
              {
                is: "text",
                many: false,
              },
              {
                is: "mapping",
                fields: [
                  {
                    name: "what",
                    title: "What",
                    description: "What is left out: a unit, a site, a process or a system.",
                    examples: [
                      "The trial of image search",
                    ],
                    shape: {
                      is: "text",
                      many: true,
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                  },
                  {
                    name: "system",
                    title: "System",
                    description: "The id of the system, where it is one of the register.",
                    examples: [
                      "image-search",
                    ],
                    shape: {
                      is: "reference",
                      kind: "system",
                    },
                    clauses: [],
                    asSection: false,
                    countsPlaceholders: true,
                    seen: "value",
                  },
                  {
                    name: "reason",
                    title: "Reason",
                    description: "Why it can be left out without harm to anybody.",
                    examples: [
                      "Ended in May; nothing of it runs.",
                    ],
                    shape: {
                      is: "text",
                      many: true,
                    },
                    clauses: [],
                    asSection: false,
                    needed: {
                      when: "approved",
                    },
                    countsPlaceholders: true,
                    seen: "presence",
                  },
                ],
                open: false,
              },
            ],
          },
        },
        clauses: [
          "4.3",
        ],
        asSection: true,
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "issues",
        title: "Issues",
        description: "What inside and outside the organization bears on its use of AI, for good or ill: law, market, technology, people, climate.",
        examples: [
          {
            internal: [
              "Few people who can judge a model",
            ],
            external: [
              "The AI Act applies to recruiting from December 2027",
            ],
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "internal",
              title: "Internal issues",
              description: "What lies inside: skills, culture, systems, money, history.",
              examples: [
                [
                  "Few people who can judge a model",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [
                "4.1",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "external",
              title: "External issues",
              description: "What lies outside: law, customers, suppliers, competition, society, climate.",
              examples: [
                [
                  "The AI Act applies to recruiting from December 2027",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [
                "4.1",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "4.1",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "interested_parties",
        title: "Interested parties",
        description: "Who has a stake in the AI systems, what they need, and what answers it. An auditor looks for those who cannot speak for themselves.",
        examples: [
          [
            {
              name: "Applicants",
              needs: "To be judged by people",
              addressed_by: "Oversight of the CV screening aid",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "name",
                title: "Name",
                description: "Who it is that has a stake.",
                examples: [
                  "Applicants",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "needs",
                title: "Needs",
                description: "What they need or expect, and which of it is binding: law, contract, promise.",
                examples: [
                  "To be judged by people and to learn why they were turned down",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "4.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "addressed_by",
                title: "Addressed by",
                description: "What in the management system answers the need. An empty one is a gap somebody has to see.",
                examples: [
                  "Oversight of the CV screening aid",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "4.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "4.2",
          "A.8.5",
          "A.10.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "roles",
        title: "Roles",
        description: "Who answers for what. Exactly one role owns the AI management system. An auditor asks the holder what that means in practice.",
        examples: [
          [
            {
              role: "Head of AI governance",
              holder: "Dana Osei",
              accountable_for: [
                "The AI management system",
              ],
              owns_aims: true,
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "role",
                title: "Role",
                description: "What the role is called.",
                examples: [
                  "Head of AI governance",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "holder",
                title: "Holder",
                description: "Who holds it today: a person or a body.",
                examples: [
                  "Dana Osei",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "accountable_for",
                title: "Accountable for",
                description: "What this role answers for and may decide.",
                examples: [
                  [
                    "The AI management system",
                    "Reports to the board",
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "text",
                    many: false,
                  },
                },
                clauses: [
                  "5.3",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "owns_aims",
                title: "Owns the AIMS",
                description: "Whether this role owns the AI management system. One does; with none nobody answers, with two nobody does either.",
                examples: [
                  true,
                ],
                shape: {
                  is: "boolean",
                },
                clauses: [
                  "5.3",
                ],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
            ],
            open: false,
          },
        },
        clauses: [
          "5.1",
          "5.3",
          "A.3.2",
          "A.10.2",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "objectives",
        title: "Objectives",
        description: "What the management system is meant to achieve, measurable, with an owner and a day. An auditor asks how far each has come.",
        examples: [
          [
            {
              id: "O1",
              title: "Every system in production has a current assessment",
              measure: "Share of systems",
              target: "100 %",
              owner: "Dana Osei",
              due: "2026-12-31",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "id",
                title: "Id",
                description: "A short name of the objective, unique in this document.",
                examples: [
                  "O1",
                ],
                shape: {
                  is: "id",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                localId: true,
              },
              {
                name: "title",
                title: "Title",
                description: "The objective in a sentence.",
                examples: [
                  "Every system in production has a current assessment",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "measure",
                title: "Measure",
                description: "What is counted or measured to see how far it has come.",
                examples: [
                  "Share of systems in production whose assessments are current",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "6.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "target",
                title: "Target",
                description: "The value that counts as reached.",
                examples: [
                  "100 %",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "owner",
                title: "Owner",
                description: "Who gets it done and reports on it.",
                examples: [
                  "Dana Osei",
                ],
                shape: {
                  is: "choice",
                  of: [
                    {
                      is: "text",
                      many: true,
                    },
                    {
                      is: "mapping",
                      fields: [
                        nameField2,
                        roleField,
                        teamField,
                        contactField,
                      ],
                      open: false,
                    },
                  ],
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "due",
                title: "Due",
                description: "The day by which it is reached.",
                examples: [
                  "2026-12-31",
                ],
                shape: {
                  is: "date",
                  sense: "due",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.2",
          "A.6.1.2",
          "A.9.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "communication",
        title: "Communication",
        description: "What is told about AI, to whom, when, by whom and how, inside and outside; and how people from outside can report a problem.",
        examples: [
          "Staff: each change of a policy, by the owner, on the intranet. Customers: each incident that touches them, within two days.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "7.4",
          "A.8.2",
          "A.8.3",
          "A.8.4",
          "A.8.5",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "aims-scope-2025",
        ],
        shape: {
          is: "reference",
          kind: "scope",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "scope",
      },
    ],
  },
  {
    name: "statement-of-applicability",
    versions: [
      1,
    ],
    title: "Statement of Applicability",
    description: "For each of the 38 controls of Annex A: whether it applies, why, and what puts it into practice. It is the bridge from risks to controls, and an auditor walks over it row by row.",
    idKind: "statement-of-applicability",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a statement of Applicability. It is always the first key.",
        examples: [
          "statement-of-applicability/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "statement-of-applicability/v1",
              description: "A Statement of Applicability, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "soa",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Statement of Applicability",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Statement of Applicability",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the statement in step with the risks and the controls.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "decisions",
        title: "Decisions",
        description: "One entry per Annex A control, all 38 exactly once.",
        examples: [
          [
            {
              control: "A.9.2",
              applicable: true,
              justification: "We use AI in decisions about people.",
              basis: [
                "risk",
                "law",
              ],
              implemented_by: [
                "ctl-human-review",
              ],
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "control",
                title: "Control",
                description: "The Annex A control that is decided about.",
                examples: [
                  "A.9.2",
                  "iso42001:2023/A.9.2",
                ],
                shape: {
                  is: "framework",
                  frameworks: [
                    "iso42001",
                  ],
                  items: "control",
                  form: "the id of an Annex A control such as A.6.2.4",
                },
                clauses: [
                  "6.1.3",
                ],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "applicable",
                title: "Applicable",
                description: "Whether the control is needed here.",
                examples: [
                  true,
                ],
                shape: {
                  is: "boolean",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "justification",
                title: "Justification",
                description: "Why it is needed, or why it can be left out. An exclusion without a reason counts as missing.",
                examples: [
                  "We use AI in decisions about people.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "6.1.3",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "presence",
              },
              {
                name: "basis",
                title: "Basis",
                description: "What asks for the control.",
                examples: [
                  [
                    "risk",
                    "law",
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "enum",
                    values: [
                      {
                        value: "risk",
                        description: "A risk that was assessed.",
                      },
                      {
                        value: "law",
                        description: "A law or a regulator.",
                      },
                      {
                        value: "contract",
                        description: "A contract with a customer or a partner.",
                      },
                      {
                        value: "interested-party",
                        description: "Somebody with a stake who expects it.",
                      },
                      {
                        value: "good-practice",
                        description: "Nothing forces it; it is sensible.",
                      },
                    ],
                    open: false,
                  },
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "implemented_by",
                title: "Implemented by",
                description: "The ids of the controls that put it into practice. An auditor picks one and asks for evidence.",
                examples: [
                  [
                    "ctl-human-review",
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "reference",
                    kind: "control",
                  },
                },
                clauses: [
                  "6.1.3",
                  "8.1",
                ],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "soa-2025",
        ],
        shape: {
          is: "reference",
          kind: "statement-of-applicability",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "statement-of-applicability",
      },
    ],
  },
  {
    name: "training",
    versions: [
      1,
    ],
    title: "Training",
    description: "What people are taught about AI, and who has learned it: a short module for everybody, more for those who build, run and oversee. Auditors take a name from a system's overseers and look for it here.",
    idKind: "training",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a record of training. It is always the first key.",
        examples: [
          "training/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "training/v1",
              description: "A training programme with its records, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "training-overseers",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Training of overseers",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Training of overseers",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the programme and its records.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "programme",
        title: "Programme",
        description: "The modules there are, and for whom.",
        examples: [
          [
            {
              module: "Oversight of drafts",
              audience: "Support team leads",
              content_version: "2",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "module",
                title: "Module",
                description: "What the module is called.",
                examples: [
                  "Oversight of drafts",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "audience",
                title: "Audience",
                description: "Who has to take it.",
                examples: [
                  "Support team leads",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "7.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "content_version",
                title: "Content version",
                description: "The version of what is taught, in quotes; an older record may not hold for a newer one.",
                examples: [
                  "2",
                ],
                shape: {
                  is: "version",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "7.2",
          "7.3",
          "A.4.6",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "records",
        title: "Records",
        description: "Who completed what, and until when it holds.",
        examples: [
          [
            {
              who: "Noor van Dalen",
              role: "Support team lead",
              module: "Oversight of drafts",
              completed_on: "2026-05-12",
              expires_on: "2027-05-31",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "who",
                title: "Who",
                description: "The person, or a group with their number.",
                examples: [
                  "Noor van Dalen",
                  "Night shift, 14 people",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "role",
                title: "Role",
                description: "The role for which it was completed, by the name that systems give to their overseers.",
                examples: [
                  "Support team lead",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [
                  "7.2",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "module",
                title: "Module",
                description: "The module that was completed, by its name in the programme.",
                examples: [
                  "Oversight of drafts",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "completed_on",
                title: "Completed on",
                description: "The day it was completed.",
                examples: [
                  "2026-05-12",
                ],
                shape: {
                  is: "date",
                  sense: "past",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "expires_on",
                title: "Expires on",
                description: "The last day on which it holds.",
                examples: [
                  "2027-05-31",
                ],
                shape: {
                  is: "date",
                  sense: "due",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                seen: "value",
              },
              {
                name: "evidence",
                title: "Evidence",
                description: "What proves it: a certificate, a test, a list of participants.",
                examples: [
                  [
                    "https://learn.example.org/c/8841",
                  ],
                ],
                shape: {
                  is: "list",
                  of: {
                    is: "choice",
                    of: [
                      {
                        is: "text",
                        many: false,
                      },
                      {
                        is: "mapping",
                        fields: [
                          titleField2,
                          locationField,
                          occurredOnField,
                          collectedOnField,
                          validUntilField,
                          sha256Field,
                        ],
                        open: false,
                      },
                    ],
                  },
                },
                clauses: [
                  "7.2",
                ],
                asSection: false,
                countsPlaceholders: true,
                evidence: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "7.2",
          "7.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "training-overseers-2025",
        ],
        shape: {
          is: "reference",
          kind: "training",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "training",
      },
    ],
  },
  {
    name: "validation",
    versions: [
      1,
    ],
    title: "Validation",
    description: "A test of one AI system against criteria that were fixed before, with the results and the decision. Auditors compare the versions tested with the versions in use.",
    idKind: "validation",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a validation. It is always the first key.",
        examples: [
          "validation/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "validation/v1",
              description: "A validation of one AI system, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "val-support-copilot",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Validation of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Validation of the support copilot",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the test: its cases, its thresholds and its honesty.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "system",
        title: "System",
        description: "The id of the system that was tested.",
        examples: [
          "support-copilot",
        ],
        shape: {
          is: "reference",
          kind: "system",
        },
        clauses: [
          "A.6.2.4",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "models",
        title: "Models",
        description: "The models as they were tested, by name and exact version. A validation speaks for these and for no others.",
        examples: [
          [
            {
              name: "gpt-4.1",
              version: "2026-02-11",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "name",
                title: "Name",
                description: "The model's name, as in the register.",
                examples: [
                  "gpt-4.1",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "version",
                title: "Version",
                description: "The exact version that was tested, in quotes.",
                examples: [
                  "2026-02-11",
                ],
                shape: {
                  is: "version",
                },
                clauses: [
                  "A.6.2.4",
                ],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "A.6.2.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "suite",
        title: "Suite",
        description: "What it was tested with, so that somebody can run it again.",
        examples: [
          {
            name: "copilot-evals",
            location: "services/copilot/evals",
            version: "2026.8",
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "name",
              title: "Name",
              description: "What the suite is called.",
              examples: [
                "copilot-evals",
              ],
              shape: {
                is: "text",
                many: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "location",
              title: "Location",
              description: "Where it lies: a path in the repository or a URL.",
              examples: [
                "services/copilot/evals",
                "https://git.example.org/evals",
              ],
              shape: {
                is: "text",
                many: false,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
              place: "path",
            },
            {
              name: "version",
              title: "Version",
              description: "The version of the suite, in quotes.",
              examples: [
                "2026.8",
              ],
              shape: {
                is: "version",
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.6.2.4",
          "A.4.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "criteria",
        title: "Criteria",
        description: "What counts as good enough, fixed before the test. An auditor looks at the history to see which came first.",
        examples: [
          [
            {
              metric: "unsupported claims",
              threshold: 0.02,
              direction: "at-most",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "metric",
                title: "Metric",
                description: "What is measured, by the name the results use.",
                examples: [
                  "unsupported claims",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "threshold",
                title: "Threshold",
                description: "The value that has to be reached or kept below.",
                examples: [
                  0.02,
                ],
                shape: {
                  is: "number",
                  integer: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "direction",
                title: "Direction",
                description: "On which side of the threshold a result is good.",
                examples: [
                  "at-most",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "at-least",
                      description: "A result is good from the threshold up.",
                    },
                    {
                      value: "at-most",
                      description: "A result is good up to the threshold.",
                    },
                  ],
                  open: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "A.6.2.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "results",
        title: "Results",
        description: "What was measured, when, in which run.",
        examples: [
          [
            {
              metric: "unsupported claims",
              value: 0.013,
              on: "2026-08-24",
              run: "release-2026-08-24",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "metric",
                title: "Metric",
                description: "What was measured, by the name that its criterion has.",
                examples: [
                  "unsupported claims",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "value",
                title: "Value",
                description: "The number that came out.",
                examples: [
                  0.013,
                ],
                shape: {
                  is: "number",
                  integer: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "on",
                title: "On",
                description: "The day it was measured.",
                examples: [
                  "2026-08-24",
                ],
                shape: {
                  is: "date",
                  sense: "past",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "approved",
                },
                countsPlaceholders: true,
              },
              {
                name: "run",
                title: "Run",
                description: "Which run it was, so that its log can be found.",
                examples: [
                  "release-2026-08-24",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "9.1",
          "A.6.2.4",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "regression_blocks_deployment",
        title: "Regression blocks deployment",
        description: "Whether a version that does worse cannot be deployed. An auditor asks for the time it happened.",
        examples: [
          true,
        ],
        shape: {
          is: "boolean",
        },
        clauses: [
          "A.6.2.4",
          "A.6.2.5",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "decision",
        title: "Decision",
        description: "What follows from the results.",
        examples: [
          "pass",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "pass",
              description: "Every result is within its threshold; it may be deployed.",
            },
            {
              value: "fail",
              description: "It may not be deployed.",
            },
            {
              value: "conditional",
              description: "It may be deployed on conditions, which the notes or the evidence give.",
            },
          ],
          open: false,
        },
        clauses: [
          "A.6.2.5",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "val-support-copilot-2025-10",
        ],
        shape: {
          is: "reference",
          kind: "validation",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "validation",
      },
    ],
  },
  {
    name: "vendor",
    versions: [
      1,
    ],
    title: "Vendor",
    description: "The review of somebody whose model, data or AI service is used: what they provide, how they handle data, what they promise about changes and incidents, and whether that is good enough. Auditors expect the discipline of a data processor's review.",
    idKind: "vendor",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a vendor. It is always the first key.",
        examples: [
          "vendor/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "vendor/v1",
              description: "The review of one vendor, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name of the vendor, which systems give with their models.",
        examples: [
          "openai",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "OpenAI, language models",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "OpenAI, language models",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who answers for the relationship and the review.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        needed: {
          when: "always",
        },
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "provides",
        title: "Provides",
        description: "What is bought, and what it is used for.",
        examples: [
          "Language models for drafts, called over the network",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.10.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "services",
        title: "Services",
        description: "The single models and services, by their names.",
        examples: [
          [
            "gpt-4.1",
            "embeddings-3",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [
          "A.4.4",
          "A.10.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "controls_reviewed",
        title: "Controls reviewed",
        description: "What of the vendor's own controls was looked at, and in which papers. An auditor asks whether anybody read them.",
        examples: [
          [
            "SOC 2 Type II report of 2026-03",
            "ISO/IEC 27001 certificate",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [
          "A.10.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "data_handling",
        title: "Data handling",
        description: "What happens to our data there.",
        examples: [
          {
            trains_on_our_data: false,
            retention: "30 days",
            region: "EU",
            subprocessors: [
              "Cloud provider",
            ],
          },
        ],
        shape: {
          is: "mapping",
          fields: [
            {
              name: "trains_on_our_data",
              title: "Trains on our data",
              description: "Whether the vendor trains models with what we send. Silence counts as yes.",
              examples: [
                false,
              ],
              shape: {
                is: "boolean",
              },
              clauses: [
                "A.7.3",
                "A.10.3",
              ],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "retention",
              title: "Retention",
              description: "How long our data is kept.",
              examples: [
                "30 days, then deleted",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "region",
              title: "Region",
              description: "Where it is stored and processed.",
              examples: [
                "EU",
              ],
              shape: {
                is: "text",
                many: true,
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
            {
              name: "subprocessors",
              title: "Subprocessors",
              description: "Who else gets to see it.",
              examples: [
                [
                  "Cloud provider",
                ],
              ],
              shape: {
                is: "list",
                of: {
                  is: "text",
                  many: false,
                },
              },
              clauses: [],
              asSection: false,
              needed: {
                when: "approved",
              },
              countsPlaceholders: true,
            },
          ],
          open: false,
        },
        clauses: [
          "A.7.3",
          "A.10.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "version_change_notice",
        title: "Notice of version changes",
        description: "How and how long before a model changes we are told, and whether a version can be pinned.",
        examples: [
          "90 days by mail; versions can be pinned for a year",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.6.2.4",
          "A.10.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "evaluation_results",
        title: "Evaluation results",
        description: "What is known about the quality and safety of the models: the vendor's reports and our own tests.",
        examples: [
          "System card read; own suite passed, see val-support-copilot",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.6.2.4",
          "A.10.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "incident_notice",
        title: "Notice of incidents",
        description: "How fast the vendor tells us about incidents, and whom.",
        examples: [
          "72 hours, to the security mailbox",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.8.4",
          "A.10.3",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "exit",
        title: "Exit",
        description: "How we get away from the vendor: data, replacement, time.",
        examples: [
          "The gateway can switch to the second model within a day; data is deleted on request.",
        ],
        shape: {
          is: "text",
          many: true,
        },
        clauses: [
          "A.10.2",
        ],
        asSection: true,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
      },
      {
        name: "certifications",
        title: "Certifications",
        description: "What the vendor is certified for, with numbers and dates.",
        examples: [
          [
            "ISO/IEC 42001, certificate 4711, until 2028-02",
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "text",
            many: false,
          },
        },
        clauses: [
          "A.10.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "conclusion",
        title: "Conclusion",
        description: "What the review comes to.",
        examples: [
          "approve",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "approve",
              description: "May be used.",
            },
            {
              value: "approve-with-conditions",
              description: "May be used on the conditions that the review names.",
            },
            {
              value: "reject",
              description: "Must not be used.",
            },
          ],
          open: false,
        },
        clauses: [
          "A.10.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      {
        name: "valid_until",
        title: "Valid until",
        description: "The last day on which the review holds.",
        examples: [
          "2027-03-31",
        ],
        shape: {
          is: "date",
          sense: "due",
        },
        clauses: [
          "A.10.3",
        ],
        asSection: false,
        needed: {
          when: "approved",
        },
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField2,
      reviewedField,
      reviewField2,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "openai-2025",
        ],
        shape: {
          is: "reference",
          kind: "vendor",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "vendor",
      },
    ],
  },
  {
    name: "waivers",
    versions: [
      1,
    ],
    title: "Waivers",
    description: "Findings and obligations that are let go for a while, each with a reason, an approver and an end. They stay countable, and an expired one is a finding itself; an auditor accepts a waiver, but not silence.",
    idKind: "waivers",
    fields: [
      {
        name: "aims",
        title: "Kind",
        description: "Says that this is a list of waivers. It is always the first key.",
        examples: [
          "waivers/v1",
        ],
        shape: {
          is: "enum",
          values: [
            {
              value: "waivers/v1",
              description: "A list of waivers, version 1 of the format.",
            },
          ],
          open: false,
        },
        clauses: [],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "id",
        title: "Id",
        description: "The short name that other documents use to point here. It never changes; titles may. Letters, digits, dots, underscores and hyphens, 100 characters at most.",
        examples: [
          "waivers",
        ],
        shape: {
          is: "id",
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "title",
        title: "Title",
        description: "What people call this document. It stands in lists, reports and exports.",
        examples: [
          "Waivers",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "name",
        title: "Name",
        description: "Another word for the title; one of the two is enough.",
        examples: [
          "Waivers",
        ],
        shape: {
          is: "text",
          many: false,
        },
        clauses: [
          "7.5.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      {
        name: "owner",
        title: "Owner",
        description: "Who keeps the waivers few and short.",
        examples: [
          "Dana Osei",
          {
            role: "Head of Customer Support",
            team: "Support Engineering",
          },
        ],
        shape: {
          is: "choice",
          of: [
            {
              is: "text",
              many: true,
            },
            {
              is: "mapping",
              fields: [
                nameField2,
                roleField,
                teamField,
                contactField,
              ],
              open: false,
            },
          ],
        },
        clauses: [
          "5.3",
          "A.3.2",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      statusField,
      versionField3,
      {
        name: "waivers",
        title: "Waivers",
        description: "One entry per waiver: a rule in one document or file, or an obligation of one system.",
        examples: [
          [
            {
              rule: "overdue-review",
              document: "ia-support-copilot",
              reason: "The new model comes in three weeks; one review for both.",
              approved_by: "Head of AI governance",
              expires: "2026-12-31",
            },
          ],
        ],
        shape: {
          is: "list",
          of: {
            is: "mapping",
            fields: [
              {
                name: "rule",
                title: "Rule",
                description: "The code of the rule whose findings are waived.",
                examples: [
                  "overdue-review",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                  unless: [
                    "obligation",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "document",
                title: "Document",
                description: "The id of the document, or of the system, in which they are waived.",
                examples: [
                  "ia-support-copilot",
                ],
                shape: {
                  is: "reference",
                  kind: "any",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                  unless: [
                    "path",
                    "obligation",
                  ],
                },
                countsPlaceholders: true,
              },
              {
                name: "path",
                title: "Path",
                description: "The file in which they are waived, from the root of the AIMS; for what has no id.",
                examples: [
                  "aims/impact/support-copilot.md",
                ],
                shape: {
                  is: "text",
                  many: false,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
                place: "path",
              },
              {
                name: "obligation",
                title: "Obligation",
                description: "The obligation that a system need not meet for now, instead of a rule.",
                examples: [
                  "impact-assessment",
                ],
                shape: {
                  is: "enum",
                  values: [
                    {
                      value: "risk-assessment",
                      description: "A risk assessment of the system.",
                    },
                    {
                      value: "impact-assessment",
                      description: "An impact assessment of the system.",
                    },
                    {
                      value: "validation",
                      description: "A validation of the models in use.",
                    },
                    {
                      value: "oversight",
                      description: "Human oversight, in the entry or a document.",
                    },
                    {
                      value: "monitoring",
                      description: "Monitoring in production.",
                    },
                    {
                      value: "vendor",
                      description: "A review of each vendor of a model.",
                    },
                    {
                      value: "dataset",
                      description: "A record of each dataset.",
                    },
                    {
                      value: "runbook",
                      description: "A runbook for its incidents.",
                    },
                    {
                      value: "training",
                      description: "Valid training of its overseers.",
                    },
                  ],
                  open: false,
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "system",
                title: "System",
                description: "The id of the system that need not meet the obligation.",
                examples: [
                  "support-copilot",
                ],
                shape: {
                  is: "reference",
                  kind: "system",
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "reason",
                title: "Reason",
                description: "Why it can wait, or does not matter here.",
                examples: [
                  "The new model comes in three weeks; one review for both.",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
              },
              {
                name: "approved_by",
                title: "Approved by",
                description: "The name or role of whoever allowed it.",
                examples: [
                  "Head of AI governance",
                ],
                shape: {
                  is: "text",
                  many: true,
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
              },
              {
                name: "expires",
                title: "Expires",
                description: "The last day on which it holds. After that the finding is back.",
                examples: [
                  "2026-12-31",
                ],
                shape: {
                  is: "date",
                  sense: "due",
                },
                clauses: [],
                asSection: false,
                needed: {
                  when: "always",
                },
                countsPlaceholders: true,
              },
            ],
            open: false,
          },
        },
        clauses: [
          "6.1.3",
          "10.2",
        ],
        asSection: false,
        countsPlaceholders: true,
        seen: "value",
      },
      approvedField,
      reviewedField,
      reviewField3,
      {
        name: "supersedes",
        title: "Supersedes",
        description: "The id of the document that this one replaces. The old one stays as history.",
        examples: [
          "waivers-2025",
        ],
        shape: {
          is: "reference",
          kind: "waivers",
        },
        clauses: [
          "7.5.3",
        ],
        asSection: false,
        countsPlaceholders: true,
      },
      evidenceField,
      notesField,
      tagsField,
    ],
    records: [
      {
        path: [],
        kind: "waivers",
      },
    ],
  },
];
