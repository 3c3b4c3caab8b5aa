import type { FactorGroup, FactorId } from '../catalogue/factors';
import type { FactorsView } from './publication';

/** The part of the catalogue that the factors of a team view are chosen by, in catalogue order. */
export type FactorCatalogue = readonly { readonly id: FactorId; readonly group: FactorGroup }[];

const fewestNaming = 3;
const mostShown = 3;

/**
 * Names what at least three people named, in catalogue order and never by count: of more than three factors the first
 * three stand, of several groups the first, so that being shown says nothing on who is named most.
 */
export function readFactors(
  named: readonly (readonly FactorId[])[],
  catalogue: FactorCatalogue,
): FactorsView {
  const isNamed = (ids: readonly FactorId[]) =>
    named.filter((own) => own.some((id) => ids.includes(id))).length >= fewestNaming;

  const factors = catalogue.map(({ id }) => id).filter((id) => isNamed([id]));
  if (factors.length > 0) return { kind: 'factors', factors: factors.slice(0, mostShown) };

  for (const group of new Set(catalogue.map((factor) => factor.group))) {
    const ids = catalogue.filter((factor) => factor.group === group).map(({ id }) => id);
    if (isNamed(ids)) return { kind: 'group', group };
  }
  return { kind: 'none' };
}
