import { removeProduct } from './remove-product.js';
import { runScript } from './run-script.js';

await runScript('preUndeploy', removeProduct);
