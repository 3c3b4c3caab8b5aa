import { values as catalogueValues } from '../catalogue/values';
import { type BandVersion, bandLimits } from '../domain/band';
import type { FieldFaults } from '../domain/refusal';
import { nextWeek, type Week, weekAt } from '../domain/week';
import { put } from '../ports/store';
import { bandForm } from '../views/band-form';
import type { FormFields } from '../views/intent';
import type { Answer } from './answer';
import {
  faultsOf,
  isSound,
  needed,
  readChoice,
  readChoices,
  readDate,
  readHalves,
  readText,
} from './form-fields';
import { allowed, notYourRole, type Setting, teamScope, tell } from './setting';

const weeksOffered = 6;

const valueIds = catalogueValues.map(({ id }) => id);

/** Opens the form for a band. It is empty: a prefilled number becomes the norm (METHOD R1, R56). */
export function openBandForm(
  setting: Setting,
  how: 'dialog' | 'correct' = 'dialog',
  values: FormFields = {},
  faults: FieldFaults = {},
): Answer {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { team } = setting;
  const card = bandForm(setting.frame, {
    team: team.id,
    values,
    faults,
    valueChoices: team.values.length > 0 ? team.values : valueIds,
    caseTypes: team.caseTypes,
    weeks: weeksFrom(setting),
  });
  return { how, card };
}

/** Keeps a new version of the band, as a concept until it was tested. Earlier versions stay as they were. */
export async function saveBand(setting: Setting, fields: FormFields): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const read = readBand(setting, fields);
  if ('faults' in read) return openBandForm(setting, 'correct', fields, read.faults);
  const { band } = read;
  await setting.world.store.change(teamScope(setting.key), ['bands'], (records) => {
    const versions = records.bands?.versions ?? [];
    const next: BandVersion = { id: `band-${versions.length + 1}`, ...band };
    return { writes: [put('bands', { versions: [...versions, next] })], result: undefined };
  });
  return tell(setting, { what: 'band-saved', from: band.from, lookAgain: band.lookAgain });
}

function readBand(
  setting: Setting,
  fields: FormFields,
): { readonly band: Omit<BandVersion, 'id'> } | { readonly faults: FieldFaults } {
  const { wallToday: today, team } = setting;
  const lower = readHalves(fields, 'lower', bandLimits.cases);
  const upper = readHalves(fields, 'upper', bandLimits.cases);
  const lowerValues = readChoices(fields, 'lower-value', valueIds);
  const upperValues = readChoices(fields, 'upper-value', valueIds);
  const lowerReason = needed(readText(fields, 'lower-reason', bandLimits.reason, today));
  const upperReason = needed(readText(fields, 'upper-reason', bandLimits.reason, today));
  const counts = readChoices(fields, 'counts', team.caseTypes);
  const from = readChoice(fields, 'from', weeksFrom(setting));
  const lookAgain = needed(readDate(fields, 'look-again', today));
  const agreedTeam = needed(readText(fields, 'agreed-team', bandLimits.agreed, today));
  const agreedMunicipality = needed(readText(fields, 'agreed-municipality', bandLimits.agreed, today));
  const faults = {
    ...faultsOf({
      lower,
      upper,
      'lower-value': lowerValues,
      'upper-value': upperValues,
      'lower-reason': lowerReason,
      'upper-reason': upperReason,
      counts,
      from,
      'look-again': lookAgain,
      'agreed-team': agreedTeam,
      'agreed-municipality': agreedMunicipality,
    }),
    ...('value' in lower &&
      'value' in upper &&
      lower.value > upper.value && { lower: { fault: 'lower-above-upper' } as const }),
  };
  if (
    !isSound(faults) ||
    'fault' in lower ||
    'fault' in upper ||
    'fault' in lowerValues ||
    'fault' in upperValues ||
    'fault' in lowerReason ||
    'fault' in upperReason ||
    'fault' in counts ||
    'fault' in from ||
    'fault' in lookAgain ||
    'fault' in agreedTeam ||
    'fault' in agreedMunicipality
  ) {
    return { faults };
  }
  return {
    band: {
      lower: { cases: lower.value, values: lowerValues.value, reason: lowerReason.value },
      upper: { cases: upper.value, values: upperValues.value, reason: upperReason.value },
      counts: counts.value,
      state: 'concept',
      from: from.value,
      lookAgain: lookAgain.value,
      agreed: { team: agreedTeam.value, municipality: agreedMunicipality.value },
      madeAt: today,
    },
  };
}

function weeksFrom(setting: Setting): readonly Week[] {
  const weeks: Week[] = [];
  for (
    let week = weekAt(setting.wallNow, setting.team.rhythm.zone);
    weeks.length < weeksOffered;
    week = nextWeek(week)
  ) {
    weeks.push(week);
  }
  return weeks;
}
