import { wordsIn } from './words.ts';

/** What people call the values of a system's fields elsewhere. Texts are compared `folded`; values themselves need not stand here. */

/** By field, by its values, other words for these; turned around, by the word. */
function byWord(
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const turned = Object.entries(fields).map(([field, values]) => {
    const words = Object.entries(values).flatMap(([value, list]) =>
      wordsIn(list).map(word => [word, value] as const),
    );
    return [field, Object.fromEntries(words)] as const;
  });
  return Object.fromEntries(turned);
}

/** By field, other words for its values. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = byWord({
  stage: {
    idea: 'ideation; proposed; concept; under consideration; backlog; idee',
    planned: `
      initiated; not started; approved; planning; in planning; geplant; in planung; planifie; prevu;
      en projet; planificado; previsto; pianificato; gepland`,
    development: `
      dev; build; in development; under development; acquisition and or development;
      acquisition and development; prototype; poc; proof of concept; pre deployment; in entwicklung;
      entwicklung; en developpement; en cours de developpement; developpement; en desarrollo;
      desarrollo; in sviluppo; sviluppo; in ontwikkeling; ontwikkeling`,
    pilot: `
      test; testing; beta; trial; in pilot; piloting; implementation and assessment; in testing;
      under test; limited pilot; pilotphase; pilotbetrieb; pilotierung; im test; testphase;
      testbetrieb; pilote; en test; piloto; en pruebas; pilota; in test`,
    production: `
      prod; live; active; operational; deployed; released; in use; in production; in operation;
      operation and maintenance; implemented; launched; rolled out; running; operations; in operations;
      operate and monitor; operation and monitoring; production use; produktiv; produktion;
      in produktion; in betrieb; im einsatz; produktivbetrieb; aktiv; en production; en service;
      operationnel; actif; deploye; en produccion; produccion; activo; operativo; en uso;
      in produzione; produzione; attivo; in uso; in esercizio; in gebruik; in productie; productie;
      actief`,
    suspended: `
      paused; on hold; stopped; inactive; pausiert; ausgesetzt; suspendu; suspendido; sospeso;
      opgeschort`,
    retired: `
      decommissioned; discontinued; sunset; end of life; out of use; no longer in use; phased out;
      shut down; terminated; archived; ended; retire; außer betrieb; ausser betrieb; stillgelegt;
      abgeschaltet; abgelost; hors service; abandonne; retirado; fuera de servicio; dismesso; ritirato;
      buiten gebruik; niet meer in gebruik; uitgefaseerd`,
  },
  origin: {
    built: `
      in house; inhouse; internal; custom; build; developed in house; developed internally;
      own development; developed by us; self developed; eigenentwicklung; selbst entwickelt;
      developpe en interne; desarrollo propio; sviluppo interno; zelf ontwikkeld; interne`,
    bought: `
      buy; purchased; vendor; cots; saas; third party; off the shelf; purchased from vendor;
      purchased from a vendor; bought in; vendor product; commercial; third party product; zukauf;
      zugekauft; eingekauft; gekauft; achete; comprado; acquistato; ingekocht`,
    'open-source': 'oss',
  },
  audience: {
    internal: `
      employees; staff; internal only; internal staff; internal users; internal use; mitarbeiter;
      mitarbeitende; intern; interne; interno; employes; empleados; dipendenti; medewerkers`,
    'customer-facing': `
      customers; customer; external; external customers; client facing; clients; client; consumers;
      kunden; clientes; clienti; klanten`,
    public: 'public facing; general public; citizens; offentlichkeit; offentlich; grand public',
  },
  'risk.level': {
    low: `
      l; minor; minimal; low risk; very low; negligible; gering; geringes risiko; niedrig; sehr gering;
      sehr niedrig; faible; bajo; basso; laag`,
    medium: `
      m; moderate; med; mid; medium risk; moderate risk; mittel; mittleres risiko; moyen; modere;
      medio; moderado; gemiddeld; middel`,
    high: `
      h; major; high risk; hoch; hohes risiko; eleve; haut; fort; alto; elevado; elevato; hoog`,
    critical: `
      severe; very high; critical risk; extreme; sehr hoch; kritisch; tres eleve; critique; muy alto;
      critico; molto alto; zeer hoog; kritiek`,
  },
  'risk.ai_act_class': {
    high: `
      high risk; high risk annex iii; high risk annex i; annex iii; annex iii high risk; hochrisiko;
      hohes risiko; hochrisiko ki system; hochrisiko system; haut risque; a haut risque; risque eleve;
      alto riesgo; alto rischio; hoog risico`,
    prohibited: `
      unacceptable; unacceptable risk; forbidden; prohibited practice; unacceptable risk prohibited;
      verboten; unannehmbares risiko; verbotene praktik; inakzeptables risiko; interdit;
      risque inacceptable; prohibido; riesgo inaceptable; vietato; rischio inaccettabile; verboden;
      onaanvaardbaar risico`,
    limited: `
      limited risk; transparency; limited transparency; transparency risk; transparency obligations;
      specific transparency risk; begrenztes risiko; geringes risiko mit transparenzpflicht;
      transparenzpflicht; transparenzrisiko; begrenzt; risque limite; riesgo limitado;
      rischio limitato; beperkt risico`,
    minimal: `
      minimal risk; low; minimal or no risk; minimal no risk; low risk; minimales risiko;
      geringes risiko; risque minimal; risque faible; riesgo minimo; rischio minimo; minimaal risico`,
  },
  'models.deployment_mode': {
    'third-party-api':
      'api; saas; vendor hosted; vendor api; saas vendor hosted; cloud api; third party saas',
    'managed-cloud': `
      cloud; private cloud; azure; aws; gcp; google cloud; azure openai; amazon bedrock; aws bedrock;
      vertex ai; public cloud`,
    'self-hosted': `
      on premises; on premise; on prem; local; onprem; own data center; own data centre;
      eigenes rechenzentrum; lokal; sur site; self hosted on premises`,
    'on-device': 'device',
  },
  'data_inputs.classification': {
    restricted: `
      secret; strictly confidential; highly confidential; streng vertraulich; geheim;
      strictement confidentiel; strettamente riservato`,
    public: 'open; offentlich; openbaar; publico; pubblico',
    internal: 'internal use only; internal only; internal use; intern; interne; interno; nur intern',
    confidential: 'vertraulich; confidentiel; confidencial; confidenziale; riservato; vertrouwelijk',
  },
  'review.cadence': {
    annual: `
      yearly; annually; every year; once a year; every 12 months; 12 months; jahrlich; annuel;
      annuelle; anual; annuale; jaarlijks`,
    'semi-annual': `
      half yearly; every six months; every 6 months; 6 months; semiannual; halbjahrlich; semestriel;
      semestral; semestrale; halfjaarlijks`,
    quarterly: `
      every quarter; every 3 months; 3 months; vierteljahrlich; quartalsweise; trimestriel; trimestral;
      trimestrale; per kwartaal`,
    monthly: 'every month; monatlich; mensuel; mensual; mensile; maandelijks',
    biennial: 'every two years; every 2 years; 24 months; alle zwei jahre',
  },
  organization_roles: {
    provider: 'anbieter; fournisseur; proveedor; fornitore; aanbieder',
    deployer: 'betreiber; deployeur; responsable del despliegue; gebruiksverantwoordelijke',
    importer: 'einfuhrer; importateur; importador; importatore; importeur',
    distributor: 'handler; distributeur; distribuidor; distributore',
  },
  'human_oversight.mode': {
    'human-in-the-loop': 'in the loop; hitl',
    'human-on-the-loop': 'on the loop; hotl',
    'human-in-command': 'in command; hic',
    'human-out-of-the-loop': 'out of the loop; hootl; no human in the loop',
  },
  automation_level: {
    'decide-and-act': `
      fully automated; fully automatic; fully autonomous; autonomous; vollautomatisch;
      vollautomatisiert; autonom; entierement automatise; totalmente automatizado;
      completamente automatizzato; volledig geautomatiseerd`,
  },
});

/** What stands for a vendor where nobody else makes it. */
export const ourselves: ReadonlySet<string> = new Set(
  wordsIn(`
    in house; inhouse; internal; internally developed; developed in house; self developed;
    own development; own; us; intern; eigenentwicklung; interne; interno; desarrollo propio;
    sviluppo interno; zelf ontwikkeld`),
);

/** Yes and no, however people say it. */
export const yes: ReadonlySet<string> = new Set(
  'yes y true t 1 x on ✓ ✔ ☑ ja j oui si sí sim tak да'.split(' '),
);
export const no: ReadonlySet<string> = new Set(
  'no n false f 0 off ✗ ✘ ☐ nein non nao não nie нет'.split(' '),
);

/** What spreadsheets hold where nothing is known, beside the placeholders of documents. Compared folded. */
export const blanks: ReadonlySet<string> = new Set(
  wordsIn(`
    na; n a; not applicable; not available; not provided; not known; not specified; unspecified; blank;
    blank not provided; null; nil; tbc; to be determined; to be confirmed; tba; not set; k a;
    keine angabe; unbekannt; offen; entfallt; nicht zutreffend; non renseigne; non applicable; inconnu;
    no aplica; desconocido; onbekend; nvt; n v t`),
);
