/** Any JSON value. */
export type Json = null | boolean | number | string | JsonList | JsonObject;

/** A JSON list. */
export type JsonList = readonly Json[];

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Says whether a value is an object with keys, and not a list or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says whether a JSON value is an object. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/** Says whether a JSON value is a list. */
export function isJsonList(value: Json | undefined): value is JsonList {
  return Array.isArray(value);
}

/** The same value as JSON, without absent properties; throws for what JSON cannot hold. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) throw new Error(`JSON cannot hold a ${typeof value}`);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, toJson(inner)]));
}
