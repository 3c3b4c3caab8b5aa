import { isSmallEnough } from '../../cards/check-card';
import { isJsonList, type Json, type JsonObject } from '../../cards/json';

const bytesOf = (json: Json): number => Buffer.byteLength(JSON.stringify(json));

function isForReading(element: Json): boolean {
  return !/"type":"(?:Action|Input)\./.test(JSON.stringify(element));
}

/**
 * A card that Teams takes, however much a view has to say: what takes most room among what can only be read goes first,
 * and no button or field is ever left out. Our own cards have room to spare.
 */
export function fitCard(card: JsonObject): JsonObject {
  const { body } = card;
  if (isSmallEnough(card) || !isJsonList(body)) return card;
  const readable = body.filter(isForReading).toSorted((one, other) => bytesOf(other) - bytesOf(one));
  const [largest] = readable;
  if (largest === undefined) return card;
  return fitCard({ ...card, body: body.filter((one) => one !== largest) });
}
