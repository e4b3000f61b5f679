import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readZip } from './zip.ts';

/** The files of a pack by their names, whatever it was written as. */
export type PackTexts = Readonly<Record<string, string>>;

export function readPack(target: string): PackTexts {
  if (fs.statSync(target).isFile()) return readZip(fs.readFileSync(target));
  const names = fs
    .readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter(name => fs.statSync(path.join(target, name)).isFile())
    .map(name => name.split(path.sep).join('/'));
  return Object.fromEntries(names.map(name => [name, fs.readFileSync(path.join(target, name), 'utf8')]));
}

/** The addresses that a page names: where its links lead. */
export function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src|action|xlink:href|data|poster|srcset)="([^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
}

export function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
}

/** Holds a pack to what every pack promises; says what was looked at. */
export function checkPack(files: PackTexts): { readonly pages: number; readonly links: number } {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  let links = 0;
  for (const [name, html] of pages) {
    const ids = idsIn(html);
    assert.equal(new Set(ids).size, ids.length, `${name}: an id stands twice`);
    for (const address of linksIn(html)) {
      links += 1;
      const [to = '', anchor] = address.split('#');
      assert.match(to, /^[A-Za-z0-9._/-]*$/, `${name} leads to ${address}`);
      const target = to === '' ? name : path.posix.join(path.posix.dirname(name), to);
      const text = files[target];
      assert.ok(text !== undefined, `${name} leads to ${address}, and there is no ${target}`);
      if (anchor !== undefined) assert.ok(anchorsOf(text).has(anchor), `${name}: no ${address}`);
    }
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(
      html,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'/,
    );
    // Nothing that a browser runs, loads or follows by itself.
    assert.doesNotMatch(
      html,
      /<(?:script|iframe|img|object|embed|link|base|form|input|audio|video|foreignObject|animate|set|use)\b/i,
    );
    assert.doesNotMatch(html.replace(/<style>[\s\S]*?<\/style>/, ''), /<[^>]*\s(?:on\w+|style)=/i);
  }
  const names = Object.keys(files);
  const folded = names.map(name => name.toLowerCase());
  assert.equal(new Set(folded).size, names.length, 'names differ by more than capitals');
  for (const name of names)
    assert.doesNotMatch(name, /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)|\.\.|[. ](?:\/|$)/i);

  const manifest = JSON.parse(files['manifest.json'] ?? '');
  const others = names.filter(name => name !== 'manifest.json' && name !== 'SHA256SUMS').sort();
  const told = manifest.files.map((each: { file: string }) => each.file);
  assert.deepEqual([...told].sort(), others);
  for (const { file, size, sha256 } of manifest.files) {
    const text = files[file] ?? '';
    assert.deepEqual([file, Buffer.byteLength(text), sha256Of(text)], [file, size, sha256]);
  }
  const sums = (files.SHA256SUMS ?? '').trimEnd().split('\n');
  assert.deepEqual(
    sums.sort(),
    [...others, 'manifest.json'].map(name => `${sha256Of(files[name] ?? '')}  ${name}`).sort(),
  );
  return { pages: pages.length, links };
}

const anchorsByText = new Map<string, ReadonlySet<string>>();

function anchorsOf(text: string): ReadonlySet<string> {
  const known = anchorsByText.get(text) ?? new Set(idsIn(text));
  anchorsByText.set(text, known);
  return known;
}

export function sha256Of(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
