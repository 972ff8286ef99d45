import type { ExtensionDestination, ExtensionTrigger } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { key, readBody, text, updateAction } from '../change/body.js';
import { type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';

const destination = z.custom<ExtensionDestination>(
  (value) => z.looseObject({ type: text }).safeParse(value).success,
  'needs a type',
);
/** What makes the platform call an Extension. */
export const triggers = z
  .array(
    z.custom<ExtensionTrigger>(
      (value) =>
        z
          .looseObject({ resourceTypeId: text, actions: z.array(z.enum(['Create', 'Update'])) })
          .safeParse(value).success,
      'needs resourceTypeId and actions',
    ),
  )
  .min(1);
const timeoutInMs = z.number().int().positive().max(10_000);
const draftSchema = z.looseObject({
  key: key.optional(),
  destination,
  triggers,
  timeoutInMs: timeoutInMs.optional(),
});

/** API Extensions: stored and read; the simulator never calls one. */
export const EXTENSION_KIND: CreatableKind<'extension'> = {
  typeId: 'extension',
  name: 'Extension',
  path: 'extensions',
  view: ['manage_extensions'],
  manage: ['manage_extensions'],
  fields: [...STORED_FIELDS, 'key', 'destination', 'triggers', 'timeoutInMs'],
  unique: ['key'],
  identifiers: (extension) => identified({ key: extension.key }),
  create: (body) => readBody(draftSchema, body),
  actions: {
    setKey: updateAction(z.looseObject({ key: key.optional() }), (_extension, { key: asked }) => ({
      facts: { key: asked },
    })),
    changeTriggers: updateAction(z.looseObject({ triggers }), (_extension, { triggers: asked }) => ({
      facts: { triggers: asked },
    })),
    changeDestination: updateAction(z.looseObject({ destination }), (_extension, { destination: asked }) => ({
      facts: { destination: asked },
    })),
    setTimeoutInMs: updateAction(
      z.looseObject({ timeoutInMs: timeoutInMs.optional() }),
      (_extension, { timeoutInMs: asked }) => ({ facts: { timeoutInMs: asked } }),
    ),
  },
};
