import { type Html, html } from '../../merchant-center/pages/html.js';

/** A form that is nothing but its button. */
export function buttonForm(action: string, fields: Record<string, string>, label: string): Html {
  return html`<form method="post" action="/__simulator/actions">
    <input type="hidden" name="do" value="${action}" />
    ${Object.entries(fields).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    <button>${label}</button>
  </form>`;
}

/** The options of a select, with one of them chosen. */
export function options(values: readonly string[], chosen: string): Html[] {
  return values.map((value) =>
    value === chosen
      ? html`<option value="${value}" selected>${value}</option>`
      : html`<option value="${value}">${value}</option>`,
  );
}

/** A labelled field for a number. */
export function numberField(
  name: string,
  label: string,
  { value, maximum, step }: { value: number; maximum?: number; step: string },
): Html {
  const limit = maximum === undefined ? html`` : html`max="${String(maximum)}"`;
  return html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="number"
      min="0"
      ${limit}
      step="${step}"
      value="${String(value)}"
      required
    />`;
}
