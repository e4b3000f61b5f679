/** Where a sticky expression that begins at an offset stops matching; the offset itself if it does not match. */
export function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}
