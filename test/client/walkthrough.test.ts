import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: readonly { command: string }[];
    views: Readonly<Record<string, readonly { id: string }[]>>;
    viewsWelcome: readonly { contents: string }[];
    walkthroughs: readonly { id: string; steps: readonly Step[] }[];
  };
};
const steps = contributes.walkthroughs.flatMap(each => each.steps);
const views = Object.values(contributes.views).flatMap(each => each.map(({ id }) => id));

/** The commands of the editor itself that our words offer. */
const ofEditor: ReadonlySet<string> = new Set([
  'vscode.openFolder',
  'workbench.action.openWalkthrough',
  'workbench.trust.manage',
  ...views.map(id => `${id}.focus`),
]);
const ours = new Set(contributes.commands.map(({ command }) => command));

describe('the walkthrough', () => {
  it('has five steps, each with words, a button, a picture and an event that completes it', () => {
    assert.equal(steps.length, 5);
    for (const { id, title, description, media, completionEvents } of steps) {
      assert.ok(title.length > 0 && description.length < 420, id);
      assert.match(description, /^\[[^\]]+\]\(command:[^)]+\)$/m, id);
      assert.ok(media.altText.endsWith('.'), id);
      assert.ok(completionEvents.length > 0, id);
    }
  });

  it('is completed by commands and views that there are, and by what the client says of the window', () => {
    const files = ['window-state', 'open-pages'].map(name => `client/parts/${name}.ts`);
    const client = files.map(file => fs.readFileSync(file, 'utf8')).join('\n');
    for (const event of steps.flatMap(each => each.completionEvents)) {
      const [sort, what = ''] = event.split(':');
      if (sort === 'onCommand') assert.ok(ours.has(what), event);
      else if (sort === 'onView') assert.ok(views.includes(what), event);
      else {
        assert.equal(sort, 'onContext');
        for (const key of what.split(' && ')) assert.ok(client.includes(`'${key}'`), event);
      }
    }
  });

  it('offers only commands that there are, as do the words of empty views', () => {
    const texts = [
      ...steps.map(each => each.description),
      ...contributes.viewsWelcome.map(each => each.contents),
    ];
    const commands = texts.flatMap(text =>
      [...text.matchAll(/\(command:([\w.]+)(?:\?[^)]*)?\)/g)].map(match => match[1] ?? ''),
    );
    assert.ok(commands.length > 15);
    for (const command of commands) assert.ok(ours.has(command) || ofEditor.has(command), command);
  });

  it('names itself by the right id where it is offered', () => {
    const offered = contributes.viewsWelcome.flatMap(({ contents }) =>
      [...contents.matchAll(/openWalkthrough\?([^)]+)\)/g)].map(([, given = '']) =>
        JSON.parse(decodeURIComponent(given)),
      ),
    );
    assert.deepEqual(offered, [[`aims.aims#${contributes.walkthroughs[0]?.id}`]]);
  });

  for (const { id, media } of steps) {
    it(`has a picture of ${id} that takes every colour from the theme and nothing from elsewhere`, () => {
      const text = fs.readFileSync(media.svg, 'utf8');
      assert.match(text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 280"/);
      assert.match(text, /<title>[^<]+\.<\/title>/);
      assert.doesNotMatch(text, /<(?:script|style|image|use|foreignObject|a)\b|href|\bon\w+=/);
      const colours = [...text.matchAll(/\b(?:fill|stroke)="([^"]+)"/g)].map(match => match[1] ?? '');
      for (const colour of colours) assert.match(colour, /^(?:none|var\(--vscode-[\w-]+, .+\))$/, colour);
    });
  }
});
