import { intentOf as intentOfWords } from '../../views/commands';
import { type Intent, intentSchema } from '../../views/intent';
import type { Spoken } from './heard';

/** What nobody can have meant: the help is the nearest thing to an answer. */
const notUnderstood: Intent = { kind: 'not-understood', said: '' };

/** What a person means with what they said or did; an intent without a form drops the fields again. */
export function intentOf(heard: Spoken): Intent {
  if (heard.kind === 'typed') return intentOfWords(heard.text);
  const { intent, fields } = heard;
  return intentSchema.safeParse({ ...intent, fields }).data ?? notUnderstood;
}
