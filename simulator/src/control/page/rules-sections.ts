import { FAULT_GRAMMAR } from '../../faults.js';
import { type Html, html } from '../../merchant-center/pages/html.js';
import type { Operations } from '../operations.js';
import type { BehaviorSwitch } from '../rule-operations.js';
import { buttonForm, options } from './form-parts.js';

const ROUTES = ['/connect', '/connect/connectors/drafts', '/ctp', '/auth', '/cdn', '/mc-api'];
const KINDS = ['status:502', 'status:503', 'status:429;retry-after=3', 'slow:5000', 'malformed', 'reset'];

/** Trouble on routes. */
export function faultsSection({ showFaults }: Operations): Html {
  const { faults } = showFaults();
  return html`<section aria-labelledby="faults">
    <h2 id="faults">Faults</h2>
    ${faults.length === 0 ? html`<p>Every route works.</p>` : html``}
    ${faults.map(
      (fault) =>
        html`<p><code>${fault}</code></p>
          ${buttonForm('remove-fault', { fault }, `Remove ${fault}`)}`,
    )}
    <form method="post" action="/__simulator/actions">
      <input type="hidden" name="do" value="add-fault" />
      <label for="fault-route">Route</label>
      <input id="fault-route" name="route" list="fault-routes" value="/connect" required />
      <datalist id="fault-routes">${options(ROUTES, '')}</datalist>
      <label for="fault-kind">Fault</label>
      <input
        id="fault-kind"
        name="kind"
        list="fault-kinds"
        value="status:502"
        required
        aria-describedby="fault-grammar"
      />
      <datalist id="fault-kinds">${options(KINDS, '')}</datalist>
      <small id="fault-grammar">${FAULT_GRAMMAR}</small>
      <button>Add the fault</button>
    </form>
  </section>`;
}

/** What each user may do in each project. */
export function rightsSection(
  { showUsers, showPermissions }: Operations,
  projectKeys: readonly string[],
): Html {
  return html`<section aria-labelledby="rights">
    <h2 id="rights">Rights</h2>
    ${showUsers().users.flatMap(({ name }) =>
      projectKeys.map((projectKey) => {
        const id = `rights-${name}-${projectKey}`;
        return html`<details>
          <summary>${name} in ${projectKey}</summary>
          <form method="post" action="/__simulator/actions">
            <input type="hidden" name="do" value="permissions" />
            <input type="hidden" name="user" value="${name}" />
            <input type="hidden" name="projectKey" value="${projectKey}" />
            <label for="${id}">Permissions of ${name} in ${projectKey}, one in a line</label>
            <textarea id="${id}" name="permissions" spellcheck="false">
${showPermissions(name, projectKey).permissions.join('\n')}</textarea>
            <button>Set the permissions of ${name} in ${projectKey}</button>
          </form>
        </details>`;
      }),
    )}
  </section>`;
}

/** What the documentation of Connect leaves open. */
export function behaviorSection({ showBehavior }: Operations): Html {
  return html`<section aria-labelledby="behavior">
    <h2 id="behavior">Behaviour of the Connect API</h2>
    <p>What its documentation leaves open. The product has to be right under every answer.</p>
    <form method="post" action="/__simulator/actions">
      <input type="hidden" name="do" value="behavior" />
      ${showBehavior().behavior.map(behaviorField)}
      <button>Set the behaviour</button>
    </form>
    ${buttonForm('restore-behavior', {}, 'Back to the defaults')}
  </section>`;
}

function behaviorField({ name, value, values, mark, says, source }: BehaviorSwitch): Html {
  return html`<label for="behavior-${name}">${name}</label>
    <select id="behavior-${name}" name="${name}" aria-describedby="says-${name}">
      ${options(values, value)}
    </select>
    <small id="says-${name}">${withCode(says)} Default ${mark}: ${withCode(source)}.</small>`;
}

/** What stands between backticks is code. */
function withCode(text: string): Html[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
