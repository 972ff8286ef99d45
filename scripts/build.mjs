/** `npm run build`: installs what is missing and builds what changed. */
import { installAndBuild } from './prepare.mjs';
import { stopChildrenAtExit } from './processes.mjs';

stopChildrenAtExit();
await installAndBuild();
