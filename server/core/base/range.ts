/**
 * A half-open stretch of a text, in UTF-16 code units from its beginning: `start` is in it, `end` is not.
 * The core knows offsets only; lines and characters exist at the borders (`Text.positionAt`).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(start: number, end: number): Range {
  return { start, end };
}

/** The range, so many characters further on. */
export function movedRange({ start, end }: Range, by: number): Range {
  return rangeOf(start + by, end + by);
}

/** Whether `offset` lies in the range or touches its end, as a cursor behind the last character does. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function encloses(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isEmpty(range: Range): boolean {
  return range.start === range.end;
}
