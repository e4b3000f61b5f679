import { changedSinceAssessed } from './changed-since-assessed.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { fieldTwice } from './field-twice.ts';
import { impossibleDate } from './impossible-date.ts';
import { invalidId } from './invalid-id.ts';
import { invalidValue } from './invalid-value.ts';
import { jsonComment } from './json-comment.ts';
import { jsonSyntax } from './json-syntax.ts';
import { jsonTrailingComma } from './json-trailing-comma.ts';
import { malformedDate } from './malformed-date.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingField } from './missing-field.ts';
import { missingImpactAssessment } from './missing-impact-assessment.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { overdueReview } from './overdue-review.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';
import { similarId } from './similar-id.ts';
import { suspiciousDate } from './suspicious-date.ts';
import { tooManyAliases } from './too-many-aliases.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownVersion } from './unknown-version.ts';
import { unquotedVersion } from './unquoted-version.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unsupportedEncoding } from './unsupported-encoding.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule there is, as the documentation lists them: what stops reading first, what needs judgement last. */
export const rules: readonly Rule[] = [
  mergeConflict,
  unsupportedEncoding,
  yamlSyntax,
  jsonSyntax,
  jsonComment,
  jsonTrailingComma,
  duplicateKey,
  nestedTooDeep,
  tooManyAliases,
  unknownKind,
  unknownVersion,
  unknownKey,
  wrongType,
  invalidValue,
  invalidId,
  fieldTwice,
  missingField,
  placeholder,
  malformedDate,
  impossibleDate,
  suspiciousDate,
  unquotedVersion,
  duplicateId,
  similarId,
  unresolvedReference,
  missingImpactAssessment,
  overdueReview,
  changedSinceAssessed,
];
