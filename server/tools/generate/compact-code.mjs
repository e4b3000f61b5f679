// ajv's code, with its way of collecting errors replaced. As it comes, joining the errors of a list's items copies
// all of them for every item, which hangs on a long list of wrong ones; and every error drags the schema along,
// of which the engine has its own tables.

const newError =
  /const (err\d+) = \{(.*)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;
const errorObject = /^instancePath(?::(.+?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:"(\w+)",params:\{(.*)\}$/;
const joinedErrors = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;

/**
 * @param {string} code as ajv's standalone code generator writes it
 * @returns {string}
 */
export function compactCode(code) {
  const compact = code
    .replace(newError, (_, _name, error) => `vErrors = withError(vErrors, ${compactError(error)});`)
    .replace(joinedErrors, (_, validator) => `vErrors = withErrors(vErrors, ${validator}.errors);`);
  // Another version of ajv may write other code: better no validators than half of them.
  const left = /vErrors\.(?:push|concat)|schemaPath|params:/.exec(compact);
  if (left !== null)
    throw new Error(
      `ajv writes code in an unknown form: ${compact.slice(left.index - 200, left.index + 100)}`,
    );
  return `${compact}\n${collectors}`;
}

/** @param {string} error what stands between the braces; nothing, where an \`if\` only asks whether there is one */
function compactError(error) {
  if (error === '') return '{}';
  const [whole, path = 'instancePath', keyword, params = ''] = errorObject.exec(error) ?? [];
  if (whole === undefined) throw new Error(`ajv writes errors in an unknown form: ${error}`);
  const key = /^additionalProperty: ?(\w+)$/.exec(params)?.[1];
  return `{ keyword: "${keyword}", instancePath: ${path}${key === undefined ? '' : `, key: ${key}`} }`;
}

const collectors = `
function withError(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function withErrors(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;
