import type { SelectedWiring, Wiring } from '@connect-console/domain';
import type { TDeploymentWiringFragment } from '../../generated/gateway';

/** Maps what in the project is wired to a Deployment, now and before its last run. */
export function toSelectedWiring(wire: TDeploymentWiringFragment): SelectedWiring {
  return { ...toWiring(wire), before: wire.before && toWiring(wire.before) };
}

type WireParts = NonNullable<TDeploymentWiringFragment['before']>;

function toWiring({ subscriptions, extensions, types }: WireParts): Wiring {
  return {
    subscriptions: subscriptions?.map((one) => ({ ...toDelivering(one), status: one.status })) ?? null,
    extensions: extensions?.map(toDelivering) ?? null,
    types: types?.map(({ id, key, resourceTypes }) => ({ id, key, resourceTypes })) ?? null,
  };
}

type WireExtension = NonNullable<WireParts['extensions']>[number];

function toDelivering({
  id,
  key,
  destinationType,
  destination,
  resourceTypes,
}: WireExtension): WireExtension {
  return { id, key, destinationType, destination, resourceTypes };
}
