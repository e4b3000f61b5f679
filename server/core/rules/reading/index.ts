import type { RuleArea } from '../rule.ts';
import { duplicateKey } from './duplicate-key.ts';
import { jsonComment } from './json-comment.ts';
import { jsonSyntax } from './json-syntax.ts';
import { jsonTrailingComma } from './json-trailing-comma.ts';
import { mergeConflict } from './merge-conflict.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { tooManyAliases } from './too-many-aliases.ts';
import { unsupportedEncoding } from './unsupported-encoding.ts';
import { yamlSyntax } from './yaml-syntax.ts';

export const reading: RuleArea = {
  title: 'Reading the text',
  rules: [
    mergeConflict,
    unsupportedEncoding,
    yamlSyntax,
    jsonSyntax,
    jsonComment,
    jsonTrailingComma,
    duplicateKey,
    nestedTooDeep,
    tooManyAliases,
  ],
};
