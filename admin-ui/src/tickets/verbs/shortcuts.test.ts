import { ticketStates, verbs } from '@shouwen/domain/contract';
import { stateAllows } from '@shouwen/domain/ticket';
import { shortcuts } from './shortcuts';

it('gives no letter to two verbs that one state allows', () => {
  for (const state of ticketStates) {
    const letters = verbs
      .filter((verb) => stateAllows(verb, { state, hasInvalidReply: true }))
      .flatMap((verb) => shortcuts[verb] ?? []);
    expect([state, letters]).toEqual([state, [...new Set(letters)]]);
  }
});

it('gives none to what cannot be taken back', () => {
  expect([shortcuts.cancel, shortcuts.merge, shortcuts.invalidate, shortcuts.close]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
