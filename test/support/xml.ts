import assert from 'node:assert/strict';

/** An element of an XML document, as far as tests look at one. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

const names = '[A-Za-z_][A-Za-z0-9._:-]*';

/** Reads a document that has no more than elements, attributes and text; throws for what is not well-formed XML 1.0. */
export function readXml(written: string): Element {
  const foreign = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(written);
  assert.equal(foreign, null, 'a character that XML cannot hold');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  assert.ok(written.startsWith(declaration));
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [];
  let root: Element | undefined;
  const close = (name: string) => {
    const element = open.pop();
    assert.equal(element?.name, name, `</${name}> ends something else`);
    if (!element) return;
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  };
  const token = new RegExp(`<(/?)(${names})((?:\\s+${names}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy');
  token.lastIndex = declaration.length;
  while (token.lastIndex < written.length) {
    const at = token.lastIndex;
    const [, isEnd, name = '', attributes = '', isEmpty, text] = token.exec(written) ?? [];
    if (text === undefined && name === '') assert.fail(`no XML: ${written.slice(at, at + 80)}`);
    if (text !== undefined) {
      const inside = open.at(-1);
      if (inside) inside.text += unescaped(text);
      else assert.equal(text.trim(), '');
    } else if (isEnd) close(name);
    else {
      assert.ok(!root, 'there is one element at the top');
      open.push({ name, attributes: attributesIn(attributes), children: [], text: '' });
      if (isEmpty) close(name);
    }
  }
  assert.equal(open.length, 0, 'an element is not closed');
  assert.ok(root);
  return root;
}

function attributesIn(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(new RegExp(`(${names})="([^"]*)"`, 'g'))) {
    assert.ok(!Object.hasOwn(attributes, name), `${name} stands twice`);
    // Line ends and tabs that stand in an attribute as they are become blanks.
    attributes[name] = unescaped(value.replace(/[\t\r\n]/g, ' '));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (found, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    const entity = entities[name ?? ''];
    assert.ok(entity !== undefined, `"${found}" is no entity`);
    return entity;
  });
}
