// The suite's end of the channel to the driver that runs outside of VS Code; the other end is ../channel.mjs.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the driver of this host can do. Check it first (and skip) for all but `screenshot`. */
export function driverCan(
  action: 'press' | 'type' | 'click' | 'rightClick' | 'hover' | 'texts' | 'attributes',
): boolean {
  return environment('AIMS_HOST_ABILITIES').split(',').includes(action);
}

/**
 * Takes a picture of the whole window into `test/host/.out/<name>.png`.
 * Answers the file, or undefined where the host cannot take one (the driver has said so).
 */
export async function screenshot(name: string): Promise<string | undefined> {
  const file = await ask('screenshot', [name]);
  return typeof file === 'string' ? file : undefined;
}

/** Presses keys one after the other, such as `F1`, `Enter` or `Control+Shift+P`, as a person would. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await ask('press', [key]);
}

/** Types a text wherever the focus is. */
export async function type(text: string): Promise<void> {
  await ask('type', [text]);
}

/** Clicks the first visible element that matches a CSS selector. */
export async function click(selector: string): Promise<void> {
  await ask('click', [selector]);
}

/** Opens the context menu of the first visible element that matches a CSS selector. */
export async function rightClick(selector: string): Promise<void> {
  await ask('rightClick', [selector]);
}

/** Points at the first visible element that matches a CSS selector. */
export async function hover(selector: string): Promise<void> {
  await ask('hover', [selector]);
}

/** The texts of the elements that match a CSS selector and can be seen right now. */
export async function texts(selector: string): Promise<readonly string[]> {
  return textsOf(await ask('texts', [selector]));
}

/** The same for the values of an attribute, such as `aria-label`. */
export async function attributes(selector: string, attribute: string): Promise<readonly string[]> {
  return textsOf(await ask('attributes', [selector, attribute]));
}

/** Adds a line to what the driver prints. */
export function report(line: string): void {
  fs.appendFileSync(path.join(channel(), 'report.log'), `${line}\n`);
}

export interface SuiteResult {
  readonly vscode: string;
  readonly application: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Tells the driver how it went. A run without a result counts as failed. */
export function reportResult(result: SuiteResult): void {
  fs.writeFileSync(path.join(channel(), 'result.json'), JSON.stringify(result));
}

async function ask(action: string, args: readonly string[]): Promise<unknown> {
  const id = randomUUID();
  const request = path.join(channel(), `${id}.request.json`);
  const answer = path.join(channel(), `${id}.answer.json`);
  // Renamed into place, so that the driver never reads half a request.
  fs.writeFileSync(`${request}.part`, JSON.stringify({ action, args }));
  fs.renameSync(`${request}.part`, request);
  const patience = 30_000;
  for (const started = Date.now(); Date.now() - started < patience; await sleep(20)) {
    if (!fs.existsSync(answer)) continue;
    const { value, error } = JSON.parse(fs.readFileSync(answer, 'utf8')) as {
      value?: unknown;
      error?: string;
    };
    fs.rmSync(answer);
    if (error !== undefined) throw new Error(`the driver could not ${action} ${args.join(' ')}: ${error}`);
    return value;
  }
  throw new Error(`the driver did not ${action} ${args.join(' ')} within ${patience / 1000} s`);
}

function channel(): string {
  return environment('AIMS_HOST_CHANNEL');
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start the suite with node test/host/run.mjs`);
  return value;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
