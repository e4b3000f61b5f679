/**
 * What people call the fields of a system elsewhere: the one table of such words; `value-words` has those of values. Words of the schema
 * itself, names and titles, need not stand here. Texts are compared `folded`.
 */

/** Letters and digits of a text in lower case, a blank between words. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a list with semicolons between them. */
export function wordsIn(list: string): readonly string[] {
  return list.split(/;\s*/).map(word => word.trim());
}

function worded(lists: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([field, list]) => [field, wordsIn(list)]));
}

/** By field, the titles of columns that mean it. The first of a field is the most certain. */
export const titles: Readonly<Record<string, readonly string[]>> = worded({
  id: `
    system id; use case id; ai id; inventory id; identifier; reference; ref; record id; key; asset id;
    inventory number; tool id; application id; app id; project id; algorithm id; ai system id;
    register id; reference number; issue key; kennung; identifiant; identificador`,
  name: `
    system name; use case name; ai system; use case; tool name; system; application name; application;
    project name; product name; solution; tool; title; page title; ai tool; ai tool name;
    ai application; ai use case; project title; algorithm; algorithm name; name des systems;
    name des ki systems; systemname; system bezeichnung; bezeichnung; ki system; ki anwendung;
    anwendung; anwendungsfall; name der anwendung; nom du systeme; nom du systeme d ia; nom;
    nom de l outil; systeme; systeme d ia; nombre del sistema; nombre del sistema de ia; nombre;
    sistema; sistema de ia; nome del sistema; nome del sistema di ia; nome; naam; naam van het systeem;
    naam systeem; systeem; ai systeem; algoritme; naam algoritme`,
  'owner.name': `
    owner; system owner; business owner; product owner; responsible; responsible person; accountable;
    contact person; ai system owner; application owner; tool owner; service owner; model owner;
    use case owner; process owner; primary owner; accountable owner; accountable person;
    accountable executive; responsible owner; senior responsible owner; verantwortlich;
    verantwortlicher; verantwortliche; verantwortliche person; verantwortliche stelle;
    systemverantwortlicher; systemverantwortliche; fachverantwortlicher; eigentumer; ansprechpartner;
    ansprechperson; responsable; responsable du systeme; proprietaire; responsable del sistema;
    propietario; responsabile; referente; eigenaar; systeemeigenaar; verantwoordelijke;
    verantwoordelijk; contactpersoon`,
  'owner.role': 'owner role; role of owner',
  'owner.team': `
    team; bureau; division; business unit; unit; office; component; owner team; branch; directorate;
    organisational unit; organizational unit; org unit; business function; business area;
    organisationseinheit; equipe; equipo; unita organizzativa`,
  'owner.contact': `
    contact; email; e mail; owner email; contact email; owner contact; email address; point of contact;
    contact details; contact information; business owner email; system owner email;
    primary owner email; kontakt; e mail adresse; courriel; correo electronico; contatto`,
  purpose: `
    description; intended use; intended purpose; use case description; summary; objective;
    what it does; purpose and benefits; goal; goals; business purpose; purpose of use; what does it do;
    what do you use it for; short description; brief description; description short; zweck;
    zweckbestimmung; einsatzzweck; verwendungszweck; beschreibung; kurzbeschreibung; ziel; finalite;
    objectif; finalidad; proposito; descripcion; objetivo; finalita; scopo; descrizione; doel;
    doelstelling; beschrijving; omschrijving; what problem is the ai intended to solve`,
  stage: `
    lifecycle stage; lifecycle; deployment stage; stage of development; development stage; phase;
    status; lifecycle phase; life cycle stage; life cycle phase; ai lifecycle stage; deployment status;
    deployment phase; implementation status; operational status; system status; current status;
    usage status; project status; project phase; lebenszyklusphase; betriebsstatus; einsatzstatus;
    statut; etat; estado; fase; stato`,
  stage_since: `
    go live; go live date; live since; in production since; in use since; date implemented;
    deployment date; deployed on; date retired; retired on; date operational; operational date;
    production date; date deployed; date of deployment; implementation date; launch date; live date;
    begin date; inbetriebnahme; datum der inbetriebnahme; produktivsetzung; produktiv seit;
    im einsatz seit; date de mise en service; mise en service; date de mise en production;
    fecha de puesta en marcha; fecha de puesta en produccion; data di messa in servizio; ingebruikname;
    datum ingebruikname; date ended; end date; retirement date; decommissioned on; decommission date;
    außerbetriebnahme`,
  version: 'system version',
  origin: `
    build or buy; built or bought; make or buy; sourcing; acquisition; built bought; build buy;
    eigenentwicklung oder zukauf; herkunft`,
  audience: 'exposure; facing; user group type; zielgruppe',
  organization_roles: `
    our role; role under the ai act; ai act role; role; roles; provider deployer; provider or deployer;
    role under the eu ai act; eu ai act role; operator role; organisation role; organization role;
    rolle; unsere rolle; rolle nach ki vo; ruolo; rol`,
  automation_level: `
    level of automation; autonomy; autonomy level; automation; degree of automation;
    automatisierungsgrad; automatisierung; niveau d automatisation; nivel de automatizacion;
    livello di automazione`,
  users: `
    user; user group; user groups; end users; target users; intended users; nutzer; nutzergruppe;
    nutzergruppen; anwender; benutzer; utilisateurs; usuarios; utenti; gebruikers`,
  affected_parties: `
    affected people; affected groups; impacted groups; stakeholders; data subjects; affected persons;
    affected individuals; persons affected; impacted population; population impacted; betroffene;
    betroffene personen; betroffene gruppen; personnes concernees; personas afectadas;
    persone interessate; betrokkenen`,
  'data_inputs.name': `
    data; data used; input; inputs; input data; data input; data inputs; data sources; datasets;
    source data; datenquellen; eingabedaten; verwendete daten; donnees utilisees; datos utilizados;
    dati utilizzati; datenarten`,
  'data_inputs.source': 'data source; source of data',
  'data_inputs.classification': `
    data classification; classification; confidentiality; data sensitivity; information classification;
    datenklassifizierung; datenklassifikation; vertraulichkeit; classification des donnees`,
  'data_inputs.categories': 'data categories; categories of data; data types',
  'data_inputs.personal_data': `
    personal data; pii; contains pii; uses personal data; personally identifiable information;
    gdpr relevant; personenbezogene daten; personal data used; personal data processed;
    processes personal data; contains personal data; personal information;
    identifying information used; pii involved; gdpr; personenbezug; dsgvo relevant;
    donnees personnelles; donnees a caractere personnel; datos personales; dati personali;
    persoonsgegevens`,
  'data_outputs.name': 'output; outputs; data output; data outputs; results',
  'data_outputs.seen_by': 'output seen by; recipients',
  'data_outputs.used_for': 'output used for; use of outputs',
  'models.name': `
    model; model name; models; ai model; foundation model; llm; model used; models used; base model;
    underlying model; gpai model; gpai model used; llm used; foundation models; modell; ki modell;
    modele; modele d ia; modelo; modello`,
  'models.vendor': `
    vendor; provider; supplier; model vendor; model provider; manufacturer; vendors; vendor name;
    vendor names; supplier name; gpai provider; foundation model provider; third party provider;
    anbieter; hersteller; lieferant; fournisseur; editeur; proveedor; fornitore; leverancier`,
  'models.version': 'model version; modellversion; version du modele',
  'models.deployment_mode': 'deployment; hosting; deployment mode; deployment model',
  'risk.level': `
    risk; risk level; risk rating; risk tier; risk class; criticality; overall risk; ai risk rating;
    ai risk level; overall risk rating; overall risk level; risk classification; risk category; risiko;
    risikoklasse; risikostufe; risikoeinstufung; risikobewertung; niveau de risque; risque;
    nivel de riesgo; riesgo; livello di rischio; rischio; risiconiveau; risico`,
  'risk.rationale': `
    risk rationale; risk justification; risk description; reason for risk; key risks; risks;
    risikobegrundung; begrundung der risikoeinstufung; risiken; risques; riesgos`,
  'risk.ai_act_class': `
    ai act class; ai act; eu ai act; ai act category; ai act risk class; eu ai act risk class;
    ai act classification; eu ai act classification; eu ai act category; ai act risk category;
    eu ai act risk category; ai act risk level; eu ai act risk level; eu ai act risk classification;
    risk classification; risk category; risk class; ki vo einstufung; ki vo klasse; ki vo risikoklasse;
    einstufung nach ki vo; risikoklasse nach ki vo; ki verordnung; risikoklasse; classe ai act;
    classification ai act; categorie ai act; clasificacion ai act; classificazione ai act;
    ai act classificatie`,
  controls: 'control ids; mitigating controls',
  'human_oversight.mode':
    'oversight mode; human oversight mode; human oversight; oversight; human in the loop',
  'human_oversight.procedure': `
    oversight measures; human oversight measures; human intervention; human decisions and review;
    human review; menschliche aufsicht; menschliche kontrolle; supervision humaine; controle humain;
    supervision humana; sorveglianza umana; menselijke tussenkomst; menselijk toezicht;
    human oversight; oversight; human in the loop`,
  legal_basis: `
    lawful basis; basis in law; legal ground; legal authority; rechtsgrundlage; base legale;
    base legal; base juridica; base giuridica; wettelijke grondslag; grondslag`,
  links: `
    link; url; urls; website; documentation; wiki; repository; website url; dokumentation; lien; liens;
    enlace`,
  'source.id': 'page id; sys id; uuid; guid; issue id',
  'source.url': 'record url; source url',
  'review.next': `
    next review; next review date; review due; next review on; review by; nachste prufung;
    nachste uberprufung; prochaine revue; proxima revision; volgende beoordeling`,
  'review.cadence': 'review cycle; review frequency',
  'reviewed.on': `
    last review; last reviewed; review date; last review date; last reviewed on; date of last review;
    letzte prufung; letzte uberprufung; derniere revue; ultima revision; laatste beoordeling`,
  notes: `
    comment; comments; remarks; note; additional information; bemerkung; bemerkungen; anmerkung;
    anmerkungen; kommentar; kommentare; remarque; remarques; commentaire; commentaires; observaciones;
    comentarios; osservazioni; opmerkingen`,
  tags: `
    tag; keywords; topic; topics; topic area; category; domain; labels; label; kategorie; categorie;
    categoria`,
});

