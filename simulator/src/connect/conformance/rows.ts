import { ACCESS_ROWS } from './access-rows.js';
import { CONNECTOR_ROWS } from './connector-rows.js';
import { DEPLOYMENT_ROWS } from './deployment-rows.js';
import { DEPLOYMENT_RUN_ROWS } from './deployment-run-rows.js';
import { DRAFT_ROWS } from './draft-rows.js';
import { DRAFT_RUN_ROWS } from './draft-run-rows.js';
import { DRAFT_UPDATE_ROWS } from './draft-update-rows.js';
import { LOG_ROWS } from './log-rows.js';
import { MERGE_ROWS } from './merge-rows.js';
import { REDEPLOY_ROWS } from './redeploy-rows.js';
import { REVISION_ROWS } from './revision-rows.js';
import type { Row } from './row.js';

/** Every row of the conformance table. The tests are made from this list, and so is the table. */
export const ROWS: readonly Row[] = [
  ...DRAFT_ROWS,
  ...DRAFT_UPDATE_ROWS,
  ...DRAFT_RUN_ROWS,
  ...CONNECTOR_ROWS,
  ...DEPLOYMENT_ROWS,
  ...DEPLOYMENT_RUN_ROWS,
  ...REDEPLOY_ROWS,
  ...MERGE_ROWS,
  ...LOG_ROWS,
  ...REVISION_ROWS,
  ...ACCESS_ROWS,
];
