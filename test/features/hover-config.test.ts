import assert from 'node:assert/strict';
import { textAt } from './hover-picture.ts';

const control = `#- control.yaml
aims: control/v1
id: c
implements: A.10.3$0
`;
const withConfig = (body: string, more = '') => `#- config.yaml\naims: config/v1\n${body}\n${control}${more}`;

/** What a hover says of other frameworks, by the title before the colon. */
const frameworksIn = (text = '') =>
  [...text.matchAll(/^- (NIST|SOC|EU|AI risk)[^:]*:/gm)].map(([, title]) => title);

describe('hover on an item and the frameworks in use', () => {
  for (const { body, shown } of [
    { body: 'title: C', shown: ['NIST', 'SOC', 'EU', 'AI risk'] },
    { body: 'frameworks: [soc2, eu-ai-act]', shown: ['SOC', 'EU'] },
    { body: 'frameworks: { not_applicable: Only the standard itself. }', shown: [] },
  ]) {
    it(body, () => assert.deepEqual(frameworksIn(textAt(withConfig(body))), shown));
  }

  it('shows ISO/IEC 42001 always, and the item of a framework that is not in use', () => {
    const text = textAt(withConfig('frameworks: [eu-ai-act]').replace('A.10.3', 'soc2/CC9.2')) ?? '';
    assert.match(text, /^\*\*CC9\.2 /);
    assert.match(text, /What it helps to evidence:\n- ISO\/IEC 42001:2023: /);
  });
});

describe('hover on an item that has wording of its own', () => {
  const overlay = `#- licensed/iso.yaml
framework: iso42001
version: "2023"
items:
  A.10.3:
    title: Our title
    text: |
      First paragraph
      of two.

      Second one.
  A.10.2: Alone.
`;
  const overlays = 'overlays: [licensed/iso.yaml]';

  it('shows it in place of our summary, with where it is from', () => {
    const [title, ...lines] = (textAt(withConfig(overlays, overlay)) ?? '').split('\n');
    assert.equal(title, '**A.10.3 Suppliers** control, ISO/IEC 42001:2023');
    assert.deepEqual(lines.slice(0, 5), [
      '**Our title**',
      'First paragraph',
      'of two.',
      'Second one.',
      'The wording is your own, from "licensed/iso.yaml".',
    ]);
    assert.ok(!lines.join().includes('responsible-AI approach'));
    assert.match(lines.join('\n'), /What helps to evidence it:/);
  });

  it('shows a text without a title, and our summary for all others', () => {
    const at = (id: string) => textAt(withConfig(overlays, overlay).replace('A.10.3$0', `${id}$0`)) ?? '';
    assert.match(at('A.10.2'), /2023\nAlone\.\nThe wording is your own/);
    assert.doesNotMatch(at('A.10.4'), /your own/);
    assert.doesNotMatch(at('soc2/CC9.2'), /your own/);
  });

  it('cuts what is very long', () => {
    const long = overlay.replace('Second one.', 'x '.repeat(50_000));
    const text = textAt(withConfig(overlays, long)) ?? '';
    assert.ok(text.length < 10_000);
    assert.match(text, / \.\.\.\nThe wording is your own/);
  });

  it('shows none of a file that cannot be read, or lies in another root', () => {
    assert.doesNotMatch(textAt(withConfig(overlays, overlay.replace('"2023"', '"2031"'))) ?? '', /Our title/);
    const elsewhere = `#- team/config.yaml\naims: config/v1\n${withConfig(overlays, overlay).replace('control.yaml', 'team/control.yaml')}`;
    assert.doesNotMatch(textAt(elsewhere) ?? '', /Our title/);
  });
});