/** Titles that mean a field where no other column does: whose the system is, if nobody is named. */
export const lastResorts: Readonly<Record<string, readonly string[]>> = worded({
  'owner.name': `
    department; agency; organisation; organization; publishing body; company; fachbereich; abteilung;
    fachabteilung; bereich; departement; departamento; dipartimento; afdeling; organisatie; assignee`,
  'owner.team': `
    department; fachbereich; abteilung; fachabteilung; bereich; departement; departamento;
    dipartimento; afdeling`,
  name: 'summary',
});

/** Words in the title of a column that say what it is for, where it is a whole sentence. */
export const phrases: readonly (readonly [phrase: string, field: string])[] = [
  ['intended purpose', 'purpose'],
  ['personally identifiable information', 'data_inputs.personal_data'],
  ['personal data', 'data_inputs.personal_data'],
  ['stage of development', 'stage'],
  ['ai system s outputs', 'data_outputs.name'],
  ['key risks', 'risk.rationale'],
  ['developed under contract s or in house', 'origin'],
  ['purchased from a vendor or developed', 'origin'],
  ['involve pii', 'data_inputs.personal_data'],
  ['contain pii', 'data_inputs.personal_data'],
  ['personenbezogene daten', 'data_inputs.personal_data'],
  ['donnees personnelles', 'data_inputs.personal_data'],
  ['datos personales', 'data_inputs.personal_data'],
  ['ai act', 'risk.ai_act_class'],
  ['ki vo', 'risk.ai_act_class'],
  ['risk rating', 'risk.level'],
  ['risk level', 'risk.level'],
  ['lifecycle', 'stage'],
];

