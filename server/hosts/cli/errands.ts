import type { Host } from '../../lsp/host.ts';
import type { Errand, ErrandNews, WriteExport } from '../../lsp/protocol.ts';
import type { DiskHost } from '../disk.ts';
import { noHistory } from '../no-history.ts';
import { today } from '../today.ts';
import { createEngine } from './engine.ts';
import { exported } from './engine-export.ts';
import { packed } from './engine-pack.ts';
import { importPlaces } from './import-places.ts';
import { importPreview } from './import-preview.ts';
import { exitCodes, main, type Surroundings } from './main.ts';
import type { Terminal } from './terminal.ts';

export interface ErrandSurroundings extends Pick<Surroundings, 'environment' | 'now' | 'version' | 'pageOf'> {
  readonly disk: DiskHost;
  /** Hears how it gets on. */
  readonly tell: (news: ErrandNews) => Promise<void>;
}

/** Does what an editor asks a process of its own for, and gives what came of it. Never rejects. */
export async function runErrand(errand: Errand, surroundings: ErrandSurroundings): Promise<ErrandNews> {
  try {
    return await done(errand, surroundings);
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { is: 'refused', why: `This is a fault of AIMS itself; please report it. ${details}` };
  }
}

async function done(errand: Errand, surroundings: ErrandSurroundings): Promise<ErrandNews> {
  const { disk, environment, now, tell } = surroundings;
  const { day, problem } = today(environment, now);
  if (problem !== undefined) return { is: 'refused', why: problem };
  const host: Host = errand.trusted ? disk : { ...disk, history: noHistory };
  switch (errand.is) {
    case 'find-places':
      return { is: 'places', places: await importPlaces(host, { folders: errand.folders, today: day }) };
    case 'preview-import': {
      const progress = (doing: string) => tell({ is: 'progress', doing });
      const preview = await importPreview(host, errand, { today: day, progress });
      if (!('refused' in preview)) return { is: 'preview', preview };
      const { refused, line, choice, systems, instead } = preview;
      return {
        is: 'refused',
        why: refused,
        ...(line !== undefined && { line }),
        ...(choice && { choice }),
        ...(systems && { systems }),
        ...(instead && { instead }),
      };
    }
    case 'export':
      return exporting(errand, host, surroundings);
    default:
      return errand satisfies never;
  }
}

/** By the command line's own words, so that both write the same. */
async function exporting(
  { what, format, folder, output, path, systems = [] }: WriteExport,
  host: Host,
  { disk, ...rest }: ErrandSurroundings,
): Promise<ErrandNews> {
  const errors = heard();
  const code = await main({
    ...rest,
    folder,
    arguments: [
      'export',
      what,
      ...(path === undefined ? [] : [path]),
      ...(format === undefined ? [] : [`--format=${format}`]),
      `--output=${output}`,
      ...systems.map(id => `--system=${id}`),
    ],
    output: heard(),
    errors,
    engine: {
      ...createEngine(disk),
      export: question => exported(host, question),
      pack: question => packed(host, question),
    },
    serve: async () => exitCodes.wrongUse,
  });
  const said = errors.lines();
  return code === exitCodes.fine
    ? { is: 'exported', warnings: said }
    : { is: 'refused', why: said.at(-1) ?? 'The export ended without saying why.' };
}

/** What is said to nobody but who asks for it, line by line, without the program's name. */
function heard(): Terminal & { readonly lines: () => readonly string[] } {
  let text = '';
  return {
    isTerminal: false,
    columns: undefined,
    async write(more) {
      text += more;
    },
    lines: () =>
      text
        .split('\n')
        .filter(line => line !== '')
        .map(line => line.replace(/^aims: /, '')),
  };
}
