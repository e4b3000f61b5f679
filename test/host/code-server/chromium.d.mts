/** The Chromium to use; `say` is told what is done to get one. */
export function chromiumExecutable(say: (line: string) => void): Promise<string>;
