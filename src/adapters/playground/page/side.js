import { element } from './element.js';
import { daysInWords, say } from './words.js';

const side = document.getElementById('side');

function mark(isNew) {
  return isNew ? element('span', { class: 'mark' }, say('hasNew')) : '';
}

function details(person) {
  const reads = person.locale === 'en' ? say('speaksEnglish') : '';
  const week =
    person.part === 'guide' || person.part === 'manager'
      ? ''
      : `${person.hours} ${say('hours')} · ${daysInWords(person.days)}`;
  return [say(person.part), week, reads].filter((part) => part !== '').join(' · ');
}

function personButton(person, { look, hasNew, choose }) {
  const isSelf = person.user === look.persona;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'aria-current': isSelf ? 'true' : undefined,
        onclick: () => choose(person.user),
      },
      element('span', { class: 'name' }, person.name, ' ', mark(hasNew(person))),
      element('span', { class: 'about' }, details(person)),
    ),
  );
}

function teamBlock(team, about) {
  const isOwn = team.people.some((person) => person.user === about.look.persona);
  const isOpen = about.openTeams.get(team.name) ?? (isOwn && about.isWide);
  const block = element(
    'details',
    { class: 'team', open: isOpen },
    element('summary', {}, `${team.name} `, mark(!isOpen && team.people.some(about.hasNew))),
    element(
      'ul',
      {},
      team.people.map((person) => personButton(person, about)),
    ),
  );
  block.addEventListener('toggle', () => about.openTeams.set(team.name, block.open));
  return block;
}

function municipality(look) {
  return { name: say('municipality'), people: look.others };
}

function conversationButton(conversation, { open, hasNewIn, show }) {
  const name = conversation.kind === 'private' ? say('privateChat') : conversation.name;
  const isOpen = conversation.id === open;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: `place ${conversation.kind}`,
        'aria-current': isOpen ? 'true' : undefined,
        onclick: () => show(conversation.id),
      },
      element('span', { class: 'name' }, name, ' ', mark(!isOpen && hasNewIn(conversation))),
    ),
  );
}

/** Draws the conversations of who you are, and everyone you can be. */
export function drawSide(about) {
  const { look, self } = about;
  const focused = document.activeElement?.closest('#side button, #side summary')?.textContent;
  side.setAttribute('aria-label', say('conversations'));
  side.replaceChildren(
    element('p', { class: 'self' }, `${say('youAre')} `, element('strong', {}, self.name)),
    element(
      'ul',
      { class: 'places', 'aria-label': say('conversations') },
      look.conversations.map((conversation) => conversationButton(conversation, about)),
    ),
    element('h2', {}, say('choosePerson')),
    element(
      'div',
      { class: 'teams' },
      [...look.teams, municipality(look)].map((team) => teamBlock(team, about)),
    ),
  );
  const again = [...side.querySelectorAll('button, summary')].find((one) => one.textContent === focused);
  if (focused !== undefined) again?.focus();
}
