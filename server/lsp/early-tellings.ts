import {
  type Checked,
  checkAloneSteps,
  checkBeginningSteps,
  isLongText,
  type SourceFile,
  type Text,
  type Workspace,
} from '../core/index.ts';
import type { Buffers } from './buffers.ts';
import { type DiagnosticContext, toDiagnostics } from './diagnostics.ts';
import { atEase } from './pace.ts';
import type { Session } from './session.ts';
import type { ToldFiles } from './told-files.ts';

/**
 * What is told of an open file before all of it is known. It stays told, for it is a part of what is told then; that there is
 * nothing to tell so far is not told.
 */
export interface EarlyTellings {
  /**
   * Tells what can be told of a file that is not a part of the workspace yet, as soon as it is known how it is to be judged, and
   * resolves once nobody has to wait for that.
   *
   * @param text all of it, where only its beginning is read
   */
  glimpsed(file: SourceFile, text: Text): Promise<void>;
  /** It is known how open files are to be judged, or may be: what waited for that goes on. */
  mayGoOn(): void;
  /** It is a part of the workspace, and told of as that. */
  arrived(uri: string): void;
  /** Tells what a file says by itself. */
  tellAlone(file: SourceFile, isStale: () => boolean): Promise<void>;
  /** Tells all of the first entries of a file: that of thousands of them takes a while, and a person looks at these. */
  tellBeginning(file: SourceFile, isStale: () => boolean): Promise<void>;
}

export interface EarlyTellingsContext extends Omit<DiagnosticContext, 'workspace'> {
  readonly session: Session;
  readonly buffers: Buffers;
  readonly told: ToldFiles;
  /** Whether it is known what configurations and waivers say of a file. */
  readonly mayJudge: (uri: string) => boolean;
  /** What was found in a file by itself. */
  readonly found: (file: SourceFile, checked: Checked) => void;
  readonly isStopped: () => boolean;
  readonly failed: (doing: string, error: unknown) => void;
}

export function createEarlyTellings(context: EarlyTellingsContext): EarlyTellings {
  const { session, buffers, told, mayJudge, found, isStopped, failed } = context;
  /** What is there of open files that are not a part of the workspace yet, by uri. */
  const glimpses = new Map<string, { readonly file: SourceFile; readonly text: Text }>();
  /** With which settings it was told of files. */
  const toldWith = new WeakMap<SourceFile, Workspace['settings']>();

  /** Has it at hand what is found in the beginning of a file: the disk is being read meanwhile. */
  const prepare = async (file: SourceFile, isStale: () => boolean): Promise<void> => {
    await atEase(checkAloneSteps(session.workspace, file), { isStale, urgency: 'soon' });
  };

  const tellGlimpse = async (uri: string): Promise<void> => {
    const now = glimpses.get(uri);
    if (!now) return;
    const isStale = () => isStopped() || glimpses.get(uri) !== now || buffers.get(uri)?.text !== now.text;
    try {
      if (!mayJudge(uri) && now.file.isCutOff) await prepare(now.file, isStale);
      if (!mayJudge(uri) || isStale()) return;
      await tellings.tellAlone(now.file, isStale);
    } catch (error) {
      failed(`checking ${uri} for the first time`, error);
    }
    if (glimpses.get(uri) === now) glimpses.delete(uri);
  };

  const tellings: EarlyTellings = {
    async glimpsed(file, text) {
      glimpses.set(file.uri, { file, text });
      await tellGlimpse(file.uri);
    },
    mayGoOn() {
      for (const uri of glimpses.keys()) void tellGlimpse(uri);
    },
    arrived: uri => {
      glimpses.delete(uri);
    },
    async tellAlone(file, isStale) {
      const { uri } = file;
      const { workspace } = session;
      if (toldWith.get(file) === workspace.settings) return;
      const checked = await atEase(checkAloneSteps(workspace, file), { isStale, urgency: 'soon' });
      if (!checked || isStale()) return;
      if (!file.isCutOff) found(file, checked);
      toldWith.set(file, workspace.settings);
      const inPart = file.isCutOff || isLongText(file.text);
      const diagnostics = toDiagnostics({ workspace, ...context }, file, checked.told, { inPart });
      told.tell(uri, diagnostics, buffers.get(uri)?.version);
    },
    async tellBeginning(file, isStale) {
      const { uri } = file;
      const { workspace } = session;
      const checked = await atEase(checkBeginningSteps(workspace, file), { isStale, urgency: 'soon' });
      const buffer = buffers.get(uri);
      if (!checked || isStale() || buffer?.text !== file.text) return;
      const diagnostics = toDiagnostics({ workspace, ...context }, file, checked.told, { inPart: true });
      told.tell(uri, diagnostics, buffer.version);
    },
  };
  return tellings;
}
