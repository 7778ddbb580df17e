import type { Recognizer } from '../manuscript.ts';
import { chatter } from './chatter.ts';
import { chapterFeet } from './feet.ts';
import { labelledAsides } from './labelled-asides.ts';
import { OpenGround } from './open-ground.ts';
import { spokenAsides } from './spoken-asides.ts';

/** What the author says beside the story: notes, summaries, disclaimers, each where it stands. */
export const asides: Recognizer = {
  name: 'asides',
  recognize(manuscript, known) {
    const ground = new OpenGround(manuscript, known);
    const summaries = labelledAsides(ground, known.leaves);
    spokenAsides(ground, known.leaves);
    chatter(ground, known.leaves);
    chapterFeet(ground, known.leaves);
    return {
      leaves: [...known.leaves, ...summaries],
      containers: [...known.containers, ...ground.asides],
    };
  },
};
