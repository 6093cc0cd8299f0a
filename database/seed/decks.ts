import type { Random } from './random';
import { topics, type Matter, type Topic } from './stories';

/** Topics as often as their weight says, and of each its matters in turn, so that none is heard twice too soon. */
export interface Decks {
  topic(fits: (topic: Topic) => boolean): Topic;
  matter(topic: Topic): Matter;
}

function shuffled<T>(cards: readonly T[], random: Random): T[] {
  const deck = cards.map((card) => ({ card, at: random.next() }));
  return deck.sort((a, b) => a.at - b.at).map(({ card }) => card);
}

export function openDecks(random: Random): Decks {
  const decks = new Map<Topic, Matter[]>();
  return {
    topic(fits) {
      const fitting = topics.filter((topic) => topic.weight > 0 && fits(topic));
      const [first] = fitting;
      if (!first) throw new Error('no topic of the demo fits this plot');
      return random.weighted(
        fitting.map((topic) => [topic, topic.weight] as const),
        first,
      );
    },
    matter(topic) {
      const rest = decks.get(topic) ?? [];
      const deck = rest.length > 0 ? rest : shuffled(topic.matters, random);
      const [matter = topic.matters[0], ...left] = deck;
      decks.set(topic, left);
      return matter;
    },
  };
}
