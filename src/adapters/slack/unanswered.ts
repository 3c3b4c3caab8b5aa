/** Something that a person or Slack asked and that failed inside; it is logged already, and may be asked again. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
