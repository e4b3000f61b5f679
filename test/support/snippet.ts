/**
 * What an editor makes of a snippet in which nothing is filled in: placeholders as they are, the first of the choices,
 * nothing at bare stops. `$0`, where the cursor comes to rest, is kept.
 */
export function expanded(snippet: string): string {
  let result = '';
  for (let at = 0; at < snippet.length; ) {
    const rest = snippet.slice(at);
    const stop =
      /^\$\{\d+:((?:[^\\}]|\\.)*)\}/s.exec(rest) ??
      /^\$\{\d+\|((?:[^\\|]|\\.)*)\|\}/s.exec(rest) ??
      /^\$(\d+)/.exec(rest);
    if (stop) {
      const [all = '', inside = ''] = stop;
      if (all.startsWith('${')) {
        const isChoice = /^\$\{\d+\|/.test(all);
        const [first = ''] = isChoice ? inside.split(/(?<!\\),/) : [inside];
        result += first.replace(/\\(.)/gs, '$1');
      } else if (inside === '0') result += '$0';
      at += all.length;
    } else if (rest.startsWith('\\')) {
      result += rest.charAt(1);
      at += 2;
    } else {
      if (rest.startsWith('$')) throw new Error(`No stop: ${rest.slice(0, 40)}`);
      result += rest.charAt(0);
      at += 1;
    }
  }
  return result;
}
