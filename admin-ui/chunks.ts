const SOURCE = /\.[cm]?[jt]sx?$/;

/**
 * How the desk is cut into files. Left to itself the bundler makes one for every set of pages that share something: a
 * hundred small requests before the first list stands. Here what every page needs is one file, what most rooms need
 * another, and what few share lies beside them as long as it is worth a request.
 */
export const chunks = {
  groups: [
    // with all that it imports: exactly what the login page waits for
    { name: 'desk', test: /[\\/]src[\\/]main\.tsx$/, priority: 2 },
    { name: 'rooms', test: SOURCE, minShareCount: 4, priority: 1 },
    // for the few rooms in which something is dragged; merged with what others share, it came to all of them
    { name: 'drag', test: /[\\/]@dnd-kit[\\/]/, priority: 1 },
    {
      name: 'shared',
      test: SOURCE,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 10_000,
    },
  ],
};

/** The bundler names what some pages share after all of them. */
export const chunkName = ({ name }: { name: string }): string => `assets/${name.split('~')[0]}-[hash].js`;
