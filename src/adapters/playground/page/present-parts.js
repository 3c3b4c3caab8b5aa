// What is shown to a whole team at once is taken from its channel, where everyone could read it already.
const views = ['team-view', 'no-team-view', 'team-talk'];
const mostAgreements = 3;

const isButtons = ({ type }) => type === 'ActionSet';
const isMarked = ({ type, style }) => type === 'Container' && style === 'emphasis';

/** The card in parts, without its buttons: what it marks (a question, an agreement), and what stands before and after. */
export function partsOf({ body }) {
  const shown = body.filter((one) => !isButtons(one));
  const place = shown.findIndex(isMarked);
  return place < 0
    ? { before: shown, marked: undefined, after: [] }
    : { before: shown.slice(0, place), marked: shown[place], after: shown.slice(place + 1) };
}

/** The same card with only these parts. */
export function cardOf(card, body) {
  const { actions: _, ...rest } = card;
  return { ...rest, body };
}

/** The newest word about each agreement, newest first: how it was made, or how the team came back to it. */
function agreementsIn(messages) {
  const told = messages.filter(({ kind }) => kind === 'agreement-made' || kind === 'come-back');
  const byText = new Map();
  for (const message of told.toReversed()) {
    const text = JSON.stringify(partsOf(message.card).marked);
    if (!byText.has(text)) byText.set(text, message);
  }
  return [...byText.values()].slice(0, mostAgreements);
}

/** What to present of these messages of a channel: its newest team view, its question and its agreements. */
export function presentationOf(messages) {
  const view = messages.findLast(({ kind }) => views.includes(kind));
  if (view === undefined) return undefined;
  const talk = messages.findLast(({ kind, thread }) => kind === 'reflection' && thread === view.id);
  const { before, marked, after } = partsOf(view.card);
  const asked = talk === undefined ? undefined : partsOf(talk.card).marked;
  return {
    locale: view.locale,
    // Where to talk stands right after the question, and is known to a team that sits together.
    view: cardOf(view.card, [...before, ...after.slice(1)]),
    question: cardOf(
      view.card,
      [asked ?? marked].filter((one) => one !== undefined),
    ),
    agreements: agreementsIn(messages).map(({ card, locale }) => {
      const parts = partsOf(card);
      return {
        locale,
        card: cardOf(
          card,
          [parts.marked, ...parts.after].filter((one) => one !== undefined),
        ),
      };
    }),
  };
}
