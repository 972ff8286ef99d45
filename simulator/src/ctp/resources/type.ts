import type { FieldDefinition, Type } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { key, localized, readBody, text, updateAction } from '../change/body.js';
import { type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';
import { invalidInput } from '../ctp-error.js';

// What a definition allows is not checked against the fields of a resource.
const fieldDefinition = z.custom<FieldDefinition>(
  (value) =>
    z.looseObject({ name: text, label: localized, type: z.looseObject({ name: text }) }).safeParse(value)
      .success,
  'needs name, label and type',
);
const draftSchema = z.looseObject({
  key,
  name: localized,
  description: localized.optional(),
  resourceTypeIds: z.array(text).min(1),
  fieldDefinitions: z.array(fieldDefinition).default([]),
});

/** Types of custom fields. */
export const TYPE_KIND: CreatableKind<'type'> = {
  typeId: 'type',
  name: 'Type',
  path: 'types',
  view: ['view_types'],
  manage: ['manage_types'],
  fields: [...STORED_FIELDS, 'key', 'name', 'description', 'resourceTypeIds', 'fieldDefinitions'],
  unique: ['key'],
  identifiers: (type) => identified({ key: type.key }),
  create: (body) => readBody(draftSchema, body),
  actions: {
    changeKey: updateAction(z.looseObject({ key }), (_type, { key: asked }) => ({ facts: { key: asked } })),
    changeName: updateAction(z.looseObject({ name: localized }), (_type, { name }) => ({ facts: { name } })),
    addFieldDefinition: updateAction(
      z.looseObject({ fieldDefinition }),
      ({ fieldDefinitions }: Type, { fieldDefinition: added }) => {
        if (fieldDefinitions.some(({ name }) => name === added.name)) {
          throw invalidInput(`A field definition with name '${added.name}' already exists.`);
        }
        return { facts: { fieldDefinitions: [...fieldDefinitions, added] } };
      },
    ),
  },
};
