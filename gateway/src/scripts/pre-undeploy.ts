import { unregisterGateway } from '../registration/register-gateway.js';
import { runScript } from './run-script.js';

await runScript('preUndeploy', unregisterGateway);
