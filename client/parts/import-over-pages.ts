/** What lies over the pages of a preview: what there is to do, where a system stands, and the fields that there are. */
import {
  CodeLens,
  CompletionItem,
  CompletionItemKind,
  Disposable,
  DocumentLink,
  type Event,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
} from 'vscode';
import type { ImportPreview } from '../../server/lsp/protocol.ts';
import { mappingUri, pageUri, type Shown, scheme } from './import-pages.ts';
import { type MappingPlace, mappingPlaceAt } from './mapping-place.ts';
import { toRange } from './show-place.ts';

/** What there is to do while a preview is shown. */
export const importCommands = {
  write: 'aims.import.write',
  show: 'aims.import.showPage',
  changes: 'aims.import.showChanges',
  mapping: 'aims.import.changeMapping',
  cancel: 'aims.import.cancel',
  /** Only above the page. */
  shape: 'aims.import.otherShape',
} as const;

/** @param shown what is shown at the moment, if anything is */
export function overPages(shown: () => Shown | undefined, onDidChange: Event<void>): Disposable {
  const selector = { scheme };
  const ofShown = <Found>(find: (now: Shown) => Found[]): Found[] => {
    const now = shown();
    return now ? find(now) : [];
  };
  return Disposable.from(
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: onDidChange,
      provideCodeLenses: document => ofShown(now => lensesIn(document, now)),
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: document => ofShown(now => linksIn(document, now)),
    }),
    languages.registerCompletionItemProvider(
      selector,
      { provideCompletionItems: (document, position) => ofShown(now => wordsAt(document, position, now)) },
      ' ',
    ),
  );
}

function lensesIn({ uri }: TextDocument, shown: Shown): CodeLens[] {
  const { preview, request } = shown;
  const top = new Range(0, 0, 0, 0);
  const lens = (title: string, command: string) => new CodeLens(top, { title, command });
  if (uri.toString() === mappingUri(shown).toString())
    return [
      lens('Save to Preview Again', 'workbench.action.files.save'),
      lens('Show the Preview', importCommands.show),
    ];
  if (uri.toString() !== pageUri(shown).toString()) return [];
  const isNothing = preview.files.length === 0;
  return [
    ...(isNothing
      ? []
      : [
          lens(`Write ${filesIn(preview)}`, importCommands.write),
          lens('Show Changes', importCommands.changes),
        ]),
    lens('Change Mapping', importCommands.mapping),
    ...(isNothing
      ? []
      : [
          lens(request.as === 'register' ? 'One File for Each System' : 'One Register', importCommands.shape),
        ]),
    lens('Cancel', importCommands.cancel),
  ];
}

function linksIn({ uri }: TextDocument, shown: Shown): DocumentLink[] {
  if (uri.toString() !== pageUri(shown).toString()) return [];
  return shown.preview.page.links.map(({ range, location }) => {
    const { line, character } = location.range.start;
    const target = Uri.parse(location.uri).with({ fragment: `L${line + 1},${character + 1}` });
    return new DocumentLink(toRange(range), target);
  });
}

/** The fields that a column may go into, and what the texts of the source may mean, where one of these is written. */
function wordsAt(document: TextDocument, position: Position, shown: Shown): CompletionItem[] {
  if (document.uri.toString() !== mappingUri(shown).toString()) return [];
  const lines = document.getText().split(/\r?\n/);
  const place = mappingPlaceAt(lines, position);
  if (!place) return [];
  const range = new Range(position.line, place.from, position.line, lines[position.line]?.length ?? 0);
  return [...wordsFor(place, shown.preview), { word: 'x_source', about: 'kept as it is' }].map(
    ({ word, about }, index) => {
      const isField = place.is === 'field';
      const item = new CompletionItem(
        { label: word, ...(isField && { description: about }) },
        isField ? CompletionItemKind.Field : CompletionItemKind.EnumMember,
      );
      if (!isField) item.documentation = about;
      item.range = range;
      item.sortText = String(index).padStart(4, '0');
      item.filterText = word;
      return item;
    },
  );
}

function wordsFor(
  place: MappingPlace,
  { fields }: ImportPreview,
): readonly { readonly word: string; readonly about: string }[] {
  if (place.is === 'field') return fields.map(({ path, title }) => ({ word: path, about: title }));
  const { values = [] } = fields.find(({ path }) => path === place.field) ?? {};
  return values.map(({ value, about }) => ({ word: value, about }));
}

function filesIn({ files: { length } }: ImportPreview): string {
  return length === 1 ? '1 File' : `${length} Files`;
}
