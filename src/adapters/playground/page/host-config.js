// The colours are those of the page, light or dark, whichever the reader prefers.
const shade = (name) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });
const foregroundColors = {
  default: shade('ink'),
  dark: shade('ink'),
  light: shade('ink'),
  accent: shade('accent'),
  good: shade('good'),
  warning: shade('warning'),
  attention: shade('attention'),
};
const container = (name) => ({
  backgroundColor: `var(--${name})`,
  borderColor: 'var(--line)',
  foregroundColors,
});
const weights = { lighter: 400, default: 400, bolder: 650 };

/** How Adaptive Cards look in the playground. */
export const hostConfig = {
  supportsInteractivity: true,
  spacing: { small: 8, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontTypes: {
    default: {
      fontFamily: 'inherit',
      fontSizes: { small: 14, default: 16, medium: 18, large: 21, extraLarge: 25 },
      fontWeights: weights,
    },
    monospace: {
      fontFamily: 'ui-monospace, Consolas, monospace',
      fontSizes: { small: 13, default: 14, medium: 16, large: 18, extraLarge: 20 },
      fontWeights: weights,
    },
  },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: { ...container('surface'), backgroundColor: 'transparent' },
    emphasis: container('raised'),
    accent: container('accent-soft'),
    good: container('good-soft'),
    warning: container('warning-soft'),
    attention: container('attention-soft'),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { color: 'default', weight: 'bolder', suffix: ' *' },
      optionalInputs: { color: 'default', weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
  },
  actions: {
    maxActions: 12,
    buttonSpacing: 8,
    spacing: 'medium',
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 180 },
    value: { wrap: true },
    spacing: 12,
  },
  table: { cellSpacing: 8 },
};
