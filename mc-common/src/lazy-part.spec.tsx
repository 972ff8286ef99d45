import { Suspense, type ReactElement } from 'react';
import { render, screen } from '@testing-library/react';
import { lazyPart } from './lazy-part';

it.each([
  ['is shown once its code is there', async () => Greeting, 'Hello Ada'],
  ['has a stand-in where its code does not arrive', () => Promise.reject(new Error('lost')), 'Not here'],
])('a part %s', async (_what, load, text) => {
  const Part = lazyPart(load, Missing);
  render(
    <Suspense fallback="Wait">
      <Part name="Ada" />
    </Suspense>,
  );
  screen.getByText('Wait');
  await screen.findByText(text);
});

function Greeting({ name }: { name: string }): ReactElement {
  return <p>Hello {name}</p>;
}

function Missing(): ReactElement {
  return <p>Not here</p>;
}
