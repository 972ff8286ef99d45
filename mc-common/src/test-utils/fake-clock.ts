// To be imported first: the kit's Babel preset replaces `setTimeout` by a reference that is taken when a module
// is loaded, so a clock that is faked later would not reach it.
jest.useFakeTimers();
