import { fill } from './fill';

// The fill as a process of its own: half the work is the database's, and it shall not wait for the screen.
const { DATABASE_URL = '', TICKETS = '', NOW = '' } = process.env;

fill(DATABASE_URL, Number(TICKETS), new Date(NOW), (words) => process.send?.({ words })).then(
  () => process.disconnect?.(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
