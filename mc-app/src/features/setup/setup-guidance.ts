import { DEFAULT_MESSAGE_DAYS, type SetupFacts, type SetupSituation } from '@connect-console/domain';
import type { MessageDescriptor } from 'react-intl';
import { effectMessages, failsMessages, stepMessages, titleMessages, worksMessages } from './messages';

/** What a situation means, and what changes it. */
export type Guidance = {
  works: MessageDescriptor;
  fails: MessageDescriptor;
  /** Null: nothing but what the step itself says */
  effect: MessageDescriptor | null;
  step: MessageDescriptor;
};

/** What can be copied to take a step: a value, or the body of a request. */
export type Copy = { name: string; text: string };

const GUIDANCE: Partial<Record<SetupSituation, Guidance>> = {
  gatewayDiscovered: {
    works: worksMessages.gatewayDiscovered,
    fails: failsMessages.gatewayDiscovered,
    effect: null,
    step: stepMessages.gatewayDiscovered,
  },
  assetsUnset: {
    works: worksMessages.assetsUnset,
    fails: failsMessages.assetsUnset,
    effect: null,
    step: stepMessages.assetsUnset,
  },
  messagesShort: {
    works: worksMessages.messagesShort,
    fails: failsMessages.messagesShort,
    effect: effectMessages.messages,
    step: stepMessages.messages,
  },
  messagesOff: {
    works: worksMessages.messagesOff,
    fails: failsMessages.messagesOff,
    effect: effectMessages.messages,
    step: stepMessages.messages,
  },
  channelsNone: {
    works: worksMessages.channelsNone,
    fails: failsMessages.channelsNone,
    effect: effectMessages.channels,
    step: stepMessages.channels,
  },
};

/** Null where there is nothing to change. */
export function guidanceOf(situation: SetupSituation): Guidance | null {
  return GUIDANCE[situation] ?? null;
}

/** What a step is about. */
export function titleOf(situation: SetupSituation): MessageDescriptor {
  if (situation.startsWith('gateway')) return titleMessages.gateway;
  if (situation.startsWith('assets')) return titleMessages.assets;
  return situation.startsWith('messages') ? titleMessages.messages : titleMessages.channels;
}

/** What there is to copy for a step; `assetsUrl` null: the URL of the assets is not known. */
export function copyFor(
  situation: SetupSituation,
  { gateway, messages }: SetupFacts,
  assetsUrl: string | null,
): Copy | null {
  switch (situation) {
    case 'gatewayDiscovered':
      return { name: 'GATEWAY_ORIGIN', text: gateway.origin };
    case 'assetsUnset':
      return assetsUrl === null ? null : { name: 'ASSETS_ORIGIN', text: assetsUrl };
    case 'messagesOff':
    case 'messagesShort':
      return typeof messages === 'string' ? null : toProjectUpdate(messages.projectVersion);
    case 'channelsNone':
      return { name: 'POST /{projectKey}/channels', text: '{"key": "my-target", "roles": ["OrderExport"]}' };
    default:
      return null;
  }
}

function toProjectUpdate(version: number): Copy {
  const messagesConfiguration = { enabled: true, deleteDaysAfterCreation: DEFAULT_MESSAGE_DAYS };
  const actions = [{ action: 'changeMessagesConfiguration', messagesConfiguration }];
  return { name: 'POST /{projectKey}', text: JSON.stringify({ version, actions }, null, 2) };
}
