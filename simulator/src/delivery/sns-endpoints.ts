import { createHash } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { DeliverySettings, Destination } from './delivery-settings.js';
import { isAcknowledgement, post } from './post.js';
import { snsConfirmation } from './push-envelope.js';

export type SnsEndpoints = {
  isSns: (destination: string) => boolean;
  /** Whether the destination gets notifications; an SNS endpoint may have to confirm first. */
  isReady: (destination: string) => boolean;
  /** Sends the confirmation to every SNS endpoint that has not taken it yet. */
  introduce: () => Promise<void>;
  /** What calling the SubscribeURL does; the name of the topic, if the token is one. */
  confirm: (token: string) => string | undefined;
  /** Confirmations that wait for an answer. */
  inFlight: () => number;
  restart: () => void;
};

type Deps = { clock: Clock; settings: () => DeliverySettings; confirmUrl: string };

const WAIT_SECONDS = 10;

/** The HTTP endpoints of SNS topics, each with the confirmation that SNS asks for. */
export function createSnsEndpoints({ clock, settings, confirmUrl }: Deps): SnsEndpoints {
  const introductions = new Map<string, Promise<void>>();
  const confirmed = new Set<string>();
  let ending = new AbortController();
  let inFlight = 0;

  function endpoints(): [string, Destination][] {
    return Object.entries(settings().destinations).filter(([name]) => isSns(name));
  }

  function isSns(name: string): boolean {
    const envelope = settings().destinations[name]?.envelope;
    return (envelope ?? (name.startsWith('arn:aws:sns:') ? 'sns' : 'pubsub')) === 'sns';
  }

  /** The same promise for everybody who waits for it. */
  function introduceOne(name: string, { url }: Destination): Promise<void> {
    if (url === undefined) return Promise.resolve();
    const token = tokenOf(name, url);
    const known = introductions.get(token);
    if (known !== undefined) return known;
    const introduction = sendConfirmation(name, { url, token });
    introductions.set(token, introduction);
    return introduction;
  }

  async function sendConfirmation(
    name: string,
    { url, token }: { url: string; token: string },
  ): Promise<void> {
    const push = snsConfirmation(name, {
      token,
      subscribeUrl: `${confirmUrl}?token=${token}`,
      sentAt: new Date(clock.now()).toISOString(),
    });
    const { signal } = ending;
    inFlight += 1;
    const answer = await post(url, push, { withinSeconds: WAIT_SECONDS, signal });
    if (signal.aborted) return;
    inFlight -= 1;
    if (!isAcknowledgement(answer)) introductions.delete(token);
  }

  return {
    isSns,
    isReady: (name) => {
      const { url = '', confirmation } = settings().destinations[name] ?? {};
      return !isSns(name) || confirmation !== 'required' || confirmed.has(tokenOf(name, url));
    },
    introduce: async () => {
      await Promise.all(endpoints().map(([name, destination]) => introduceOne(name, destination)));
    },
    confirm: (token) => {
      const endpoint = endpoints().find(([name, { url = '' }]) => tokenOf(name, url) === token);
      if (endpoint === undefined) return undefined;
      confirmed.add(token);
      return endpoint[0];
    },
    inFlight: () => inFlight,
    restart: () => {
      ending.abort();
      ending = new AbortController();
      inFlight = 0;
      introductions.clear();
      confirmed.clear();
    },
  };
}

function tokenOf(name: string, url: string): string {
  return createHash('sha256').update(`${name} ${url}`).digest('hex');
}
