import type { Line } from '../ingest/draft.ts';
import { originOf } from '../ingest/repairs.ts';
import type { Pass } from './pass.ts';

/**
 * Sentences that a site hides among an author's against copying (`Stolen content warning: this tale
 * belongs on … Report any sightings.`). There are dozens of wordings, so they are told by what they
 * speak of, all at once: the text as a work, its theft or its rightful place, and the reader.
 */
export const antiTheft: Pass = {
  name: 'anti-theft sentences',
  run(draft, report) {
    const lines = draft.lines.flatMap((line): Line[] => {
      if (!GATE.test(line.text)) return [line];
      const { kept, taken } = sorted(line.text);
      if (taken === '') return [line];
      report({
        code: 'clean/anti-theft-removed',
        message: 'Took out a sentence that a site puts into texts against copying',
        before: taken,
        origin: originOf(line),
      });
      return [{ ...line, text: kept }];
    });
    return { ...draft, lines };
  },
};

const GATE =
  /stolen|theft|unauthori[sz]ed|misappropriat|illicit|unlawful|pirated|purloin|pilfer|without (?:the author|permission|consent|authori[sz]ation|approval)|rightful|original (?:site|source|platform|publication)|originally published|official (?:release|version|site)|genuine (?:story|content|version)|royal road|different (?:site|website)|published elsewhere|support (?:the|your|creative|our) (?:author|creator|writer|favorite|favourite)|creative writers|creativity of/i;

const WORK =
  /\b(?:this|the|your|a) (?:[\w-]+ )?(?:story|tale|narrative|novel|book|content|text|chapter|work|copy)\b|\b(?:authors?|creators?|writers?)\b|\bliterary\b/i;
const PLACE =
  /stolen|theft|unauthori[sz]ed|misappropriat|illicit|unlawful|pirated|purloin|pilfer|without (?:the author|permission|consent|authori[sz]ation|approval)|not rightfully|rightful|original (?:site|source|platform|publication)|originally published|official (?:release|version|site)|genuine|different (?:site|website)|published elsewhere|royal road|the original\b|on amazon/i;
const READER =
  /\b(?:report|discover|support|seek out|visit|find|read|look for|ensure|help)\b (?:it|any|the|this|your|creative|their|out|support|author)|\bif (?:you|discovered|spotted|found|detected|encountered|seen)\b|\byou(?:'re| are|’re| might be| may be) reading\b|\breading (?:this )?(?:on|this)\b|\bon royal road\b|\bsightings\b|\bdid you know\b/i;
/** What a person says or thinks is the author's, and so is what happened. */
const SPOKEN = /["“”«»]|\b(?:he|she|they|I|we|his|her|said|asked|had|my)\b/;
const CALL =
  /^\W*(?:report|please report|support|read|look for|seek out|discover|help|ensure)\b[^"“”]{0,120}$/i;
const SENTENCES = /[^.!?]+(?:[.!?]+["”’)]*|$)\s*/g;

/** The line without the sentences, and the sentences. */
function sorted(text: string): { readonly kept: string; readonly taken: string } {
  const sentences = text.match(SENTENCES) ?? [];
  const hit = sentences.map(isAntiTheft);
  const taken: string[] = [];
  const kept = sentences.filter((sentence, i) => {
    // `Report it.` goes with the warning that stands before it, and a heading before its warning.
    const beside =
      (hit[i - 1] === true && CALL.test(sentence)) || (hit[i + 1] === true && LEAD.test(sentence));
    if (hit[i] !== true && !beside) return true;
    taken.push(sentence);
    return false;
  });
  return { kept: kept.join('').trimEnd(), taken: taken.join('').trim() };
}

// `Love this story?`, `Reading on this site?`, `Enjoying the book?`
const LEAD = /^\W*(?:love|enjoy(?:ing)?|like|reading|did you know)\b[^"“”.!]{0,80}\?\s*$/i;

function isAntiTheft(sentence: string): boolean {
  if (sentence.length > 300 || SPOKEN.test(sentence)) return false;
  return WORK.test(sentence) && PLACE.test(sentence) && READER.test(sentence);
}
