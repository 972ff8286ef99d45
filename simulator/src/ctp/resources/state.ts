import { z } from 'zod';
import { identifier, key, localized, readBody, updateAction } from '../change/body.js';
import { referenceTo } from '../change/resolve-reference.js';
import { type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';

const transitions = z.array(identifier);
const draftSchema = z.looseObject({
  key,
  type: z.enum(['OrderState', 'LineItemState', 'ProductState', 'ReviewState', 'PaymentState', 'QuoteState']),
  name: localized.optional(),
  description: localized.optional(),
  initial: z.boolean().default(true),
  transitions: transitions.optional(),
});

/** States of a state machine. */
export const STATE_KIND: CreatableKind<'state'> = {
  typeId: 'state',
  name: 'State',
  path: 'states',
  view: ['view_states'],
  manage: ['manage_states'],
  fields: [
    ...STORED_FIELDS,
    'key',
    'type',
    'name',
    'description',
    'initial',
    'builtIn',
    'roles',
    'transitions',
  ],
  unique: ['key'],
  identifiers: (state) => identified({ key: state.key }),
  create: (body, call) => {
    const { transitions: next, ...facts } = readBody(draftSchema, body);
    return {
      ...facts,
      builtIn: false,
      ...(next && { transitions: next.map((state) => referenceTo(call, 'state', state)) }),
    };
  },
  actions: {
    changeKey: updateAction(z.looseObject({ key }), (_state, { key: asked }) => ({ facts: { key: asked } })),
    setName: updateAction(z.looseObject({ name: localized }), (_state, { name }) => ({ facts: { name } })),
    setTransitions: updateAction(
      z.looseObject({ transitions: transitions.optional() }),
      (_state, { transitions: next }, call) => ({
        facts: { transitions: next?.map((state) => referenceTo(call, 'state', state)) },
      }),
    ),
  },
};
