import type { Channel } from '@commercetools/platform-sdk';
import { z } from 'zod';
import { key, localized, readBody, updateAction } from '../change/body.js';
import { customFieldActions } from '../change/custom-fields.js';
import { type CreatableKind, identified, STORED_FIELDS } from '../change/resource-kind.js';

const roles = z.array(
  z.enum(['InventorySupply', 'ProductDistribution', 'OrderExport', 'OrderImport', 'Primary']),
);
const draftSchema = z.looseObject({
  key,
  roles: roles.default(['InventorySupply']),
  name: localized.optional(),
  description: localized.optional(),
});

export const CHANNEL_KIND: CreatableKind<'channel'> = {
  typeId: 'channel',
  name: 'Channel',
  path: 'channels',
  view: ['view_channels', 'view_products'],
  manage: ['manage_channels', 'manage_products'],
  fields: [...STORED_FIELDS, 'key', 'roles', 'name', 'description', 'address', 'geoLocation', 'custom'],
  unique: ['key'],
  identifiers: (channel) => identified({ key: channel.key }),
  create: (body) => {
    const { key: ownKey, roles: ownRoles, name, description } = readBody(draftSchema, body);
    return { key: ownKey, roles: ownRoles, ...(name && { name }), ...(description && { description }) };
  },
  actions: {
    changeKey: updateAction(z.looseObject({ key }), (_channel, { key: asked }) => ({
      facts: { key: asked },
    })),
    changeName: updateAction(z.looseObject({ name: localized }), (_channel, { name }) => ({
      facts: { name },
    })),
    changeDescription: updateAction(
      z.looseObject({ description: localized }),
      (_channel, { description }) => ({
        facts: { description },
      }),
    ),
    setRoles: updateAction(z.looseObject({ roles }), (_channel, { roles: asked }) => ({
      facts: { roles: asked },
    })),
    addRoles: updateAction(z.looseObject({ roles }), (channel: Channel, { roles: added }) => ({
      facts: { roles: [...new Set([...channel.roles, ...added])] },
    })),
    removeRoles: updateAction(z.looseObject({ roles }), (channel: Channel, { roles: removed }) => ({
      facts: { roles: channel.roles.filter((role) => !removed.some((gone) => gone === role)) },
    })),
    ...customFieldActions<Channel>(),
  },
};
