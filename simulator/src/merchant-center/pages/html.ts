import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** Markup that is safe to put into a page. */
export type Html = { markup: string };

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: values are escaped, `Html` and lists of it are put in as they are. */
export function html(strings: TemplateStringsArray, ...values: (string | Html | Html[])[]): Html {
  const parts = strings.map(
    (text, index) => text + (index < values.length ? markupOf(values[index] ?? '') : ''),
  );
  return { markup: parts.join('') };
}

function markupOf(value: string | Html | Html[]): string {
  if (typeof value === 'string') return escape(value);
  return Array.isArray(value) ? value.map(({ markup }) => markup).join('') : value.markup;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;min-height:100vh;font:16px/1.5 'Open Sans',system-ui,sans-serif;color:#1a1a3a;background:#f2f2f7;overflow-wrap:anywhere}
main{max-width:720px;margin:0 auto;padding:48px 16px}
h1{font-size:28px;line-height:1.25;margin:0 0 8px}
h2{font-size:18px;margin:0}
p{margin:0 0 16px}
.people{display:grid;gap:16px;margin:24px 0 0;padding:0;list-style:none}
.person{padding:20px;background:#fff;border:1px solid #d4d4e0;border-radius:8px}
dl{margin:0 0 16px;font-size:14px}
dt{font-weight:600}
dd{margin:0 0 8px}
label{font-weight:600}
select{padding:8px 12px;font:inherit;color:inherit;background:#fff;border:1px solid #6b6b8a;border-radius:4px}
button{padding:10px 20px;font:inherit;font-weight:600;color:#fff;background:#4a3fd0;border:0;border-radius:4px;cursor:pointer}
button:hover{background:#372db0}
:focus-visible{outline:3px solid #1a1a3a;outline-offset:2px}
code{font-family:ui-monospace,monospace;background:#e6e6f0;padding:2px 6px;border-radius:4px}
a{color:#3f33c4}
`;

/** Sends one of the simulator's own pages; `moreStyle` comes after the style of all of them. */
export function sendPage(
  response: Response,
  status: number,
  title: string,
  content: Html,
  moreStyle = '',
): void {
  const style = STYLE + moreStyle;
  const styleHash = createHash('sha256').update(style).digest('base64');
  const styleElement = { markup: `<style>${style}</style>` };
  response
    .status(status)
    .set({
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self' http://localhost:*; frame-ancestors 'self'`,
      'Cache-Control': 'no-store',
    })
    .type('html')
    .send(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>${title} - Merchant Center simulator</title>
            ${styleElement}
          </head>
          <body>
            <main>
              <h1>${title}</h1>
              ${content}
            </main>
          </body>
        </html>`.markup,
    );
}
