import { memo } from '../base/memo.ts';
import { shortened } from '../base/shorten.ts';
import type { RecordFacts } from '../model/facts.ts';
import { type Seen, seenIn } from '../model/said.ts';

/**
 * What a system does, as far as its entry lets one tell: there is no field for it. Each trait is given with the ground
 * for it, in words that follow "it"; one that is absent may still be there, the entry just does not show it.
 */
export interface SystemTraits {
  /** It writes, draws or speaks: what it puts out can be made up. */
  readonly generates?: string;
  /** It scores, sorts or decides about people. */
  readonly judgesPeople?: string;
  /** What it puts out concerns people, be it only perhaps. */
  readonly touchesPeople?: string;
}

export const traitsOf = memo((system: RecordFacts): SystemTraits => {
  const said = seenIn(system, 'ai-system') ?? {};
  const generates = generation(said);
  const judgement = judgementIn(said);
  const personal = said.data_inputs?.some(isWorkedOn) === true;
  const weighs = proposing.has(system.system?.automationLevel ?? '');
  const outside = reachingOut.has(system.system?.audience ?? '');
  const level = `its automation level is ${system.system?.automationLevel}`;
  const touches = [
    ...(personal && weighs ? [`it works on personal data and ${level}`] : []),
    ...(personal && judgement !== undefined ? [`it works on personal data and ${judgement}`] : []),
    ...(generates !== undefined && outside ? [`what it makes reaches people outside`] : []),
  ];
  return {
    ...(generates !== undefined && { generates }),
    ...(personal &&
      weighs &&
      judgement !== undefined && { judgesPeople: `it works on personal data, ${level}, and ${judgement}` }),
    ...(touches[0] !== undefined && { touchesPeople: touches[0] }),
  };
});

type Said = Seen['ai-system'];

/** The automation levels at which people follow what the system says, or are not asked. */
const proposing: ReadonlySet<string> = new Set(['recommend', 'decide-with-review', 'decide-and-act']);

const reachingOut: ReadonlySet<string> = new Set(['customer-facing', 'public']);

/** Personal data that the system meets in use. What it was trained or tested with says nothing about its outputs. */
function isWorkedOn({ personal_data, kind }: NonNullable<Said['data_inputs']>[number]): boolean {
  return personal_data === true && (kind === undefined || kind === 'operational' || kind === 'retrieval');
}

const generativeModel =
  /(?:^|[^a-z])(?:chat-?gpt|gpt|claude|gemini|llama|mistral|mixtral|qwen|deepseek|gemma|grok|dall-?e|stable[- ]diffusion|midjourney|llm)(?![a-z])/i;
const madeOutput =
  /\b(?:drafts?|repl(?:y|ies)|answers?|summar(?:y|ies)|translations?|transcripts?|chats?|(?:generated|proposed|suggested|synthetic) (?:code|texts?|images?|wording|content|messages?|e-?mails?|letters?|descriptions?|posts?|reports?))\b/i;
const makingPurpose =
  /\b(?:(?:large )?language models?|llms?|generative|gen ?ai|chat-?bots?|voice-?bots?|drafts|summari[sz]es|translates|transcribes|generates (?:code|texts?|images?|content|messages?|e-?mails?|letters?|descriptions?|posts?|answers|replies))\b/i;

function generation({ models = [], data_outputs = [], purpose = [] }: Said): string | undefined {
  const output = data_outputs.find(({ name }) => foundIn(name, madeOutput) !== undefined)?.name;
  if (output !== undefined) return `its output is "${shortened(output)}"`;
  const word = purpose.map(text => foundIn(text, makingPurpose)).find(found => found !== undefined);
  if (word !== undefined) return `its purpose says "${shortened(word)}"`;
  const model = models.find(({ name = '' }) => generativeModel.test(name) && !/embed/i.test(name))?.name;
  return model === undefined ? undefined : `it runs on "${shortened(model)}"`;
}

const judgingOutput =
  /\b(?:scor(?:es?|ing)|rank(?:s|ings?)?|ratings?|grades?|decisions?|decid(?:es?|ing)|classifi\w{1,12}|classify(?:ing)?|predict\w{0,8}|recommendations?|eligib\w{1,8}|approv(?:es?|al|als|ing)|reject\w{0,8}|declin(?:es?|ed|ing)|priorit\w{1,10}|shortlist\w{0,5}|probabilit(?:y|ies)|likelihood|match(?:es|ing)?)\b/i;
const judgingPurpose =
  /\b(?:scores|ranks|rates|grades|classifies|predicts|recommends|decides|approves|rejects|declines|prioriti[sz]es|shortlists|screens)\b/i;

function judgementIn({ data_outputs = [], purpose = [] }: Said): string | undefined {
  for (const { name, used_for = [] } of data_outputs) {
    const word = [name, ...used_for]
      .map(text => foundIn(text, judgingOutput))
      .find(found => found !== undefined);
    if (word !== undefined) return `one of its outputs says "${shortened(word)}"`;
  }
  const word = purpose.map(text => foundIn(text, judgingPurpose)).find(found => found !== undefined);
  return word === undefined ? undefined : `its purpose says "${shortened(word)}"`;
}

/** The first match in a text that is not said of something else: `does not decide`, `without a chatbot`. */
function foundIn(text: string | undefined, pattern: RegExp): string | undefined {
  if (text === undefined) return undefined;
  for (const match of text.matchAll(new RegExp(pattern, 'gi'))) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!denied.test(before)) return match[0];
  }
  return undefined;
}

/** A denial with at most two words between it and what is denied. */
const denied = /\b(?:no|not|never|without|nor|non)[\s-]+(?:[\w-]{1,30}\s+){0,2}$/i;
