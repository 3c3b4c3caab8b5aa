import { isLoopback } from './values';
import { keysHint, type Variable } from './variables';

/** One thing wrong with the environment, in a sentence that never repeats a secret. */
export type ConfigFault = { readonly variable: string; readonly sentence: string };

/** The environment as text, without the variables that are empty. */
export type SetVariables = Readonly<Partial<Record<Variable, string>>> &
  Readonly<Record<string, string | undefined>>;

type Rule = (env: SetVariables) => readonly (ConfigFault | false)[];

/** Whether anything of Slack is set: then the whole of Slack has to be. */
export function asksForSlack(env: SetVariables): boolean {
  return Object.keys(env).some((name) => name.startsWith('SLACK_'));
}

/** Whether anything of Teams is set: then the whole of Teams has to be. */
export function asksForTeams(env: SetVariables): boolean {
  return Object.keys(env).some((name) => name.startsWith('TEAMS_') || name.startsWith('Microsoft'));
}

/** Every fault that takes more than one variable to see. */
export function ruleFaults(env: SetVariables): ConfigFault[] {
  return rules.flatMap((rule) => rule(env)).filter((fault) => fault !== false);
}

const rules: readonly Rule[] = [
  slackIsComplete,
  teamsIsComplete,
  uncheckedTeamsStaysHere,
  recordsAreSealed,
  nobodyElseComesIn,
  oneProcessPerFile,
];

function slackIsComplete(env: SetVariables) {
  if (!asksForSlack(env)) return [];
  return [
    env.SLACK_BOT_TOKEN === undefined && missing('SLACK_BOT_TOKEN', 'Slack cannot start without it.'),
    env.SLACK_SIGNING_SECRET === undefined &&
      env.SLACK_APP_TOKEN === undefined &&
      missing('SLACK_SIGNING_SECRET', 'Slack needs it, or SLACK_APP_TOKEN for Socket Mode.'),
  ];
}

function teamsIsComplete(env: SetVariables) {
  if (!asksForTeams(env) || env.TEAMS_AUTH === 'off') return [];
  const type = env.MicrosoftAppType ?? 'SingleTenant';
  return [
    env.MicrosoftAppId === undefined && missing('MicrosoftAppId', 'Teams cannot start without it.'),
    env.MicrosoftAppPassword === undefined &&
      type !== 'UserAssignedMSI' &&
      missing('MicrosoftAppPassword', 'an app of this type cannot start without it.'),
    env.MicrosoftAppTenantId === undefined &&
      type !== 'MultiTenant' &&
      missing('MicrosoftAppTenantId', 'an app of this type cannot start without it.'),
    env.TEAMS_ALLOWED_TENANTS === undefined &&
      type === 'MultiTenant' &&
      missing('TEAMS_ALLOWED_TENANTS', 'without it a MultiTenant app would answer every organisation.'),
  ];
}

function uncheckedTeamsStaysHere(env: SetVariables) {
  if (env.TEAMS_AUTH !== 'off') return [];
  return [
    env.PUBLIC_URL !== undefined &&
      fault('TEAMS_AUTH', 'TEAMS_AUTH=off does not go together with PUBLIC_URL.'),
    Object.keys(env).some((name) => name.startsWith('Microsoft')) &&
      fault(
        'TEAMS_AUTH',
        'TEAMS_AUTH=off does not go together with MicrosoftAppId or other Microsoft credentials.',
      ),
    !listensHereOnly(env) &&
      fault('TEAMS_AUTH', 'TEAMS_AUTH=off works only while HOST is an address of this machine.'),
  ];
}

function recordsAreSealed(env: SetVariables) {
  const live = asksForSlack(env) || asksForTeams(env);
  return [
    live && env.DATA_KEYS === undefined && missing('DATA_KEYS', `records are always sealed. ${keysHint}`),
    !live &&
      env.DATA_KEYS !== undefined &&
      fault(
        'DATA_KEYS',
        'DATA_KEYS is set but no platform is: set the Slack or Teams credentials, or clear DATA_KEYS for the playground.',
      ),
  ];
}

function nobodyElseComesIn(env: SetVariables) {
  const playground = !asksForSlack(env) && !asksForTeams(env) && env.DATA_KEYS === undefined;
  return [
    playground &&
      !listensHereOnly(env) &&
      fault('HOST', 'HOST must be an address of this machine: in the playground everyone can be anyone.'),
  ];
}

function oneProcessPerFile(env: SetVariables) {
  const onFile = env.STORE_URL === undefined || env.STORE_URL.startsWith('file:');
  const split = env.ROLE === 'web' || env.ROLE === 'worker';
  return [
    onFile &&
      split &&
      fault('ROLE', `ROLE=${env.ROLE} needs a Redis store: a file takes one process, ROLE=all.`),
  ];
}

function listensHereOnly(env: SetVariables): boolean {
  return env.HOST === undefined || isLoopback(env.HOST);
}

function fault(variable: Variable, sentence: string): ConfigFault {
  return { variable, sentence };
}

function missing(variable: Variable, because: string): ConfigFault {
  return fault(variable, `${variable} is missing: ${because}`);
}
