import express, { type RequestHandler, type Response } from 'express';
import type { Origins } from '../../origins.js';
import type { SimulatorState } from '../../state.js';
import { html, sendPage } from './html.js';
import { redirectToDevelopmentServer } from './development-sign-in.js';
import { chosenLanguage } from './languages.js';
import { requireSession, SESSION_COOKIE, SESSION_SECONDS, type Sessions } from '../access/sessions.js';
import { signInForm } from './sign-in-page.js';
import { signInTarget } from './sign-in-target.js';

export type SignInParts = { state: SimulatorState; origins: Origins; sessions: Sessions };

/** Signing in as a chosen user, and out. */
export function createSignInRouter({ state, origins, sessions }: SignInParts): RequestHandler {
  const router = express.Router();
  // One site with the MC API, so that the cookie arrives there too.
  const domain = new URL(origins.merchantCenter).hostname.replace(/^mc\./, '');
  const cookie = { domain, path: '/', httpOnly: true, sameSite: 'lax' } as const;

  router.get('/login', (request, response) => {
    sendSignInPage(response, 200, 'Sign in', signInTarget(request.query.redirectTo, origins.merchantCenter));
  });
  router.post('/login', express.urlencoded({ extended: false }), async (request, response, next) => {
    try {
      const target = signInTarget(request.body.redirectTo, origins.merchantCenter);
      const user = state.users.find(({ name }) => name === request.body.user);
      if (!user) {
        sendSignInPage(response, 400, 'There is no such user', target);
        return;
      }
      const token = await sessions.issue(user, { language: chosenLanguage(request.body.language) });
      response.cookie(SESSION_COOKIE, token, {
        ...cookie,
        maxAge: SESSION_SECONDS * 1000,
      });
      response.redirect(303, target);
    } catch (error) {
      next(error);
    }
  });
  router.get('/logout', (request, response) => {
    response.clearCookie(SESSION_COOKIE, cookie);
    const title = request.query.reason === 'unauthorized' ? 'Your session has ended' : 'You are signed out';
    sendSignInPage(response, 200, title, signInTarget(request.query.redirectTo, origins.merchantCenter));
  });
  router.get(
    '/login/authorize',
    requireSession(
      sessions,
      (request, response, user) => redirectToDevelopmentServer(request, response, sessions, user),
      (request, response) => response.redirect(signInPath(request.originalUrl)),
    ),
  );
  return router;

  function sendSignInPage(response: Response, status: number, title: string, target: string): void {
    sendPage(response, status, title, html`${signInForm(state.users, target)}`);
  }
}

/** The sign-in page that leads back to `destination`. */
export function signInPath(destination: string): string {
  return `/login?redirectTo=${encodeURIComponent(destination)}`;
}
