import { touches } from '../../base/range.ts';
import { shortened } from '../../base/shorten.ts';
import { kindNamed } from '../../kinds/index.ts';
import { linksAround } from '../../model/links.ts';
import { isPlaceholder } from '../../model/placeholder.ts';
import { type Record, recordsOf, scalarText } from '../../model/record.ts';
import { type Leaf, leavesOf } from '../../model/uses.ts';
import { filesInOrder, type Workspace } from '../../model/workspace.ts';
import { rewritten } from '../../syntax/scalar-text.ts';
import { asId, freeId, newDocument } from '../new-document/new-document.ts';
import type { ActionContext, CodeAction, EditsAt } from './action.ts';

/** Gives a vendor that several models name in words a document of its own, and has all of them name its id. */
export function* extractVendor({ workspace, file, record, range }: ActionContext): Generator<CodeAction> {
  if (record?.kind.name !== 'ai-system') return;
  const leaf = vendorLeaves(record).find(({ node }) => touches(node.range, range.start));
  const written = leaf && scalarText(record, leaf.node);
  const root = linksAround(workspace, file.uri);
  if (written === undefined || written === '' || isPlaceholder(written)) return;
  if (root.definitions('vendor', written).length > 0) return;
  const uses = usesOfName(workspace, file.uri, written);
  const kind = kindNamed('vendor');
  if (!kind || uses.count < 2) return;
  yield {
    id: `extract vendor ${written}`,
    title: `Give the vendor "${shortened(written)}" a document, and name it in all ${uses.count} places`,
    kind: 'refactor.extract',
    change() {
      const id = freeId(root, kind, asId(written));
      const made = newDocument(workspace, { kind: 'vendor', near: file.uri, id, subject: written });
      if (!made) return undefined;
      const { uri, text, cursor } = made;
      return {
        edits: written === id ? [] : uses.editsTo(id),
        creates: [{ uri, text }],
        cursor: { uri, offset: cursor },
      };
    },
  };
}

function vendorLeaves(record: Record): readonly Leaf[] {
  return leavesOf(record).filter(({ shape }) => shape.is === 'reference' && shape.kind === 'vendor');
}

/** Where the systems of a root name a vendor so. What is no id is in no index, so this looks at all of them. */
function usesOfName(workspace: Workspace, near: string, name: string) {
  const root = linksAround(workspace, near);
  const uris = new Set(root.ofKind('ai-system').map(({ place }) => place.uri));
  const found = filesInOrder(workspace)
    .filter(({ uri }) => uris.has(uri))
    .map(file => ({
      uri: file.uri,
      uses: file.documents.flatMap(document =>
        recordsOf(document).flatMap(record =>
          record.kind.name === 'ai-system'
            ? vendorLeaves(record)
                .filter(({ node }) => scalarText(record, node) === name)
                .map(({ node }) => ({ document, node }))
            : [],
        ),
      ),
    }))
    .filter(({ uses }) => uses.length > 0);
  return {
    count: found.reduce((sum, { uses }) => sum + uses.length, 0),
    editsTo: (id: string): readonly EditsAt[] =>
      found.map(({ uri, uses }) => ({
        uri,
        edits: uses.map(({ document, node }) => rewritten(document, node.range, id)),
      })),
  };
}
