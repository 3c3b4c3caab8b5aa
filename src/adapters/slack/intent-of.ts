import { intentOf as intentOfWords } from '../../views/commands';
import { type FormFields, type Intent, intentSchema } from '../../views/intent';
import type { Spoken } from './heard';

/** What nobody can have meant: the help is the nearest thing to an answer. */
const notUnderstood: Intent = { kind: 'not-understood', said: '' };

/** An intent with what stands in the form; one without a form drops the fields again. */
function withFields(intent: Intent, fields: FormFields): Intent {
  return intentSchema.safeParse({ ...intent, fields }).data ?? notUnderstood;
}

/** What a person means with what they said or did. */
export function intentOf(heard: Spoken): Intent {
  switch (heard.kind) {
    case 'press-on-message':
    case 'press-on-ephemeral':
    case 'press-at-home':
      return heard.press?.intent ?? notUnderstood;
    case 'press-in-modal': {
      const { press, origin, fields } = heard;
      if (press === undefined) return notUnderstood;
      return origin.intent === undefined ? press.intent : withFields(press.intent, fields);
    }
    case 'sent-modal': {
      const { origin, fields } = heard;
      return origin?.intent === undefined ? notUnderstood : withFields(origin.intent, fields);
    }
    case 'command':
    case 'direct-message':
    case 'mention':
      return intentOfWords(heard.text);
    case 'shortcut':
      return { kind: 'open-agreement' };
  }
}
