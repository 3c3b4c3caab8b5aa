import { filesUnder } from './support/files';
import { type Exception, looksLikeSentence, sentenceFaults, templateFaults } from './support/sentences';

// Files that speak outside views, each with the reason.
const exceptions: readonly Exception[] = [
  {
    path: 'src/adapters/playground/municipality-words.ts',
    reason: 'the invented municipality: what people there once filled in, so content and not our words',
  },
  { path: 'src/adapters/playground/townspeople.ts', reason: 'names of invented people' },
  {
    path: 'src/adapters/playground/page-words.ts',
    reason: 'the words of the page around the chat; what the bot says stays in views',
  },
  {
    path: 'src/adapters/playground/tour-words.ts',
    reason: 'the words of the tour of the page; what the bot says stays in views',
  },
  ...['faults', 'schema'].map((name) => ({
    path: `src/adapters/sqlite/${name}.ts`,
    reason: 'what the application manager reads when the database cannot be used, in English like the log',
  })),
  {
    path: 'src/adapters/slack/slack-fault.ts',
    reason: 'what the application manager reads when Slack does not take the bot in, in English like the log',
  },
  {
    path: 'src/adapters/http/http-fault.ts',
    reason: 'what the application manager reads when the server cannot listen, in English like the log',
  },
  ...['host-guard', 'listen', 'mount-playground'].map((name) => ({
    path: `src/adapters/playground/${name}.ts`,
    reason: 'refusals of requests that the page never makes, read by whoever made them by hand',
  })),
];

const places = ['src/application', 'src/domain', 'src/adapters', 'src/cards'];
const code = places.flatMap((place) => filesUnder(place, '.ts'));

describe('sentences', () => {
  it('live in views and catalogue only', () => {
    expect(sentenceFaults(code, exceptions)).toEqual([]);
  });

  it('are excused only in files that still hold some', () => {
    const idle = exceptions.filter(
      ({ path }) => sentenceFaults(code.filter((file) => file.path === path)).length === 0,
    );
    expect(idle).toEqual([]);
  });

  it.each([
    "reply('Je antwoord is opgeslagen.')",
    "reply('is your answer saved?')",
    'reply(`Nog ${count} dagen te gaan`)',
    "const words = { nl: 'Hoe was je week' };",
    "info('The round is closed for everyone')",
    "blog.info('The round is closed for everyone')",
  ])('are found in %s', (text) => {
    expect(sentenceFaults([{ path: 'src/application/answer.ts', text }])).toHaveLength(1);
  });

  it.each([
    "log.info('The round is closed for everyone')",
    'world.log.warn(`Could not send ${id} to the channel`, fields)',
    "throw new Error('The store holds no such team.')",
    "throw new StoreError('The store holds no such team.')",
    "db.prepare('SELECT body FROM record WHERE tenant = ?')",
    "const kind = 'team-view'; // De ronde is gesloten voor iedereen.",
    "const type = 'text/plain; charset=utf-8';",
  ])('are not seen in %s', (text) => {
    expect(sentenceFaults([{ path: 'src/application/answer.ts', text }])).toEqual([]);
  });

  it.each(['Opslaan', 'Te vol', 'team-view', 'GET /healthz', 'application/json', ''])(
    'are more than "%s"',
    (text) => {
      expect(looksLikeSentence(text)).toBe(false);
    },
  );
});

describe('card templates', () => {
  it('hold no word of their own', () => {
    expect(templateFaults(filesUnder('adaptive-cards', '.json'))).toEqual([]);
  });

  it.each([
    { body: [{ type: 'TextBlock', text: 'Week ${week}' }] },
    { actions: [{ type: 'Action.Execute', title: 'Opslaan' }] },
    { body: [{ type: 'Input.Text', placeholder: "${if(first, 'Typ hier', '')}" }] },
    { body: [{ type: 'Image', altText: 'Grafiek' }] },
  ])('are faulty when they say %j', (card) => {
    expect(templateFaults([{ path: 'adaptive-cards/x.json', text: JSON.stringify(card) }])).toHaveLength(1);
  });

  it('may join what the view says', () => {
    const text = JSON.stringify({
      body: [{ type: 'TextBlock', text: '**${title}** · ${name}', style: 'heading' }],
    });
    expect(templateFaults([{ path: 'adaptive-cards/x.json', text }])).toEqual([]);
  });
});
