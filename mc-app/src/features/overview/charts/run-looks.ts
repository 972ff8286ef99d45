import { designTokens } from '@commercetools-uikit/design-system';
import type { EndedRun } from '../../../data/overview/to-overview';

type Looks = { fill: string; stroke: string; strokeDasharray?: string };

/** How the bar of a run is drawn: told apart without colour by filling and outline. */
export function looksOf({ verdict, isExact }: Pick<EndedRun, 'verdict' | 'isExact'>, hatchId: string): Looks {
  if (verdict === 'failed') return { fill: `url(#${hatchId})`, stroke: designTokens.colorError };
  if (verdict === 'passed') {
    const fill = isExact ? designTokens.colorAccent40 : designTokens.colorAccent90;
    return { fill, stroke: designTokens.colorAccent40 };
  }
  if (verdict === 'unknown') {
    return { fill: designTokens.colorNeutral85, stroke: designTokens.colorNeutral40 };
  }
  return { fill: designTokens.colorSurface, stroke: designTokens.colorNeutral40, strokeDasharray: '3 2' };
}
