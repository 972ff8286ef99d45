import type { Platform } from '../../platform.js';
import { changeCall, updateResource } from '../change/change-resource.js';
import { invalidInput, resourceNotFound } from '../ctp-error.js';
import {
  CUSTOM_OBJECT_KIND,
  deleteCustomObject,
  findCustomObject,
  putCustomObject,
} from '../resources/custom-object.js';
import { findResource } from '../resources/find-resource.js';
import { ORDER_KIND } from '../resources/order/order-kind.js';
import type { CustomObject } from '../../state.js';
import { type Resolver, scoped } from './scoped.js';

type CustomObjectDraft = { container: string; key: string; value: string; version?: number | null };
type DeleteArguments = {
  id?: string | null;
  container?: string | null;
  key?: string | null;
  version?: number | null;
  personalDataErasure?: boolean | null;
};
type UpdateOrderArguments = {
  id?: string | null;
  orderNumber?: string | null;
  version: number;
  actions: Record<string, object>[];
};

/** The changes that the product's documents use; each asks for its own scope. */
export function createMutationResolvers(platform: Platform): Record<string, Resolver<never>> {
  const manage = ['manage_key_value_documents'];
  return {
    createOrUpdateCustomObject: scoped(
      manage,
      (projectKey, { draft }: { draft: CustomObjectDraft }, actor) => {
        const body = { ...draft, value: parsedValue(draft.value) };
        return putCustomObject(platform, projectKey, { body, actor }).object;
      },
    ),
    deleteCustomObject: scoped(manage, (projectKey, args: DeleteArguments, actor) => {
      const { container, key } = foundCustomObject(platform, projectKey, args);
      return deleteCustomObject(
        platform,
        { projectKey, container, key },
        { version: args.version ?? undefined, dataErasure: args.personalDataErasure ?? false, actor },
      );
    }),
    updateOrder: scoped(ORDER_KIND.manage, (projectKey, args: UpdateOrderArguments, actor) => {
      const { id, orderNumber, version } = args;
      const [field, value] = id ? ['id', id] : ['orderNumber', orderNumber ?? ''];
      const order = findResource(platform, projectKey, ORDER_KIND, { field, value });
      if (order === undefined) throw resourceNotFound(`The Order with ${field} '${value}' was not found.`);
      const actions = args.actions.map(restAction);
      return updateResource(changeCall(platform, projectKey, actor), ORDER_KIND, order, { version, actions });
    }),
  };
}

function foundCustomObject(
  platform: Platform,
  projectKey: string,
  { id, container, key }: DeleteArguments,
): CustomObject {
  const object = id
    ? findResource(platform, projectKey, CUSTOM_OBJECT_KIND, { field: 'id', value: id })
    : findCustomObject(platform, { projectKey, container: container ?? '', key: key ?? '' });
  if (object === undefined) throw resourceNotFound('The CustomObject was not found.');
  return object;
}

/** Reading gives JSON, writing takes text. */
function parsedValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw invalidInput("The 'value' of a custom object has to be JSON text.");
  }
}

/** `{ setOrderNumber: { orderNumber } }` is `{ action: 'setOrderNumber', orderNumber }` on REST. */
function restAction(input: Record<string, object>): object {
  const [entry, ...others] = Object.entries(input);
  if (entry === undefined || others.length > 0) throw invalidInput('An update action has exactly one field.');
  const [action, details] = entry;
  return { action, ...details };
}
