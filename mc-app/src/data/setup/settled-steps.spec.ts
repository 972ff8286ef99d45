import { parseSettledSteps } from './settled-steps';

it.each([
  ['nothing', null, []],
  ['a list', '["messagesOff"]', ['messagesOff']],
  ['a list with something else in it', '["messagesOff", 7, null]', ['messagesOff']],
  ['something else', '{"messagesOff": true}', []],
  ['no JSON', 'messagesOff', []],
])('reads %s', (_what, stored, expected) => {
  expect(parseSettledSteps(stored)).toEqual(expected);
});
