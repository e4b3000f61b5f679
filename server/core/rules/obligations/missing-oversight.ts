import { missingFrom } from '../../model/missing.ts';
import { missingObligation } from './missing-obligation.ts';

export const missingOversight = missingObligation({
  code: 'missing-oversight',
  summary: 'Nobody is said to oversee a system that people have to oversee.',
  kind: 'oversight',
  what: 'Nothing says who oversees this system and how',
  why: 'Without it nobody knows who may stop it.',
  todo: 'Fill in "human_oversight" here, or write a document that begins "aims: oversight/v1" with "system: ID".',
  // From the stage on that asks for the section in the entry, its absence is a missing field.
  isSaidElsewhere: ({ record }) =>
    missingFrom(record).some(({ path, due }) => due && path.length === 1 && path[0] === 'human_oversight'),
});
