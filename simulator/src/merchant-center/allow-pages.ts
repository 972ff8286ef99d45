import type { RequestHandler } from 'express';

/** Pages of this Merchant Center and development servers, which are all on loopback names; no other site. */
const ALLOWED_ORIGIN = /^https?:\/\/([^/:]+\.)?localhost(:\d+)?$/;

/** Lets our pages call the API with their cookie (CORS). */
export const allowPages: RequestHandler = (request, response, next) => {
  const origin = request.get('origin');
  response.vary('Origin');
  if (origin !== undefined && ALLOWED_ORIGIN.test(origin)) {
    response.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET,HEAD,POST,PUT,PATCH,DELETE',
      'Access-Control-Allow-Headers': request.get('access-control-request-headers') ?? '',
      'Access-Control-Expose-Headers': 'x-refreshed-session-token',
      'Access-Control-Max-Age': '600',
    });
  }
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
};
