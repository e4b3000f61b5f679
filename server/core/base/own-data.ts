/**
 * A copy of plain data that holds on to nothing that it was made of. Of a text that is a piece of a longer one an engine keeps all of
 * that, one that was put together it keeps in its parts, and what is one byte in itself it keeps as two where what it came from has
 * letters that need them. What JSON does not have is not there.
 */
export function ownData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
