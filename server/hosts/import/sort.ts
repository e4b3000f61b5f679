/** What a source is. */
export type Sort = 'archive' | 'old-office' | 'pdf' | 'page' | 'xml' | 'markdown' | 'json' | 'csv';

/** By its first bytes; what is text by its name. What begins like something else is no table, whatever it is called. */
export function sortOf(name: string, bytes: Uint8Array): Sort {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return 'archive';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'old-office';
  if (head.startsWith('%PDF-')) return 'pdf';
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<div|<meta)\b/i.test(text)) return 'page';
  // Comments and declarations may stand before either.
  if (/^<(?:\?xml|!--|!doctype)/i.test(text)) return /<html\b/i.test(text) ? 'page' : 'xml';
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown';
  return /\.(?:json|jsonl|ndjson)$/i.test(name) ? 'json' : 'csv';
}
