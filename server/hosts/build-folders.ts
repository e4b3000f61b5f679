import { isStagingFolder } from './staging.ts';

/**
 * Folders that tools fill and nobody keeps records in. They are skipped before they are entered: one `node_modules`
 * can hold more files than all the rest.
 *
 * A name is in `always` only if it means nothing else to anybody. Names that are also plain words (`vendor`, `build`,
 * `target`, `dist`: think of `aims/vendor/`, the vendor reviews) count only beside the file of the tool that fills
 * them. Whatever else a project builds is for its ignore files and for the exclusions in the settings.
 */
export function isBuildFolder(name: string, siblings: ReadonlySet<string>): boolean {
  return (
    always.has(name) ||
    isStagingFolder(name) ||
    (besideTool.get(name)?.some(file => siblings.has(file)) ?? false)
  );
}

const always: ReadonlySet<string> = new Set([
  // What version control keeps for itself.
  '.git',
  '.hg',
  '.svn',
  '.jj',
  '.bzr',
  // Packages that somebody else wrote.
  'node_modules',
  'bower_components',
  'jspm_packages',
  '.yarn',
  '.pnpm-store',
  '.venv',
  'venv',
  'site-packages',
  '.tox',
  '.nox',
  '.eggs',
  // What tools remember between two runs.
  '__pycache__',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.ipynb_checkpoints',
  '.cache',
  '.parcel-cache',
  '.turbo',
  '.nx',
  '.angular',
  '.gradle',
  '.terraform',
  '.dart_tool',
  '.vscode-test',
  // What tools write.
  '.next',
  '.nuxt',
  '.svelte-kit',
]);

const javaScript = ['package.json'];
const python = ['pyproject.toml', 'setup.py'];
const gradle = ['build.gradle', 'build.gradle.kts'];

const besideTool: ReadonlyMap<string, readonly string[]> = new Map([
  ['dist', [...javaScript, ...python]],
  ['build', [...javaScript, ...python, ...gradle, 'CMakeLists.txt', 'pubspec.yaml']],
  ['out', javaScript],
  ['coverage', javaScript],
  ['target', ['Cargo.toml', 'pom.xml', 'build.sbt']],
  ['vendor', ['go.mod', 'composer.json', 'Gemfile']],
]);
