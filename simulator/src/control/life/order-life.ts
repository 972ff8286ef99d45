import type { Platform } from '../../platform.js';
import { ControlError } from '../control-error.js';
import { LIFE_STEPS } from './life-steps.js';
import { findOrder, type Story } from './story.js';

export type LifeReport = {
  projectKey: string;
  orderNumber: string;
  /** Absent before the first step, and after somebody deleted the order. */
  orderId?: string | undefined;
  steps: { number: number; sentence: string; done: boolean }[];
};

export type OrderLife = {
  report: (projectKey: string) => LifeReport;
  /** Plays the next step or all that are left; `again` begins with another order. Throws ControlError. */
  play: (projectKey: string, what: 'next' | 'all' | 'again') => LifeReport;
  restart: () => void;
};

type Progress = { orderCount: number; done: number };

/** Plays the life of an order step by step, one order at a time in each project. */
export function createOrderLife(platform: Platform): OrderLife {
  const progress = new Map<string, Progress>();

  function progressOf(projectKey: string): Progress {
    if (!platform.state.projects.some(({ key }) => key === projectKey)) {
      throw new ControlError(404, `There is no project "${projectKey}".`);
    }
    return progress.get(projectKey) ?? { orderCount: 1, done: 0 };
  }

  function storyOf(projectKey: string): Story {
    const orderNumber = `LIFE-${progressOf(projectKey).orderCount}`;
    return { platform, projectKey, orderNumber };
  }

  function report(projectKey: string): LifeReport {
    const { done } = progressOf(projectKey);
    const story = storyOf(projectKey);
    return {
      projectKey,
      orderNumber: story.orderNumber,
      orderId: findOrder(story)?.id,
      steps: LIFE_STEPS.map(({ sentence }, index) => ({ number: index + 1, sentence, done: index < done })),
    };
  }

  function play(projectKey: string, what: 'next' | 'all' | 'again'): LifeReport {
    const { orderCount, done } = progressOf(projectKey);
    if (what === 'again') {
      progress.set(projectKey, { orderCount: orderCount + 1, done: 0 });
      return report(projectKey);
    }
    const steps = LIFE_STEPS.slice(done, what === 'next' ? done + 1 : undefined);
    const story = storyOf(projectKey);
    if (steps.length === 0) throw new ControlError(409, 'This life is over. Begin again with another order.');
    if (done > 0 && findOrder(story) === undefined) {
      throw new ControlError(409, `The order ${story.orderNumber} is gone. Begin again with another order.`);
    }
    steps.forEach((step, index) => {
      step.play(story);
      progress.set(projectKey, { orderCount, done: done + index + 1 });
    });
    return report(projectKey);
  }

  return { report, play, restart: () => progress.clear() };
}
