import { registerGateway } from '../registration/register-gateway.js';
import { runScript } from './run-script.js';

await runScript('postDeploy', (store, origin) => registerGateway(store, origin, new Date().toISOString()));
