import type { PersonPlan } from '../../application/found-team';
import type { Weekday } from '../../domain/time';
import { accountOf } from './workplace';

const [mon, tue, wed, thu, fri] = [1, 2, 3, 4, 5] as const;

function person(
  user: string,
  name: string,
  workingDays: readonly Weekday[],
  hours: number,
  more: Partial<Pick<PersonPlan, 'locale' | 'ownCases' | 'member'>> = {},
): PersonPlan {
  return { name, account: accountOf(user), workingDays, hours, member: true, ...more };
}

// Everyone here is invented; contracts and team sizes follow METHOD.md section 6.

/** Team Noord: nine people for youth and family; the lead carries cases too. */
export const noord = {
  lead: person('sanne', 'Sanne de Boer', [mon, tue, wed, thu], 32),
  members: [
    person('youssef', 'Youssef Benali', [mon, tue, thu, fri], 32),
    person('lotte', 'Lotte Hendriks', [mon, tue, wed], 24),
    person('willem', 'Willem Postma', [mon, tue, wed, thu, fri], 36),
    person('priya', 'Priya Sharma', [tue, wed, thu], 24, { locale: 'en' }),
    person('anouk', 'Anouk Visser', [mon, wed, thu, fri], 28),
    person('jeroen', 'Jeroen Mulder', [mon, tue, thu, fri], 32),
    person('fatma', 'Fatma Yıldız', [mon, tue, wed], 24),
    person('ilse', 'Ilse van Dam', [tue, wed, thu, fri], 28),
  ],
  guide: person('marijke', 'Marijke Kuipers', [tue, thu], 16, { member: false }),
} as const;

/** Team Midden: twelve people, from young to old; the lead has no cases. */
export const midden = {
  lead: person('karin', 'Karin Smit', [mon, tue, wed, thu], 32, { member: false }),
  members: [
    person('thijs', 'Thijs Bakker', [mon, tue, wed, thu, fri], 36),
    person('samira', 'Samira El Amrani', [mon, tue, wed, thu], 32),
    person('femke', 'Femke Jansen', [mon, tue, thu], 24),
    person('daniel', 'Daniel Okafor', [mon, tue, wed, fri], 28, { locale: 'en' }),
    person('marloes', 'Marloes Dekker', [tue, wed, thu], 24),
    person('ruben', 'Ruben van Leeuwen', [mon, tue, wed, fri], 32),
    person('hatice', 'Hatice Demir', [mon, wed, thu, fri], 28),
    person('joke', 'Joke Veenstra', [mon, tue, wed], 24),
    person('bram', 'Bram de Groot', [mon, tue, thu, fri], 28),
    person('nadia', 'Nadia Boukhari', [mon, tue, wed, thu], 32),
    person('floor', 'Floor Meijer', [mon, tue, wed], 24),
    person('sjoerd', 'Sjoerd Wiersma', [tue, wed, thu, fri], 28),
  ],
} as const;

/** Team Zuid: six people at the start of their talk; Floor works here as well as in Midden. */
export const zuid = {
  lead: person('hanneke', 'Hanneke Vos', [mon, tue, wed, thu], 28),
  members: [
    person('floor', 'Floor Meijer', [thu, fri], 12),
    person('mehmet', 'Mehmet Aydin', [mon, tue, wed, thu], 32),
    person('eva', 'Eva Scholten', [mon, tue, wed], 24),
    person('pieter', 'Pieter Brouwer', [mon, tue, wed, thu, fri], 36),
    person('roos', 'Roos Timmermans', [tue, wed, thu, fri], 28),
  ],
} as const;

/** Team Oost: a lead and six colleagues who talk in a channel, and have not begun with the bot. */
export const oost = {
  lead: person('naima', 'Naïma Haddad', [mon, tue, thu, fri], 32, { member: false }),
  inChannel: [
    person('bas', 'Bas Kramer', [mon, tue, wed, thu, fri], 36),
    person('dilan', 'Dilan Kaya', [mon, tue, wed, thu], 32),
    person('gerda', 'Gerda Hoekstra', [tue, wed, thu], 24),
    person('joost', 'Joost Verhoeven', [mon, wed, thu, fri], 28),
    person('lian', 'Lian Wong', [mon, tue, thu, fri], 32),
    person('tess', 'Tess Jacobs', [mon, tue, wed], 24),
  ],
} as const;

/** The manager of all four teams, who confirms a band and sees a team view only where the team lets him. */
export const manager = person('geert', 'Geert Dijkstra', [mon, tue, wed, thu], 32, { member: false });
