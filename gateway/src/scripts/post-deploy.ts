import { installProduct } from './install-product.js';
import { runScript } from './run-script.js';

await runScript('postDeploy', (clients, origin) => installProduct(clients, origin, new Date().toISOString()));
