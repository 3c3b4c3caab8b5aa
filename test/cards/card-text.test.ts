import { cardText } from '../../src/cards/card-text';

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Jouw week \\[47\\]' },
    { type: 'Container', items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'los' }] }] },
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'TextBlock', text: 'binnen' }] }] },
    { type: 'FactSet', facts: [{ title: 'status', value: 'Hoe staat het?' }] },
    {
      type: 'Table',
      rows: [
        {
          type: 'TableRow',
          cells: [
            { type: 'TableCell', items: [{ type: 'TextBlock', text: 'Week 47' }] },
            { type: 'TableCell', items: [{ type: 'TextBlock', text: 'boven' }] },
          ],
        },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'felt',
      label: 'Hoe was je week?',
      value: 'too-full',
      choices: [{ title: 'Te vol', value: 'too-full' }],
    },
    { type: 'Input.Toggle', id: 'no-cases', title: 'Geen eigen casussen' },
    {
      type: 'Input.Number',
      id: 'hours',
      label: 'Uren',
      value: 28.5,
      placeholder: 'alleen als het anders was',
    },
    { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Bewaren' }] },
  ],
};

test('a card reads as text from top to bottom', () => {
  expect(cardText(card)).toBe(
    [
      'Jouw week [47]',
      'los',
      'binnen',
      'status: Hoe staat het?',
      'Week 47 | boven',
      'Hoe was je week?: [too-full]',
      '  ( ) Te vol',
      'Geen eigen casussen: []',
      'Uren: [28.5] alleen als het anders was',
      '[Bewaren]',
    ].join('\n'),
  );
});
