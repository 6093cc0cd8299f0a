/** The ground of the mark: the vermilion of a seal, the same in every theme. */
export const seal = '#c2412d';

/** What stands on the dark edge of the desk, the same in every theme. */
export const onDark = {
  ink: '#ffffff',
  soft: '#cfe0db',
  faint: '#b9d0c9',
  hover: 'rgba(255,255,255,.1)',
  chosen: 'rgba(255,255,255,.13)',
  line: 'rgba(255,255,255,.4)',
  pine: '#17413a',
};
