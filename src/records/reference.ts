import { z } from 'zod';
import type { ReferenceRecord } from '../ports/store';
import { exactly } from './exact';

const text = z.string().min(1);

/** The stored shape of where to reach somebody, a channel or a workplace. */
export const referenceSchema = exactly<ReferenceRecord>()(
  z
    .strictObject({
      serviceUrl: text.exactOptional(),
      user: text.exactOptional(),
      conversation: text.exactOptional(),
      group: text.exactOptional(),
      isGroupChat: z.boolean().exactOptional(),
    })
    .readonly(),
);
