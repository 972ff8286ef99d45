import type { CustomFields } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { invalidOperation } from '../ctp-error.js';
import { identifier, updateAction } from './body.js';
import { referenceTo } from './resolve-reference.js';
import type { ChangeCall, UpdateAction } from './resource-kind.js';

type WithCustom = { custom?: CustomFields };

export const customFieldsDraft = z.looseObject({
  type: identifier,
  fields: z.record(z.string(), z.unknown()).optional(),
});

/** Custom fields as stored; throws ReferencedResourceNotFound for an unknown Type. */
export function customFieldsOf(
  draft: z.output<typeof customFieldsDraft> | undefined,
  call: ChangeCall,
): CustomFields | undefined {
  return draft && { type: referenceTo(call, 'type', draft.type), fields: draft.fields ?? {} };
}

/** `setCustomType` and `setCustomField` of a resource; `prefix` starts the types of their Messages, e.g. `OrderCustom`. */
export function customFieldActions<Resource extends WithCustom>(
  prefix?: string,
): Record<'setCustomType' | 'setCustomField', UpdateAction<Resource>> {
  // The generic resource is only known to have `custom`.
  const changed = (custom: CustomFields | undefined): Partial<Resource> => ({ custom }) as Partial<Resource>;
  const told = (event: string, payload: Record<string, unknown>): { message?: { type: string } } =>
    prefix === undefined ? {} : { message: { type: `${prefix}${event}`, ...payload } };
  return {
    setCustomType: updateAction(setCustomType, ({ custom }: Resource, { type, fields }, call) => {
      const previous = custom && { previousTypeId: custom.type.id };
      if (!type) return { facts: changed(undefined), ...told('TypeRemoved', { ...previous }) };
      const customFields = customFieldsOf({ type, fields: fields ?? {} }, call);
      return { facts: changed(customFields), ...told('TypeSet', { customFields, ...previous }) };
    }),
    setCustomField: updateAction(setCustomField, ({ custom }: Resource, { name, value }) => {
      if (custom === undefined) {
        throw invalidOperation(`Cannot set the custom field '${name}': the resource has no custom type.`);
      }
      const { [name]: previousValue, ...others } = custom.fields;
      if (value === undefined || value === null) {
        return { facts: changed({ ...custom, fields: others }), ...told('FieldRemoved', { name }) };
      }
      const facts = changed({ ...custom, fields: { ...custom.fields, [name]: value } });
      return previousValue === undefined
        ? { facts, ...told('FieldAdded', { name, value }) }
        : { facts, ...told('FieldChanged', { name, value, previousValue }) };
    }),
  };
}

const setCustomType = z.looseObject({
  type: identifier.nullish(),
  fields: z.record(z.string(), z.unknown()).nullish(),
});
const setCustomField = z.looseObject({ name: z.string(), value: z.unknown() });
