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
  description: "Globs of the files that make up the system. Many changes to them since the last assessment make it stale.",
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
  description: "Where it is kept: a path in the repository, or a URL. Paths are checked to exist; URLs are never fetched.",
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
              {
                name: "likelihood",
                title: "Likelihood",
                description: "How often it is to be expected, from 1 to 5 or in a word.",
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
                      maximum: 5,
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
                      open: false,
                    },
                  ],
                },
                clauses: [],
                asSection: false,
                countsPlaceholders: true,
              },
              {
                name: "severity",
                title: "Severity",
                description: "How bad it is for those it hits, from 1 to 5 or in a word.",
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
                      maximum: 5,
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
                      open: false,
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
            {
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
            },
            {
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
            },
            {
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
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                  {
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
                  },
                ],
                open: false,
              },
              clauses: [],
              asSection: false,
              countsPlaceholders: true,
            },
            {
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
            },
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
      {
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
      },
      reviewedField,
      {
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
      },
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
      {
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
      },
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
];
