import type { Request, RequestHandler, Response } from 'express';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { SimulatorState, User } from '../../state.js';

export const SESSION_COOKIE = 'mcAccessToken';
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** `nonce`: what a development server sent. `language`: instead of the user's own. */
type SessionClaims = { nonce?: string; language?: string };

export type Sessions = {
  /** A session token. */
  issue: (user: User, claims?: SessionClaims) => Promise<string>;
  /**
   * Who sent the request (cookie in production, bearer token from a development server), with the language of the
   * session; null without a session.
   */
  userOf: (request: Request) => Promise<User | null>;
};

export function createSessions(secret: Uint8Array, state: SimulatorState): Sessions {
  return {
    issue: (user, claims = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(user.id)
        .setIssuedAt()
        .setExpirationTime(`${SESSION_SECONDS}s`)
        .sign(secret),
    userOf: async (request) => {
      const token = bearerToken(request) ?? cookie(request);
      const session = token === undefined ? null : await verifiedSession(token, secret);
      const user = state.users.find(({ id }) => id === session?.sub);
      return user ? { ...user, language: session?.language ?? user.language } : null;
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

async function verifiedSession(
  token: string,
  secret: Uint8Array,
): Promise<(JWTPayload & SessionClaims) | null> {
  try {
    return (await jwtVerify<SessionClaims>(token, secret, { algorithms: ['HS256'] })).payload;
  } catch {
    return null;
  }
}

function bearerToken(request: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
}

function cookie(request: Request): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === SESSION_COOKIE)?.[1];
}
