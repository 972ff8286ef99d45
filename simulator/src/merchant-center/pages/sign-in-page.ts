import type { User } from '../../state.js';
import { html, type Html } from './html.js';
import { LANGUAGES } from './languages.js';

/** Everybody who can sign in, with what each may do. */
export function signInForm(users: readonly User[], redirectTo: string): Html {
  return html`<p>
      This Merchant Center is simulated on your machine. Choose who you are; there is no password.
    </p>
    <form method="post" action="/login">
      <input type="hidden" name="redirectTo" value="${redirectTo}" />
      <label for="language">Language</label>
      <select id="language" name="language">
        <option value="">The user’s own</option>
        ${[...LANGUAGES].map(languageOption)}
      </select>
      <ul class="people">
        ${users.map(person)}
      </ul>
    </form>`;
}

function languageOption([language, name]: [string, string]): Html {
  return html`<option value="${language}" lang="${language}">${name}</option>`;
}

function person(user: User): Html {
  return html`<li class="person">
    <h2>${user.firstName} ${user.lastName}</h2>
    <p>${user.jobTitle}</p>
    <dl>${Object.entries(user.permissions).map(projectRights)}</dl>
    <button name="user" value="${user.name}">Sign in as ${user.name}</button>
  </li>`;
}

function projectRights([projectKey, names]: [string, string[]]): Html {
  return html`<dt>${projectKey}</dt>
    <dd>${names.length > 0 ? rightsInWords(names) : 'no rights'}</dd>`;
}

/** `canViewOrders`, `canManageOrders` → `Orders (view, manage)`; names without a subject belong to custom views. */
function rightsInWords(names: readonly string[]): string {
  const verbs = new Map<string, string[]>();
  for (const name of names) {
    const [, verb = name, subject = ''] = /^can(View|Manage)(.*)$/.exec(name) ?? [];
    const words = subject.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') || 'Custom Views';
    verbs.set(words, [...(verbs.get(words) ?? []), verb.toLowerCase()]);
  }
  return [...verbs].map(([subject, held]) => `${subject} (${held.join(', ')})`).join(', ');
}
