import assert from 'node:assert/strict';
import { type Kind, kindNamed } from '../../../server/core/kinds/index.ts';
import { type Request, readArguments } from '../../../server/hosts/cli/arguments.ts';

function kindOf(name: string): Kind {
  const kind = kindNamed(name);
  assert.ok(kind);
  return kind;
}

describe('cli arguments', () => {
  const output = { format: 'text', noColor: false, quiet: false } as const;
  const check = { is: 'check', paths: [], failOn: 'error', ...output } as const;
  const status = { is: 'status', paths: [], reviews: false, readiness: false, ...output } as const;

  const understood: readonly [args: string, request: Request][] = [
    ['check', check],
    ['check a b/c.md ../d', { ...check, paths: ['a', 'b/c.md', '../d'] }],
    ['check --format json a', { ...check, format: 'json', paths: ['a'] }],
    ['check a --format=json', { ...check, format: 'json', paths: ['a'] }],
    ['--quiet check', { ...check, quiet: true }],
    ['check --format json --format text', check],
    ['check --fail-on warning', { ...check, failOn: 'warning' }],
    ['check --fail-on never --no-color', { ...check, failOn: 'never', noColor: true }],
    ['check --today 2026-11-23 --output out/a.json', { ...check, today: '2026-11-23', output: 'out/a.json' }],
    ['check -- --format', { ...check, paths: ['--format'] }],
    ['check --baseline b.json --format sarif', { ...check, baseline: 'b.json', format: 'sarif' }],
    ['check --write-baseline=b.json', { ...check, writeBaseline: 'b.json' }],
    ['check check', { ...check, paths: ['check'] }],
    ['status', status],
    ['status aims --format json', { ...status, paths: ['aims'], format: 'json' }],
    ['status --reviews', { ...status, reviews: true }],
    ['status --reviews --readiness', { ...status, reviews: true, readiness: true }],
    ['status --format ics', { ...status, reviews: true, format: 'ics' }],
    ['status a --reviews --format ics', { ...status, paths: ['a'], reviews: true, format: 'ics' }],
    ['status --readiness', { ...status, readiness: true }],
    ['status --gap soc2 --readiness a', { ...status, paths: ['a'], readiness: true, gap: 'soc2' }],
    ['status --fail-on due-soon', { ...status, failOn: 'due-soon' }],
    ['explain placeholder', { is: 'explain', what: 'placeholder', ...output }],
    ['explain GOVERN 1.6 --format md', { is: 'explain', what: 'GOVERN 1.6', ...output, format: 'md' }],
    ['init', { is: 'change', wish: { is: 'init', folder: '.' }, ...output }],
    ['init a/b --quiet', { is: 'change', wish: { is: 'init', folder: 'a/b' }, ...output, quiet: true }],
    ['new vendor', { is: 'change', wish: { is: 'new', kind: kindOf('vendor'), stdout: false }, ...output }],
    [
      'new vendor --system bot --id tessera --into aims/v --format json',
      {
        is: 'change',
        wish: {
          is: 'new',
          kind: kindOf('vendor'),
          system: 'bot',
          id: 'tessera',
          into: 'aims/v',
          stdout: false,
        },
        ...output,
        format: 'json',
      },
    ],
    [
      'new policy --stdout',
      { is: 'change', wish: { is: 'new', kind: kindOf('policy'), stdout: true }, ...output },
    ],
    [
      'reaffirm ia --by Dana --reason=-1',
      { is: 'change', wish: { is: 'reaffirm', id: 'ia', by: 'Dana', reason: '-1' }, ...output },
    ],
    ['review ia --by Dana', { is: 'change', wish: { is: 'review', id: 'ia', by: 'Dana' }, ...output }],
    [
      'review policy/ia --by Dana --note Fine',
      { is: 'change', wish: { is: 'review', id: 'policy/ia', by: 'Dana', note: 'Fine' }, ...output },
    ],
    ['lsp --stdio', { is: 'lsp' }],
    ['lsp --stdio --clientProcessId=4711', { is: 'lsp' }],
    ['--help', { is: 'help' }],
    ['-h', { is: 'help' }],
    ['check --help', { is: 'help', about: 'check' }],
    ['--help status', { is: 'help', about: 'status' }],
    ['lsp --help', { is: 'help', about: 'lsp' }],
    ['check --nonsense --help', { is: 'help', about: 'check' }],
    ['--version', { is: 'version' }],
    ['status --version', { is: 'version' }],
  ];
  for (const [args, request] of understood) {
    it(`aims ${args}`, () => assert.deepEqual(readArguments(args.split(' ')), request));
  }

  const severities = 'error, warning, info or never';
  const checkFormats = 'text, json, sarif, github, gitlab or junit';
  const states =
    'missing, incomplete, stale, draft, in-review, unknown, due-soon, waived, current or not-required';
  const date = '"--today" must be a day that exists, written YYYY-MM-DD, not';
  const refused: readonly [args: readonly string[], message: string][] = [
    [[], 'a command is missing. See "aims --help".'],
    [['--quiet'], '"aims" has no option "--quiet". See "aims --help".'],
    [['chek'], 'there is no command "chek". Did you mean "check"? See "aims --help".'],
    [['convert'], 'there is no command "convert". See "aims --help".'],
    [['init', 'a', 'b'], '"aims init" takes one folder, but there is "b" as well.'],
    [['init', '--by', 'x'], '"aims init" has no option "--by". See "aims init --help".'],
    [['new'], '"aims new" needs a kind, such as impact-assessment. See "aims new --help".'],
    [['new', 'policy', 'b'], '"aims new" takes one kind, but there is "b" as well.'],
    [['new', 'polcy'], 'there is no kind of document "polcy". Did you mean "policy"?'],
    [['new', 'assessment'], 'there is no kind of document "assessment". Did you mean "impact-assessment"?'],
    [['new', 'constructor'], 'there is no kind of document "constructor".'],
    [
      ['new', 'policy', '--id', '../x'],
      '"--id" must be letters, digits, dots, underscores and hyphens, 100 at most, not "../x".',
    ],
    [
      ['new', 'policy', '--system', 'bot'],
      '"--system" has no place here: no document of the kind policy is about a system.',
    ],
    [
      ['new', 'scope', '--system', 'bot'],
      '"--system" has no place here: no document of the kind scope is about a system.',
    ],
    [
      ['new', 'policy', '--stdout', '--format', 'json'],
      '"--stdout" prints the document itself, and has no place for "--format json".',
    ],
    [
      ['new', 'policy', '--stdout', '--into', 'x'],
      '"--stdout" writes nothing, so there is nothing to put "--into" a folder.',
    ],
    [['reaffirm'], '"aims reaffirm" needs the id of a document. See "aims reaffirm --help".'],
    [['reaffirm', 'ia', '--by', 'D'], '"aims reaffirm" needs "--reason". See "aims reaffirm --help".'],
    [['reaffirm', 'ia', '--reason', 'R'], '"aims reaffirm" needs "--by". See "aims reaffirm --help".'],
    [['reaffirm', 'ia', '--by', 'D', '--reason', ' \n '], '"--reason" needs a value.'],
    [['review', 'ia', '--by', '\u202e'], '"--by" needs a value.'],
    [['review', 'ia', '--by', 'TBD.'], '"--by" must say something; "TBD." only holds the place of it.'],
    [['review', 'ia', '--by', 'D', '--note', '-'], '"--note" needs a value.'],
    [
      ['review', 'ia', '--by', 'D', '--reason', 'R'],
      '"aims review" has no option "--reason". See "aims review --help".',
    ],
    [['constructor'], 'there is no command "constructor". See "aims --help".'],
    [['chek', '--help'], 'there is no command "chek". Did you mean "check"? See "aims --help".'],
    [
      ['check', '--formt', 'json'],
      '"aims check" has no option "--formt". Did you mean "--format"? See "aims check --help".',
    ],
    [['check', '--constructor'], '"aims check" has no option "--constructor". See "aims check --help".'],
    [['check', '-x'], '"aims check" has no option "-x". See "aims check --help".'],
    [['check', '--stdio'], '"aims check" has no option "--stdio". See "aims check --help".'],
    [
      ['check', '--clientProcessId=1'],
      '"aims check" has no option "--clientProcessId". See "aims check --help".',
    ],
    [['check', '--format', 'ics'], `"--format" must be ${checkFormats}, not "ics".`],
    [
      ['explain'],
      '"aims explain" needs a rule, a kind of document, a clause or a control, such as "placeholder" or "A.6.2.4".',
    ],
    [['explain', 'x', '--quiet'], '"aims explain" has no option "--quiet". See "aims explain --help".'],
    [['explain', 'x', '--format', 'sarif'], '"--format" must be text, md or json, not "sarif".'],
    [['check', '--baseline'], '"--baseline" needs a value.'],
    [
      ['check', '--changed-since', 'main', '--write-baseline', 'b.json'],
      '"--write-baseline" writes down all findings, and "--changed-since" looks for some of them only.',
    ],
    [
      ['status', '--baseline', 'b.json'],
      '"aims status" has no option "--baseline". See "aims status --help".',
    ],
    [['check', '--reviews'], '"aims check" has no option "--reviews". See "aims check --help".'],
    [['status', '--format', 'sarif'], '"--format" must be text, json or ics, not "sarif".'],
    [
      ['status', '--format', 'ics', '--readiness'],
      '"--format ics" is a calendar of reviews, and has no place for "--readiness".',
    ],
    [
      ['status', '--reviews', '--gap', 'soc2', '--format', 'ics'],
      '"--format ics" is a calendar of reviews, and has no place for "--gap".',
    ],
    [['check', '--format'], '"--format" needs a value.'],
    [['check', '--format='], '"--format" needs a value.'],
    [['check', '--format', '--quiet'], '"--format" needs a value.'],
    [['check', '--quiet=yes'], '"--quiet" takes no value, but there is "yes".'],
    [['check', '--fail-on', 'hint'], `"--fail-on" must be ${severities}, not "hint".`],
    [['status', '--gap', 'iso42001'], '"--gap" must be soc2, nist-ai-rmf or eu-ai-act, not "iso42001".'],
    [['status', '--gap'], '"--gap" needs a value.'],
    [['status', '--readiness=yes'], '"--readiness" takes no value, but there is "yes".'],
    [['check', '--readiness'], '"aims check" has no option "--readiness". See "aims check --help".'],
    [['status', '--fail-on', 'error'], `"--fail-on" must be ${states}, not "error".`],
    [['check', '--today', '2026-02-30'], `${date} "2026-02-30".`],
    [['check', '--today', '2026'], `${date} "2026".`],
    [['check', '--today', ''], '"--today" needs a value.'],
    [['status', 'a', 'b'], '"aims status" takes one path, but there is "b" as well.'],
    [['lsp'], '"aims lsp" needs "--stdio"; there is no other way to speak with it.'],
    [['lsp', '--stdio', 'a'], '"aims lsp" takes no path, but there is "a" as well.'],
  ];
  for (const [args, message] of refused) {
    it(`aims ${args.join(' ')}: refused`, () => {
      assert.deepEqual(readArguments(args), { is: 'wrong-use', message });
    });
  }
});
