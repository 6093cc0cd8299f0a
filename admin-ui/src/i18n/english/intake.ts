import type { DeskMessages } from '../messages';

export const intake: DeskMessages['intake'] = {
  who: 'Who is calling',
  hint: 'Enter a number, four digits at least; Enter takes the chosen caller over.',
  nobody: 'Nobody is known by this number',
  nobodyHint: 'Register as usual; enter the name and the place by hand.',
  failed: 'The caller could not be looked up. You can register all the same.',
  matches: 'Residents that match',
  more: 'There are more: enter more digits.',
  pick: 'Enter takes over',
  otherPerson: 'Somebody else',
  butler: 'Butler %{name}',
  noHome: 'Lives in no household at present',
  preferences: 'Mind',
  ratings: 'Last ratings',
  rated: '%{rating} of 5',
  open: {
    title: '%{count} open',
    hint: 'Add a note where it is the same matter, instead of registering it twice.',
    go: 'Open',
    note: 'Add a note',
    due: 'by %{when}',
  },
  note: {
    title: 'Add a note to this ticket',
    words: 'What the resident says this time',
    save: 'Save the note',
    missing: 'Please write the note.',
  },
  place: {
    find: 'Find the home',
    hint: 'In any writing: 3-2-501, building 3 as 3号楼二单元501',
    none: 'There is no such home',
    unread: 'Go on to the room, such as 3-2-501',
  },
  draft: {
    restored: 'What was not finished %{when} is back',
    offered: 'Something from %{when} was not finished',
    restore: 'Bring it back',
    discard: 'Discard',
  },
};
