import { z } from 'zod';
import type { Delivery } from '../delivery/delivery.js';
import { deliverySettings } from '../delivery/delivery-settings.js';
import { ControlError } from './control-error.js';
import type { LifeReport, OrderLife } from './life/order-life.js';
import { mergePatch } from './merge-patch.js';

export type ShopDeps = { delivery: Delivery; life: OrderLife };

type DeliveryReport = ReturnType<Delivery['report']>;

/** What happens to Subscriptions, and the life of an order. */
export type ShopOperations = {
  showDelivery: () => DeliveryReport;
  configureDelivery: (body: unknown) => DeliveryReport;
  suspendSubscription: (body: unknown) => { status: string };
  confirmEndpoint: (token: string) => { topic: string };
  showLife: (projectKey: string) => LifeReport;
  playLife: (body: unknown) => LifeReport;
};

const suspensionSchema = z.strictObject({
  projectKey: z.string(),
  subscription: z.string(),
  suspended: z.boolean(),
});
const lifeSchema = z.strictObject({ projectKey: z.string(), play: z.enum(['next', 'all', 'again']) });

export function createShopOperations({ delivery, life }: ShopDeps): ShopOperations {
  return {
    showDelivery: delivery.report,
    configureDelivery: (body) => {
      delivery.configure(deliverySettings.parse(mergePatch(delivery.report().settings, body)));
      return delivery.report();
    },
    suspendSubscription: (body) => {
      const { projectKey, subscription, suspended } = suspensionSchema.parse(body);
      const status = delivery.suspend(projectKey, subscription, suspended);
      if (status !== undefined) return { status };
      throw new ControlError(404, `There is no subscription "${subscription}" in project "${projectKey}".`);
    },
    confirmEndpoint: (token) => {
      const topic = delivery.confirm(token);
      if (topic !== undefined) return { topic };
      throw new ControlError(404, 'No SNS endpoint has been sent this token.');
    },
    showLife: life.report,
    playLife: (body) => {
      const { projectKey, play } = lifeSchema.parse(body);
      return life.play(projectKey, play);
    },
  };
}
