import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

type Question = {
  url: URL;
  /** Absent: the system finds the address. */
  lookup?: LookupFunction;
  signal: AbortSignal;
};

/** The status that an address answers with; follows nothing, sends no credentials and reads no body. */
export function askOnce({ url, lookup, signal }: Question): Promise<number> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // A connection of its own: a kept one may lead to an address that was found earlier.
    const options = { agent: false, lookup, signal, headers: { 'user-agent': 'connect-console-gateway' } };
    const question = request(url, options, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    question.on('error', reject);
    // Without an error of its own where the answer is no answer, such as a change of protocol.
    question.on('close', () => reject(new Error('Closed without an answer')));
    question.end();
  });
}
