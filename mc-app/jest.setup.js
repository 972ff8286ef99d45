const { configure } = require('@testing-library/react');

// What is loaded on demand is compiled while a test waits for it.
configure({ asyncUtilTimeout: 10_000 });
