import { frameworkItem } from '../../kinds/frameworks.ts';
import type { Said } from '../../model/said.ts';

type SaidAssessment = Said['impact-assessment'];
type SaidFailure = NonNullable<SaidAssessment['failure_modes']>[number];

/** The failures that every assessor is expected to think of, by their ids in the risk taxonomy. */
export const expectedFailures = {
  hallucination: {
    noun: 'hallucination',
    words:
      /hallucinat|confabulat|fabricat|\binvent|\bmak(?:es?|ing) (?:\S{1,30} ){0,2}up\b|\bmade[- ]up\b|misinform|\bunsupported\b|\buntrue\b|\binaccura|\bfactual|\b(?:wrong|false|incorrect) (?:answers?|advice|information|statements?|facts?|sentences?|summar(?:y|ies)|claims?|promises?)\b/i,
  },
  bias: {
    noun: 'bias in outputs',
    words:
      /\bbias|discriminat|\bunfair|\bfairness|prejudice|stereotyp|disparat|\bunequal|disadvantag|\bdisfavou?r/i,
  },
  'performance-gap': {
    noun: 'performance gaps across populations',
    words:
      /performance gap|\bsub-?groups?\b|\bpopulations?\b|\bdemographic|\bminorit|second language|\bnon-native|\bdialect|\baccents?\b|\b(?:worse|weaker|poorer|less \w{1,30}) (?:\S{1,30} ){0,2}(?:for|with|on)\b|more (?:often|errors|mistakes) (?:for|with|on)\b/i,
  },
} as const;

export type ExpectedFailure = keyof typeof expectedFailures;

/** Whether an assessment lists a failure or rules it out: by its id, in words, or in the prose of a section. */
export function considers(
  { failure_modes = [], inWords }: SaidAssessment,
  failure: ExpectedFailure,
): boolean {
  const { words } = expectedFailures[failure];
  const prose = inWords?.failure_modes;
  if (prose !== undefined && words.test(withoutOtherBiases(prose))) return true;
  return failure_modes.some(mode => {
    // A failure that hits some more often than others is a gap between them, whatever its name.
    if (failure === 'performance-gap' && looksAtPopulations(mode)) return true;
    const texts = [...(mode.risk ?? []), ...(mode.affects ?? [])];
    return texts.some(
      text => frameworkItem(text, 'risk-taxonomy')?.id === failure || words.test(withoutOtherBiases(text)),
    );
  });
}

function looksAtPopulations({ populations, ruledOut }: SaidFailure): boolean {
  return populations !== undefined || ruledOut?.includes('populations') === true;
}

/** People's own biases are failures of oversight and not of the outputs. */
function withoutOtherBiases(text: string): string {
  return text.replace(/\b(?:automation|confirmation|anchoring)[ -]bias/gi, '');
}
