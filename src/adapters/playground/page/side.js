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

function personButton(person, team, { look, hasNew, choose }) {
  const isSelf = person.user === look.persona;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'data-place': `${team.name} ${person.user}`,
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
  const isOpen = about.openTeams.get(team.name) ?? isOwn;
  const block = element(
    'details',
    { class: 'team', open: isOpen },
    element(
      'summary',
      { 'data-place': team.name },
      `${team.name} `,
      mark(!isOpen && team.people.some(about.hasNew)),
    ),
    element(
      'ul',
      {},
      team.people.map((person) => personButton(person, team, about)),
    ),
  );
  block.addEventListener('toggle', () => about.openTeams.set(team.name, block.open));
  return block;
}

function municipality(look) {
  return { name: say('municipality'), people: look.others };
}

function conversationButton(conversation, { open, hasNewIn, show }) {
  const isPrivate = conversation.kind === 'private';
  const more = isPrivate ? element('span', { class: 'more' }, ` ${say('withBot')}`) : '';
  const isOpen = conversation.id === open;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: `place ${conversation.kind}`,
        'data-place': conversation.id,
        'aria-current': isOpen ? 'true' : undefined,
        onclick: () => show(conversation.id),
      },
      element(
        'span',
        { class: 'name' },
        isPrivate ? say('private') : conversation.name,
        more,
        ' ',
        mark(!isOpen && hasNewIn(conversation)),
      ),
    ),
  );
}

// On a narrow screen this button says who you are, and the people stand behind it; on a wide one they are always there.
function switchButton({ self, isListOpen, toggleList }) {
  return element(
    'button',
    {
      type: 'button',
      class: 'switch',
      'data-place': 'switch',
      'aria-expanded': String(isListOpen),
      'aria-controls': 'people',
      onclick: toggleList,
    },
    element('span', { class: 'hidden' }, `${say('youAre')} `),
    element('strong', {}, self.name),
    element('span', { class: 'hidden' }, `. ${say('choosePerson')}`),
  );
}

/** Draws the conversations of who you are, and everyone you can be. */
export function drawSide(about) {
  const { look, self, isListOpen } = about;
  const focused = document.activeElement?.closest('#side [data-place]')?.dataset.place;
  side.setAttribute('aria-label', say('chatsAndPeople'));
  side.replaceChildren(
    element('p', { class: 'self' }, `${say('youAre')} `, element('strong', {}, self.name)),
    switchButton(about),
    element(
      'ul',
      { class: 'places', 'aria-label': say('conversations') },
      look.conversations.map((conversation) => conversationButton(conversation, about)),
    ),
    element(
      'div',
      { id: 'people', class: isListOpen ? 'is-open' : '' },
      element('h2', {}, say('choosePerson')),
      [...look.teams, municipality(look)].map((team) => teamBlock(team, about)),
    ),
  );
  if (focused !== undefined) side.querySelector(`[data-place="${CSS.escape(focused)}"]`)?.focus();
}
