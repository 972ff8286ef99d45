import http from 'node:http';

/**
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, text: string }} Answer
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string }} Ask
 * @typedef {{ target: string, query: string, variables?: object, projectKey?: string, headers?: Record<string, string> }} Question
 */

/** The Merchant Center of a simulator, as a browser sees it. @param {number} port */
export function merchantCenterAt(port) {
  const pagesHost = `mc.simulator.localhost:${port}`;
  const apiHost = `mc-api.simulator.localhost:${port}`;

  /** @param {string} user @returns {Promise<string>} a session token */
  async function signIn(user) {
    const { headers } = await send(port, pagesHost, '/login', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ user, language: 'en' }).toString(),
    });
    const cookie = headers['set-cookie']?.find((text) => text.startsWith('mcAccessToken=')) ?? '';
    return cookie.slice('mcAccessToken='.length, cookie.indexOf(';'));
  }

  return {
    apiUrl: `http://${apiHost}`,
    signIn,
    /** @param {string} session @param {string} path */
    page: (session, path) => send(port, pagesHost, path, { headers: { cookie: `mcAccessToken=${session}` } }),
    /**
     * Data of one of the GraphQL targets; refusals throw.
     * @param {string} session @param {Question} question
     */
    async ask(session, { target, query, variables, projectKey, headers }) {
      const answer = await send(port, apiHost, '/graphql', {
        method: 'POST',
        headers: {
          ...headers,
          cookie: `mcAccessToken=${session}`,
          'content-type': 'application/json',
          'x-graphql-target': target,
          ...(projectKey && { 'x-project-key': projectKey }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = JSON.parse(answer.text);
      if (errors) throw new Error(`${target}: ${JSON.stringify(errors)}`);
      return data;
    },
    /**
     * What the gateway answers to a user of the application.
     * @param {string} session
     * @param {{ url: string, projectKey: string, applicationId: string, query: string, variables?: object }} request
     */
    forward: (session, { url, projectKey, applicationId, query, variables }) =>
      send(port, apiHost, '/proxy/forward-to', {
        method: 'POST',
        headers: {
          cookie: `mcAccessToken=${session}`,
          'content-type': 'application/json',
          'accept-version': 'v2',
          'x-application-id': applicationId,
          'x-forward-to': url,
          'x-forward-to-audience-policy': 'forward-url-origin',
          'x-forward-to-claims': 'permissions',
          'x-project-key': projectKey,
        },
        body: JSON.stringify({ query, variables }),
      }),
  };
}

/**
 * With `node:http`, because `fetch` sets no Host header.
 * @param {number} port @param {string} host @param {string} path @param {Ask} [ask]
 * @returns {Promise<Answer>}
 */
function send(port, host, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, method, headers: { ...headers, host } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
