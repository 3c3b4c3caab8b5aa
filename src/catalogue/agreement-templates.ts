import type { Localised } from './localised';

/** Ready-made agreements for the four things teams most often turn out to need (003 §4.1). */
export const agreementTemplates = [
  {
    id: 'sparring',
    text: {
      nl: 'We sparren elke week een half uur samen',
      en: 'Each week we take half an hour to think things through together',
    },
  },
  {
    id: 'behavioural-scientist',
    text: {
      nl: 'De gedragswetenschapper schuift op een vast moment aan',
      en: 'The behavioural scientist joins us at a fixed time',
    },
  },
  {
    id: 'intervision',
    text: { nl: 'Intervisie gaat altijd door', en: 'Peer reflection always goes ahead' },
  },
  {
    id: 'safety-training',
    text: {
      nl: 'We volgen samen een training over veiligheid',
      en: 'We take a training on safety together',
    },
  },
] as const satisfies readonly { readonly id: string; readonly text: Localised }[];

/** The id of a ready-made agreement. */
export type AgreementTemplateId = (typeof agreementTemplates)[number]['id'];
