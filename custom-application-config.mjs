// Connect and the Merchant Center's own tools look for this file at the root of the repository.
export { default } from './mc-app/custom-application-config.mjs';
