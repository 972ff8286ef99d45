import type { ReportLine } from '../../state.js';
import type { ConnectBehavior } from '../behavior/behavior.js';
import type { Course } from '../courses/course.js';

const FAILED_SCRIPT = "Failed during the execution of 'postDeploy' script";

/** A course in which no script runs and so none can fail. */
export function withoutScripts(course: Course): Course {
  return withEntries(course, (entries) => entries.filter(({ title }) => !title.includes('postDeploy')));
}

/** Where a failing script fails the deployment, the course ends so and its warning is an error. */
export function withFailingScripts(course: Course, behavior: ConnectBehavior): Course {
  const hasFailedScript = course.phases.some(({ entries }) =>
    entries.some(({ title }) => title === FAILED_SCRIPT),
  );
  if (behavior['post-deploy-failure'] === 'warning' || !hasFailedScript) return course;
  const failed = withEntries(course, (entries) =>
    entries.map((entry) => (entry.title === FAILED_SCRIPT ? { ...entry, type: 'Error' } : entry)),
  );
  return { ...failed, status: 'Failed' };
}

function withEntries(course: Course, change: (entries: ReportLine[]) => ReportLine[]): Course {
  const phases = course.phases.map((phase) => ({ ...phase, entries: change(phase.entries) }));
  return { ...course, phases };
}
