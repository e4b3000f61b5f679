import type { RuleArea } from '../rule.ts';
import { fieldTwice } from './field-twice.ts';
import { impossibleDate } from './impossible-date.ts';
import { invalidId } from './invalid-id.ts';
import { invalidValue } from './invalid-value.ts';
import { malformedDate } from './malformed-date.ts';
import { missingField } from './missing-field.ts';
import { placeholder } from './placeholder.ts';
import { suspiciousDate } from './suspicious-date.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownVersion } from './unknown-version.ts';
import { unquotedVersion } from './unquoted-version.ts';
import { wrongType } from './wrong-type.ts';

export const fields: RuleArea = {
  title: 'Kinds, fields and values',
  rules: [
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
  ],
};
