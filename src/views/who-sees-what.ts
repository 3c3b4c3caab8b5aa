import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said } from './catalogue-words';

export interface WhoSeesWhatFacts {
  readonly team: TeamId;
  readonly floor: number;
  /** True when people from outside the team can read the team's channel. */
  readonly channelReaders: boolean;
  readonly keepWeeks: number;
  /** Whether the team lets its manager see the view; absent in a team without a manager. */
  readonly managerSeesView?: boolean;
}

/** Who can see what, in the order of what people worry about. */
export interface WhoSeesWhatView extends CardBase<'who-sees-what'> {
  readonly title: string;
  readonly rows: readonly { readonly what: string; readonly who: string }[];
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Wie ziet wat?', en: 'Who sees what?' },
  channelTeam: {
    nl: 'Wat je daar schrijft, staat er met je naam. Noem geen {gezinnen}. Praten in het overleg is veiliger.',
    en: 'What you write there carries your name. Name no {families}. Talking in your meeting is safer.',
  },
  channelOthers: {
    nl: 'Wat je daar schrijft, staat er met je naam. Ook mensen buiten je team kunnen meelezen. Noem geen {gezinnen}. Praten in het overleg is veiliger.',
    en: 'What you write there carries your name. People outside your team can read it too. Name no {families}. Talking in your meeting is safer.',
  },
  manager: {
    nl: 'De manager kan het ook zien, en jullie afspraken. Was dat niet jullie keuze? Dan kan de teamleider het weer uitzetten.',
    en: 'The manager can see it too, and your agreements. Was that not your choice? Then the team lead can switch it off again.',
  },
  noManager: {
    nl: 'De manager ziet het bij mij niet, en jullie afspraken ook niet.',
    en: 'I do not show it to the manager, nor your agreements.',
  },
  privacy: { nl: 'Wat bewaar je van mij?', en: 'What do you keep of me?' },
} as const satisfies Record<string, Localised>;

const rows = {
  answer: {
    what: { nl: 'Jouw antwoord', en: 'Your answer' },
    who: {
      nl: 'Dat zie jij alleen. Na {weken} weken is het weg. Ook je teamleider en de gemeente kunnen het niet bij mij opvragen.',
      en: 'Only you see it. After {weken} weeks it is gone. Your team lead and the municipality cannot ask me for it either.',
    },
  },
  takingPart: {
    what: { nl: 'Of je meedoet', en: 'Whether you take part' },
    who: {
      nl: 'Dat laat ik aan niemand zien. Zelf weet ik het wel, anders zou ik blijven vragen. Daarom heet dit vertrouwelijk.',
      en: 'I show that to nobody. I do know it myself, or I would keep asking. That is why we call this confidential.',
    },
  },
  view: {
    what: { nl: 'Het teambeeld', en: 'The team view' },
    who: {
      nl: 'Iedereen in het team ziet hetzelfde, op hetzelfde moment. Er staan geen aantallen en geen namen in. Een nieuw beeld maak ik alleen uit minstens {drempel} antwoorden.',
      en: 'Everyone in the team sees the same at the same moment. It holds no counts and no names. I make a new picture only from at least {drempel} answers.',
    },
  },
  line: {
    what: { nl: 'Je zin voor het team', en: 'Your line for the team' },
    who: {
      nl: 'Alleen als jij hem deelt, en dan zonder je naam. Let op: collega’s kunnen je stijl herkennen.',
      en: 'Only when you share it, and then without your name. Mind that colleagues may know your style.',
    },
  },
  looks: {
    what: { nl: 'Wie de stand bekijkt', en: 'Who looks at the status' },
    who: {
      nl: 'Vraagt je teamleider, manager of begeleider om de stand? Dan ziet het team wie en wanneer. Van collega’s houd ik dat niet bij.',
      en: 'When your team lead, manager or guide asks for the status, the team sees who and when. I keep no such list of colleagues.',
    },
  },
  operator: {
    what: { nl: 'De functioneel beheerder', en: 'The application manager' },
    who: {
      nl: 'Ziet via mij geen antwoorden. Wie de database en ook de sleutel heeft, kan ze lezen.',
      en: 'Sees no answers through me. Someone who has both the database and the key can read them.',
    },
  },
} as const satisfies Record<string, { readonly what: Localised; readonly who: Localised }>;

const channel: Localised = { nl: 'Het kanaal van je team', en: 'Your team’s channel' };

/** Says who sees what, honestly and in the same words for everyone. */
export function whoSeesWhat(frame: Frame, facts: WhoSeesWhatFacts): WhoSeesWhatView {
  const { locale } = frame;
  const row = (name: keyof typeof rows) => ({
    what: rows[name].what[locale],
    who: rows[name].who[locale]
      .replace('{weken}', String(facts.keepWeeks))
      .replace('{drempel}', String(facts.floor)),
  });
  const { managerSeesView: sees } = facts;
  const manager = sees === undefined ? '' : ` ${words[sees ? 'manager' : 'noManager'][locale]}`;
  const view = row('view');
  const readers = said(words[facts.channelReaders ? 'channelOthers' : 'channelTeam'], frame);
  return {
    ...cardBase('who-sees-what', frame),
    title: words.title[locale],
    rows: [
      row('answer'),
      row('takingPart'),
      { what: view.what, who: `${view.who}${manager}` },
      { what: channel[locale], who: readers },
      row('line'),
      row('looks'),
      row('operator'),
    ],
    buttons: [{ label: words.privacy[locale], intent: { kind: 'show-privacy', team: facts.team } }],
  };
}
