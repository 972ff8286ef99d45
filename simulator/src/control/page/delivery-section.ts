import { type Html, html } from '../../merchant-center/pages/html.js';
import type { Operations } from '../operations.js';
import { buttonForm, numberField, options } from './form-parts.js';

type Report = ReturnType<Operations['showDelivery']>;

const SHOWN_RECORDS = 20;

/** Subscriptions, where their notifications go, and what became of the last ones. */
export function deliverySection({ showDelivery }: Operations): Html {
  const report = showDelivery();
  return html`<section aria-labelledby="delivery">
    <h2 id="delivery">Delivery of subscriptions</h2>
    <h3>Subscriptions</h3>
    ${report.subscriptions.length === 0 ? html`<p>No project has a subscription.</p>` : html``}
    ${report.subscriptions.map(subscriptionPart)}
    <h3>Destinations</h3>
    ${Object.keys(report.settings.destinations).map((name, index) => destinationPart(report, name, `destination-${index}`))}
    <details>
      <summary>Another destination</summary>
      ${destinationForm({ id: 'destination-new', url: '', topic: 'accepts' })}
    </details>
    <h3>Every subscription</h3>
    ${everySubscriptionForm(report)}
    <h3>Last deliveries</h3>
    <p>Under way: ${String(report.inFlight)}. Waiting for their destination: ${String(report.kept)}.</p>
    <ul>
      ${report.latest.slice(0, SHOWN_RECORDS).map(recordLine)}
    </ul>
  </section>`;
}

function subscriptionPart({ projectKey, id, key, status }: Report['subscriptions'][number]): Html {
  const suspended = String(status !== 'ManuallySuspended');
  const label = status === 'ManuallySuspended' ? 'Let it go on' : 'Suspend it';
  const name = key ?? id;
  return html`<p><strong>${name}</strong> in ${projectKey}: ${status}</p>
    ${buttonForm('suspension', { projectKey, subscription: id, suspended }, `${label}: ${name}`)}`;
}

function destinationPart({ settings }: Report, name: string, id: string): Html {
  const { url = '', topic = 'accepts' } = settings.destinations[name] ?? {};
  return html`<details>
    <summary>${name}: ${url === '' ? 'nobody listens' : url}, ${topic}</summary>
    ${destinationForm({ id, name, url, topic })}
  </details>`;
}

function destinationForm({
  id,
  name = '',
  url,
  topic,
}: {
  id: string;
  name?: string;
  url: string;
  topic: string;
}): Html {
  return html`<form method="post" action="/__simulator/actions">
    <input type="hidden" name="do" value="destination" />
    <label for="${id}-name">Name of the topic or queue</label>
    <input
      id="${id}-name"
      name="name"
      value="${name}"
      placeholder="projects/my-project/topics/my-topic"
      required
    />
    <label for="${id}-url">Address on this machine</label>
    <input id="${id}-url" name="url" type="url" value="${url}" placeholder="http://localhost:8080/event" />
    <label for="${id}-topic">The topic</label>
    <select id="${id}-topic" name="topic">
      ${options(['accepts', 'misconfigured', 'unavailable'], topic)}
    </select>
    <button>Set the destination</button>
  </form>`;
}

function everySubscriptionForm({ settings }: Report): Html {
  const { duplicates, drops, nacks, delay } = settings.everySubscription;
  const share = { maximum: 1, step: '0.05' };
  return html`<form method="post" action="/__simulator/actions">
    <input type="hidden" name="do" value="delivery" />
    ${numberField('duplicates', 'Share that comes twice (0 to 1)', { value: duplicates, ...share })}
    ${numberField('drops', 'Share that is lost (0 to 1)', { value: drops, ...share })}
    ${numberField('nacks', 'Share whose acknowledgement is lost (0 to 1)', { value: nacks, ...share })}
    ${numberField('from', 'Shortest delay in milliseconds', { value: delay.from, step: 'any' })}
    ${numberField('to', 'Longest delay in milliseconds', { value: delay.to, step: 'any' })}
    <button>Set delivery</button>
  </form>`;
}

function recordLine({
  at,
  notification,
  sequenceNumber,
  subscription,
  attempt,
  event,
  answer,
}: Report['latest'][number]): Html {
  const number = sequenceNumber === undefined ? '' : ` #${sequenceNumber}`;
  const details = [attempt > 0 ? `attempt ${attempt}` : '', answer === undefined ? '' : `answer ${answer}`];
  const inWords = details.filter((detail) => detail !== '').join(', ');
  return html`<li>
    ${at}: ${notification}${number} for ${subscription}:
    <strong>${event}</strong> ${inWords === '' ? '' : `(${inWords})`}
  </li>`;
}
