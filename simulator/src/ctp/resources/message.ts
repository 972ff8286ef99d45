import { messageVisibility } from '../change/messages.js';
import { type ResourceKind, STORED_FIELDS } from '../change/resource-kind.js';

export const MESSAGE_KIND: ResourceKind<'message'> = {
  typeId: 'message',
  name: 'Message',
  path: 'messages',
  view: ['view_messages'],
  manage: [],
  fields: [
    ...STORED_FIELDS,
    'sequenceNumber',
    'resource',
    'resourceVersion',
    'resourceUserProvidedIdentifiers',
    'type',
  ],
  unique: [],
  identifiers: () => ({}),
  visibility: messageVisibility,
  actions: {},
};