/** Words before what a title means: `use case topic area` is the topic area. */
export const fillers = wordsIn(`
  ai system; ai use case; use case; the; ai; system; current; our; u; cf; what is; what is the; who is;
  please describe; please enter; please provide`);

/** Words behind what a title means: `description of the system` is the description. */
export const trailers = wordsIn(`
  of the system; of the ai system; of the ai tool; of the tool; of the use case; of the ai use case;
  of the application; for the system; for the ai system; for the tool; des systems; des ki systems;
  du systeme; du systeme d ia; del sistema; del sistema de ia; van het systeem; yes no; y n; ja nein`);

/** Behind a dot, what names the thing before it: `riskLevel.name` is the risk level. */
export const namingKeys = wordsIn(
  'name; value; label; text; title; display; full name; display name; display value',
);

/** The columns of days that tell since when a stage lasts, each for some stages only. */
export const stageDates: readonly (readonly [titles: readonly string[], stages: readonly string[]])[] = [
  [wordsIn('date initiated'), ['idea', 'planned']],
  [wordsIn('date when acquisition and or development began'), ['development']],
  [
    wordsIn(`
    date implemented; go live; go live date; deployment date; date operational; operational date;
    production date; date deployed; date of deployment; deployed on; implementation date; launch date;
    live date; begin date; inbetriebnahme; datum der inbetriebnahme; produktivsetzung;
    date de mise en service; mise en service; date de mise en production; fecha de puesta en marcha;
    fecha de puesta en produccion; data di messa in servizio; ingebruikname; datum ingebruikname`),
    ['pilot', 'production'],
  ],
  [
    wordsIn(`
    date retired; retired on; date ended; end date; retirement date; decommissioned on;
    decommission date; außerbetriebnahme`),
    ['retired'],
  ],
];
