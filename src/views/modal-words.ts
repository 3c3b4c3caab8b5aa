import type { Localised } from '../catalogue/localised';

/** The words around a dialog, for platforms where a dialog has a frame and a door of its own. */
export const modalWords = {
  title: { nl: 'Bandbreedte', en: 'Bandbreedte' },
  open: { nl: 'Openen', en: 'Open' },
  close: { nl: 'Sluiten', en: 'Close' },
  choose: { nl: 'Kies uit de lijst', en: 'Choose from the list' },
  chooseDay: { nl: 'Kies een dag', en: 'Choose a day' },
} as const satisfies Record<string, Localised>;
