import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import * as written from '../../../src/adapters/playground/page/present-parts.js';

const cardInFile = z.object({
  body: z.array(
    z.looseObject({ type: z.string(), style: z.string().optional(), text: z.string().optional() }),
  ),
});

type Card = z.infer<typeof cardInFile>;

interface Presentation {
  readonly view: Card;
  readonly question: Card;
  readonly agreements: readonly { readonly card: Card }[];
}

interface Message {
  readonly id: string;
  readonly kind: string;
  readonly card: Card;
  readonly locale: string;
  readonly thread?: string;
}

// The page is written without types; these are the ones it is used by.
const {
  presentationOf,
}: { readonly presentationOf: (messages: readonly Message[]) => Presentation | undefined } = written;

const template = (kind: string) => readFileSync(join('adaptive-cards', `${kind}.json`), 'utf8');

/** The first golden example of a card. */
function golden(kind: string): Card {
  const folder = join('test', 'golden', kind);
  const name = readdirSync(folder).find((file) => file.endsWith('.nl.json')) ?? '';
  return cardInFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const message = (id: string, kind: string, card: Card, thread?: string): Message => ({
  id,
  kind,
  card,
  locale: 'nl',
  ...(thread === undefined ? {} : { thread }),
});

const marked = (text: string): Card => ({
  body: [{ type: 'Container', style: 'emphasis', items: [{ type: 'TextBlock', text }] }],
});

const saysIn = (card: Card | undefined) => JSON.stringify(card?.body);

describe('what is presented of a channel', () => {
  test.each(['team-view', 'no-team-view', 'team-talk'])(
    'a %s has one question, with where to talk right after it',
    (kind) => {
      const { body } = cardInFile.parse(JSON.parse(template(kind)));
      const places = body.flatMap(({ style }, place) => (style === 'emphasis' ? [place] : []));
      expect(places).toHaveLength(1);
      expect(body[(places[0] ?? 0) + 1]?.text).toBe('${whereToTalk}');
    },
  );

  test('is nothing while there is no team view', () => {
    expect(presentationOf([message('1', 'agreement-made', marked('Samen sparren'))])).toBeUndefined();
  });

  test('is the newest view without its buttons, and its question apart', () => {
    const card = golden('team-view');
    const shown = presentationOf([
      message('1', 'no-team-view', golden('no-team-view')),
      message('2', 'team-view', card),
    ]);
    expect(saysIn(shown?.view)).not.toMatch(/ActionSet|emphasis/);
    expect(shown?.view.body[0]).toEqual(card.body[0]);
    expect(shown?.question.body).toHaveLength(1);
    expect(saysIn(shown?.question)).toContain('emphasis');
  });

  test('has the question of the talk under the view, when one is asked there', () => {
    const view = message('2', 'team-view', golden('team-view'));
    const elsewhere = message('3', 'reflection', marked('Een oude vraag'), '1');
    const under = message('4', 'reflection', marked('Wat kan wachten?'), '2');
    expect(saysIn(presentationOf([view, elsewhere, under])?.question)).toContain('Wat kan wachten?');
    expect(saysIn(presentationOf([view, elsewhere])?.question)).not.toContain('Een oude vraag');
  });

  test('tells of each agreement the newest word, and of the newest three', () => {
    const view = message('1', 'team-view', golden('team-view'));
    const told = ['a', 'b', 'c', 'd'].map((name) => message(name, 'agreement-made', marked(name)));
    const back = message('e', 'come-back', {
      body: [...marked('b').body, { type: 'TextBlock', text: 'Gelukt' }],
    });
    const shown = presentationOf([view, ...told, back])?.agreements.map(({ card }) => saysIn(card));
    expect(shown).toHaveLength(3);
    expect(shown?.[0]).toContain('Gelukt');
    expect(shown?.[1]).toContain('"d"');
    expect(shown?.[2]).toContain('"c"');
  });
});
