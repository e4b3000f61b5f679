import { messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

export interface VendorInUse {
  /** The lines of the vendor's review, without the header and the id. */
  readonly vendor: string;
  /** The systems that use it, by default one in pilot. */
  readonly systems?: readonly UsingSystem[];
  readonly today?: string;
}

export interface UsingSystem {
  readonly name?: string;
  readonly stage?: string;
  readonly risk?: string;
  readonly mode?: string;
  /** In flow style, as one input. */
  readonly input?: string;
}

/** What a rule finds in the review of a vendor, `severity: message` each. */
export function foundInVendor(
  code: string,
  { vendor, systems = [{}], today = '2026-11-23' }: VendorInUse,
): readonly string[] {
  const entries = systems.map(
    ({ name = 'Copilot', stage = 'pilot', risk = 'low', mode = 'third-party-api', input = '' }, index) =>
      `  - id: s${index}\n    name: ${name}\n    stage: ${stage}\n    risk: { level: ${risk} }\n` +
      `    data_inputs: [${input}]\n    models: [{ name: m, vendor: v, deployment_mode: ${mode} }]\n`,
  );
  const files = [
    { path: 'register.yaml', text: `aims: register/v1\nsystems:\n${entries.join('')}` },
    { path: 'vendor.yaml', text: `aims: vendor/v1\nid: v\nowner: O\n${vendor}` },
  ];
  return messagesOf(code, workspaceOf(files, { today }), 'vendor.yaml');
}

export function severitiesIn(messages: readonly string[]): readonly string[] {
  return messages.map(message => message.slice(0, message.indexOf(':')));
}
