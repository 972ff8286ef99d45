import { type Html, html } from '../../merchant-center/pages/html.js';
import { SCENARIO_NAMES } from '../../scenario/load-scenario.js';
import type { Operations } from '../operations.js';
import { buttonForm, options } from './form-parts.js';

/** The time of the simulated world. */
export function clockSection({ showClock }: Operations): Html {
  const { now, speed } = showClock();
  const steps = [
    { minutes: '1', label: '1 minute forward' },
    { minutes: '15', label: '15 minutes forward' },
    { minutes: '1440', label: '1 day forward' },
  ];
  const speeds = [
    { speed: '0', label: 'Stop' },
    { speed: '1', label: 'Real time' },
    { speed: '60', label: '60 times as fast' },
  ];
  return html`<section aria-labelledby="clock">
    <h2 id="clock">Clock</h2>
    <p>It is <strong>${now}</strong>. ${speed === 0 ? 'The clock stands still.' : `Speed: ${speed}.`}</p>
    <div class="row">
      ${steps.map(({ minutes, label }) => buttonForm('advance', { minutes }, label))}
      ${speeds.map(({ speed: value, label }) => buttonForm('speed', { speed: value }, label))}
    </div>
  </section>`;
}

/** Which facts the world started with. */
export function scenarioSection({ showScenario }: Operations): Html {
  const { scenario } = showScenario();
  const names = [...new Set([scenario, ...SCENARIO_NAMES])];
  return html`<section aria-labelledby="scenario">
    <h2 id="scenario">Scenario</h2>
    <p>Running: <strong>${scenario}</strong>. A start drops every change, and the clock starts again.</p>
    <form method="post" action="/__simulator/actions">
      <input type="hidden" name="do" value="restart" />
      <label for="scenario-name">Scenario to start</label>
      <select id="scenario-name" name="scenario">
        ${options(names, scenario)}
      </select>
      <label
        ><input type="checkbox" name="keep" value="connect-console-gateway" checked />Keep the registration of
        the gateway</label
      >
      <button>Start</button>
    </form>
  </section>`;
}

/** The order whose life is played in a project. */
export function lifeSection(
  { showLife }: Operations,
  { shown, keys }: { shown: string; keys: readonly string[] },
): Html {
  const { projectKey, orderNumber, orderId, steps } = showLife(shown);
  const place = orderId === undefined ? orderNumber : `${orderNumber} (${orderId})`;
  const others = keys.filter((key) => key !== shown);
  return html`<section aria-labelledby="life">
    <h2 id="life">Life of an order</h2>
    <p>Order <strong>${place}</strong> in project <strong>${projectKey}</strong>.</p>
    <ol>
      ${steps.map(({ sentence, done }) =>
        done
          ? html`<li class="done-step">${sentence} <strong>Done.</strong></li>`
          : html`<li>${sentence}</li>`,
      )}
    </ol>
    <div class="row">
      ${buttonForm('life', { projectKey, play: 'next' }, 'Next step')}
      ${buttonForm('life', { projectKey, play: 'all' }, 'All steps')}
      ${buttonForm('life', { projectKey, play: 'again' }, 'Another order')}
    </div>
    ${others.map((key) => html`<p><a href="/__simulator?project=${key}#life">Orders of ${key}</a></p>`)}
  </section>`;
}
