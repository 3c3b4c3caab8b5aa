import { fillTemplate } from '../../src/cards/fill-template';
import type { Json } from '../../src/cards/json';

const block = (text: string): Json => ({ type: 'TextBlock', text });

describe('a path', () => {
  test('inside a text is replaced by the text it leads to', () => {
    expect(
      fillTemplate(block('Dag ${who.name}, week ${week}'), { who: { name: 'Sanne' }, week: 47 }),
    ).toEqual(block('Dag Sanne, week 47'));
  });

  test('that is the whole text keeps the type of what it leads to', () => {
    const template = { list: '${list}', number: '${number}', yes: '${yes}', object: '${object}' };
    const view = {
      list: [1, 'a'],
      number: 28.5,
      yes: true,
      object: { kind: 'take-part', team: 'team-noord' },
    };
    expect(fillTemplate(template, view)).toEqual(view);
  });

  test('can lead into a list', () => {
    expect(fillTemplate({ first: '${list[0].name}' }, { list: [{ name: 'a' }] })).toEqual({ first: 'a' });
  });

  test.each(['${missing}', 'Dag ${missing}', '${who.missing}', '${list[3]}'])(
    'that leads nowhere throws: %s',
    (text) => {
      expect(() => fillTemplate(block(text), { who: {}, list: [] })).toThrow('the view has nothing at');
    },
  );

  test('does not reach what every object inherits', () => {
    expect(() => fillTemplate(block('${who.constructor}'), { who: {} })).toThrow('nothing at');
  });

  test('to something that is no text or number cannot stand inside a text', () => {
    expect(() => fillTemplate(block('Dag ${who}'), { who: {} })).toThrow('no text or number');
  });

  test.each(['${toUpper(name)}', '${a + b}', '${count(list)}'])(
    'spelled in a way we do not use throws: %s',
    (text) => {
      expect(() => fillTemplate(block(text), { name: 'a', a: 1, b: 2, list: [] })).toThrow('does not know');
    },
  );
});

describe('a property that may be absent', () => {
  const template = { type: 'Input.Text', value: '${if(exists(value), value, null)}' };

  test('is left out when there is nothing', () => {
    expect(fillTemplate(template, {})).toEqual({ type: 'Input.Text' });
  });

  test('is filled when there is something', () => {
    expect(fillTemplate(template, { value: 'ja' })).toEqual({ type: 'Input.Text', value: 'ja' });
  });

  test('becomes a number with float', () => {
    expect(fillTemplate({ value: '${float(value)}' }, { value: '28.5' })).toEqual({ value: 28.5 });
  });

  test.each(['veel', '', ' ', '28,5'])('is left out when float finds no number in %j', (value) => {
    expect(fillTemplate({ value: '${float(value)}' }, { value })).toEqual({});
  });
});

describe('$data', () => {
  test('with a list repeats the element, and $index counts along', () => {
    const template = [{ $data: '${names}', text: '${$data}', place: '${$index}' }];
    expect(fillTemplate({ items: template }, { names: ['a', 'b'] })).toEqual({
      items: [
        { text: 'a', place: 0 },
        { text: 'b', place: 1 },
      ],
    });
  });

  test('with an empty list leaves the element out', () => {
    expect(fillTemplate({ items: [{ $data: '${names}', text: '${$data}' }] }, { names: [] })).toEqual({
      items: [],
    });
  });

  test('with an object is where paths begin, and $root is the whole view', () => {
    const template = { $data: '${field}', label: '${label}', card: '${$root.title}' };
    expect(fillTemplate(template, { title: 'Kaart', field: { label: 'Uren' } })).toEqual({
      label: 'Uren',
      card: 'Kaart',
    });
  });

  test('with a list where one element fits throws', () => {
    expect(() =>
      fillTemplate({ fallback: { $data: '${names}', text: '${$data}' } }, { names: ['a', 'b'] }),
    ).toThrow('one place');
  });

  test('that leads nowhere throws, unless $when says the element is not there', () => {
    expect(() => fillTemplate({ items: [{ $data: '${line}' }] }, {})).toThrow('nothing at');
    const guarded = { items: [{ $when: '${exists($root.line)}', $data: '${line}', text: '${text}' }] };
    expect(fillTemplate(guarded, {})).toEqual({ items: [] });
  });
});

describe('$when', () => {
  test.each([
    ['${shown}', { shown: true }, true],
    ['${shown}', { shown: false }, false],
    ['${shown}', {}, false],
    ['${!shown}', { shown: false }, true],
    ['${exists(error)}', { error: 'Let op' }, true],
    ['${exists(error)}', {}, false],
    ['${!exists(error)}', {}, true],
    ["${side == 'above'}", { side: 'above' }, true],
    ["${side == 'above'}", { side: 'below' }, false],
    ["${side != 'above'}", { side: 'below' }, true],
  ] as const)('%s with %j', (when, view, kept) => {
    expect(fillTemplate({ items: [{ $when: when, type: 'Container' }] }, view)).toEqual({
      items: kept ? [{ type: 'Container' }] : [],
    });
  });

  test('is read before the element it guards is filled', () => {
    expect(fillTemplate({ items: [{ $when: '${exists(error)}', text: '${error}' }] }, {})).toEqual({
      items: [],
    });
  });

  test('that is no expression throws', () => {
    expect(() => fillTemplate({ items: [{ $when: 'true' }] }, {})).toThrow('$when must be exactly one');
  });
});

describe('Markdown', () => {
  const view = { line: '**let op** [klik](https://elders.example)' };
  const escaped = '\\*\\*let op\\*\\* \\[klik\\](https://elders.example)';

  test('comes from the template or not at all', () => {
    expect(fillTemplate(block('**Zin:** ${line}'), view)).toEqual(block(`**Zin:** ${escaped}`));
    expect(fillTemplate(block('${line}'), view)).toEqual(block(escaped));
  });

  test('in a fact is escaped as well', () => {
    const template = { type: 'FactSet', facts: [{ title: '${line}', value: '${line}' }] };
    expect(fillTemplate(template, view)).toEqual({
      type: 'FactSet',
      facts: [{ title: escaped, value: escaped }],
    });
  });

  test('is left alone where cards show text as it is', () => {
    const template = { type: 'Input.Text', label: '${line}', value: '${line}' };
    expect(fillTemplate(template, view)).toEqual({ type: 'Input.Text', label: view.line, value: view.line });
  });

  test('in what a person typed is never filled a second time', () => {
    expect(fillTemplate({ value: '${line}' }, { line: '${secret}', secret: 'x' })).toEqual({
      value: '${secret}',
    });
  });
});
