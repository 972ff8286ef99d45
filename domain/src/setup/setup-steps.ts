/** Why a setting cannot be told. `forbidden`: the user may not see it. */
export type Unseen = 'forbidden' | 'failed';

/** What is known of an installation, as one user sees it. */
export type SetupFacts = {
  gateway: {
    origin: string;
    /** False: it was found by its registration. */
    isConfigured: boolean;
  };
  /** Null: none is configured. */
  assetsOrigin: string | null;
  messages: MessagesSetting | Unseen;
  syncChannels: SyncChannels | Unseen;
};

/** How long the project keeps Messages for queries. */
export type MessagesSetting = {
  enabled: boolean;
  /** Null: the platform's default */
  days: number | null;
  /** Of the project, to change the setting with */
  projectVersion: number;
};

/** The channels that `Order.syncInfo` may name. */
export type SyncChannels = { keys: readonly string[]; total: number };

/** `missing`: a step of the installation that is still to do. `decision`: fine either way, with consequences. */
export type SetupState = 'done' | 'decision' | 'missing' | 'unseen';

const STATES = {
  gatewayConfigured: 'done',
  gatewayDiscovered: 'missing',
  assetsConfigured: 'done',
  assetsUnset: 'missing',
  messagesStored: 'done',
  messagesShort: 'decision',
  messagesOff: 'decision',
  messagesForbidden: 'unseen',
  messagesFailed: 'unseen',
  channelsPresent: 'done',
  channelsNone: 'decision',
  channelsForbidden: 'unseen',
  channelsFailed: 'unseen',
} as const satisfies Record<string, SetupState>;

export type SetupSituation = keyof typeof STATES;

export type SetupStep = { situation: SetupSituation; state: SetupState };

/** For so many days commercetools keeps Messages unless the project says otherwise. */
export const DEFAULT_MESSAGE_DAYS = 15;

/** What an installation needs and offers, in the order in which it is done. */
export function setupSteps({ gateway, assetsOrigin, messages, syncChannels }: SetupFacts): SetupStep[] {
  const situations: SetupSituation[] = [
    gateway.isConfigured ? 'gatewayConfigured' : 'gatewayDiscovered',
    assetsOrigin === null ? 'assetsUnset' : 'assetsConfigured',
    messagesSituation(messages),
    channelsSituation(syncChannels),
  ];
  return situations.map((situation) => ({ situation, state: STATES[situation] }));
}

/** Whether somebody should look at a step, unless they have settled it. */
export function isOpenStep({ state }: SetupStep): boolean {
  return state === 'decision' || state === 'missing';
}

function messagesSituation(setting: SetupFacts['messages']): SetupSituation {
  if (setting === 'forbidden') return 'messagesForbidden';
  if (setting === 'failed') return 'messagesFailed';
  if (!setting.enabled) return 'messagesOff';
  return (setting.days ?? DEFAULT_MESSAGE_DAYS) < DEFAULT_MESSAGE_DAYS ? 'messagesShort' : 'messagesStored';
}

function channelsSituation(channels: SetupFacts['syncChannels']): SetupSituation {
  if (channels === 'forbidden') return 'channelsForbidden';
  if (channels === 'failed') return 'channelsFailed';
  return channels.total === 0 ? 'channelsNone' : 'channelsPresent';
}
