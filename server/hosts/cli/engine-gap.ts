import {
  areaOf,
  areas,
  type Claim,
  type CrosswalkFramework,
  claimStates,
  frameworkNamed,
  type GapRow,
  gapOf,
  helpSortOf,
  locationOf,
  type RootLinks,
} from '../../core/index.ts';
import { type Context, toRange } from './context.ts';
import {
  type GapTotals,
  helpSorts,
  type ReportedClaim,
  type ReportedGapItem,
  type StatusReport,
} from './report.ts';

/** What of ISO/IEC 42001 is helped by what is in place for another framework, as it is reported. */
export function reportedGap(
  context: Context,
  root: RootLinks,
  name: CrosswalkFramework,
): Required<Pick<StatusReport, 'gap' | 'gap_totals'>> {
  const { crosswalks, claims, rows } = gapOf(context.loaded.workspace, root, name);
  const framework = frameworkNamed(name);
  return {
    gap: {
      framework: name,
      version: framework?.version ?? '',
      title: framework?.title ?? name,
      crosswalks: crosswalks.map(({ id, place, lifecycle }) => ({
        id: id ?? null,
        file: context.nameOf(place.uri),
        status: lifecycle.status,
      })),
      claims: claims.map(claim => reportedClaim(context, claim)),
      items: areas.flatMap(area => rows.filter(row => areaOf(row.item) === area).map(reportedItem)),
    },
    gap_totals: totalsOf(claims, rows),
  };
}

function reportedClaim({ loaded, nameOf }: Context, { id, item, place, state }: Claim): ReportedClaim {
  const file = loaded.workspace.files.get(place.uri);
  const { range } = locationOf(loaded.workspace, place);
  return {
    id: item?.id ?? id,
    title: item?.title ?? null,
    state,
    file: nameOf(place.uri),
    line: file ? toRange(file, range).start.line : 0,
  };
}

function reportedItem({ item, helpedBy }: GapRow): ReportedGapItem {
  return {
    id: item.id,
    title: item.title,
    area: areaOf(item),
    helped_by: helpedBy.map(({ by, source, confidence }) => ({
      id: by.id,
      title: by.title,
      source,
      confidence: confidence ?? null,
    })),
  };
}

function totalsOf(claims: readonly Claim[], rows: readonly GapRow[]): GapTotals {
  const sorts = (given: readonly GapRow[]) => counts(helpSorts, given.map(helpSortOf));
  return {
    claims: counts(
      claimStates,
      claims.map(({ state }) => state),
    ),
    items: sorts(rows),
    areas: Object.fromEntries(
      areas.map(area => [area, sorts(rows.filter(({ item }) => areaOf(item) === area))]),
    ) as GapTotals['areas'],
  };
}

function counts<Name extends string>(
  names: readonly Name[],
  given: readonly Name[],
): { readonly [name in Name]: number } {
  const counted = names.map(name => [name, given.filter(each => each === name).length]);
  return Object.fromEntries(counted) as { readonly [name in Name]: number };
}
