import { z } from 'zod';
import type { Order } from '../../../state.js';
import { identifier, updateAction } from '../../change/body.js';
import { resolveReference } from '../../change/resolve-reference.js';
import type { UpdateAction } from '../../change/resource-kind.js';
import { invalidOperation } from '../../ctp-error.js';
import { orderState, paymentState, shipmentState } from './order-vocabulary.js';

/** The states of an Order: its own three, and one of a state machine. */
export const STATE_ACTIONS: Record<string, UpdateAction<Order>> = {
  changeOrderState: updateAction(
    z.looseObject({ orderState }),
    ({ orderState: oldOrderState }: Order, { orderState: asked }) => ({
      facts: { orderState: asked },
      message: { type: 'OrderStateChanged', orderState: asked, oldOrderState },
    }),
  ),
  changePaymentState: updateAction(
    z.looseObject({ paymentState: paymentState.optional() }),
    ({ paymentState: old }: Order, { paymentState: asked }) => ({
      facts: { paymentState: asked },
      message: {
        type: 'OrderPaymentStateChanged',
        paymentState: asked,
        ...(old && { oldPaymentState: old }),
      },
    }),
  ),
  changeShipmentState: updateAction(
    z.looseObject({ shipmentState: shipmentState.optional() }),
    ({ shipmentState: old }: Order, { shipmentState: asked }) => ({
      facts: { shipmentState: asked },
      message: {
        type: 'OrderShipmentStateChanged',
        shipmentState: asked,
        ...(old && { oldShipmentState: old }),
      },
    }),
  ),
  transitionState: updateAction(
    z.looseObject({ state: identifier, force: z.boolean().default(false) }),
    ({ state: oldState }: Order, { state: asked, force }, call) => {
      const { id, key } = resolveReference(call, 'state', asked);
      const allowed = oldState && resolveReference(call, 'state', oldState).transitions;
      if (!force && allowed !== undefined && !allowed.some((next) => next.id === id)) {
        throw invalidOperation(`The transition to state '${key}' is not allowed.`);
      }
      const state = { typeId: 'state' as const, id };
      return {
        facts: { state },
        message: { type: 'OrderStateTransition', state, ...(oldState && { oldState }), force },
      };
    },
  ),
};
