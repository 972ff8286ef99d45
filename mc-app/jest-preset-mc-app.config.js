// core-js remembers the timers of the moment it is loaded: jest's fake timers would not reach our code.
module.exports = { babelConfig: { disableCoreJs: true } };
