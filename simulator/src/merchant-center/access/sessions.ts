import type { Request, RequestHandler, Response } from 'express';
import { jwtVerify, SignJWT } from 'jose';
import type { SimulatorState, User } from '../../state.js';

export const SESSION_COOKIE = 'mcAccessToken';
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

export type Sessions = {
  /** A session token; development servers get one that carries the nonce they sent. */
  issue: (user: User, nonce?: string) => Promise<string>;
  /** Who sent the request (cookie in production, bearer token from a development server); null without a session. */
  userOf: (request: Request) => Promise<User | null>;
};

export function createSessions(secret: Uint8Array, state: SimulatorState): Sessions {
  return {
    issue: (user, nonce) =>
      new SignJWT(nonce === undefined ? {} : { nonce })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(user.id)
        .setIssuedAt()
        .setExpirationTime(`${SESSION_SECONDS}s`)
        .sign(secret),
    userOf: async (request) => {
      const token = bearerToken(request) ?? cookie(request);
      const userId = token === undefined ? undefined : await subjectOf(token, secret);
      return state.users.find((user) => user.id === userId) ?? null;
    },
  };
}

export type UserHandler = (request: Request, response: Response, user: User) => Promise<void>;

/** Runs `handler` for signed-in users and `refuse` for everybody else. */
export function requireSession(
  sessions: Sessions,
  handler: UserHandler,
  refuse: (request: Request, response: Response) => void,
): RequestHandler {
  return async (request, response, next) => {
    try {
      const user = await sessions.userOf(request);
      if (user) await handler(request, response, user);
      else refuse(request, response);
    } catch (error) {
      next(error);
    }
  };
}

async function subjectOf(token: string, secret: Uint8Array): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
    return payload.sub;
  } catch {
    return undefined;
  }
}

function bearerToken(request: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
}

function cookie(request: Request): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === SESSION_COOKIE)?.[1];
}
