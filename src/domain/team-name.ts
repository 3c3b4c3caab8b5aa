/** The name of a team whose channel is called so: `team-noord` is team Noord. At most 40 characters; undefined when nothing is left. */
export function teamNameFrom(channel: string): string | undefined {
  const words = channel
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .replace(/^team (?=.)/i, '');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return Array.from(name).slice(0, 40).join('').trim() || undefined;
}
