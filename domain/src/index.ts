export * from './connector-status.js';
export * from './deployment-status.js';
export * from './host-url.js';
export * from './previewability.js';
export * from './registration.js';
export * from './report.js';
export * from './rights.js';
export * from './tone.js';
