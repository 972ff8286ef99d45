import express, { type RequestHandler, type Response, Router } from 'express';
import { html, sendPage } from '../../merchant-center/pages/html.js';
import type { Platform } from '../../platform.js';
import type { Operations } from '../operations.js';
import { problemOf } from '../problem.js';
import { doAction } from './control-actions.js';
import { deliverySection } from './delivery-section.js';
import { behaviorSection, faultsSection, rightsSection } from './rules-sections.js';
import { STYLE } from './style.js';
import { clockSection, lifeSection, scenarioSection } from './world-sections.js';

type Notice = { status: number; text: string };

/** `GET /__simulator`: a page with a form for everything the control can do, and the address that the forms are sent to. */
export function createControlPage({ state }: Pick<Platform, 'state'>, operations: Operations): Router {
  function send(response: Response, projectKey: string | undefined, notice?: Notice): void {
    const keys = state.projects.map(({ key }) => key);
    const shown = keys.find((key) => key === projectKey) ?? keys[0] ?? '';
    const content = html`
      ${noticeOf(notice)} ${clockSection(operations)} ${scenarioSection(operations)}
      ${lifeSection(operations, { shown, keys })} ${deliverySection(operations)} ${faultsSection(operations)}
      ${rightsSection(operations, keys)} ${behaviorSection(operations)}
    `;
    sendPage(response, notice?.status ?? 200, 'Simulator control', content, STYLE);
  }

  const doForm: RequestHandler = (request, response) => {
    const projectKey = textOf(request.body?.projectKey);
    try {
      const done = doAction(request.body, operations);
      const query = new URLSearchParams({ done, ...(projectKey && { project: projectKey }) });
      response.redirect(303, `/__simulator?${query}`);
    } catch (error) {
      const { statusCode, message } = problemOf(error);
      send(response, projectKey, { status: statusCode, text: message });
    }
  };

  const router = Router();
  router.get('/', ({ query }, response) => {
    const done = textOf(query.done);
    send(response, textOf(query.project), done === undefined ? undefined : { status: 200, text: done });
  });
  router.post('/actions', express.urlencoded({ extended: false }), doForm);
  return router;
}

function noticeOf(notice: Notice | undefined): ReturnType<typeof html> {
  if (notice === undefined) return html``;
  const isDone = notice.status === 200;
  return html`<p class="notice ${isDone ? 'done' : 'problem'}" role="${isDone ? 'status' : 'alert'}">
    ${notice.text}
  </p>`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
