import type { Line } from '../../ingest/draft.ts';
import { countOf, eachMade, hasInk, indexesOf, originOf, withText } from '../../ingest/line.ts';
import type { Pass } from '../pass.ts';

/**
 * Sentences that a site hides among an author's against copying (`Stolen content warning: this tale
 * belongs on … Report any sightings.`). There are dozens of wordings, so they are told by what they
 * speak of, all at once: the text as a work, its theft or its rightful place, and the reader.
 */
export const antiTheft: Pass = {
  name: 'anti-theft sentences',
  run(draft, report) {
    // Sites that do this have a paragraph on each line; a wrapped file is none of theirs.
    if (countOf(draft.lines, isLong) < draft.lines.length * LEAST_LONG) return draft;
    const suspect = new Set(indexesOf(draft.lines, maySpeakOfTheft));
    if (suspect.size === 0) return draft;
    const lines = eachMade(draft.lines, (line, at) => {
      if (!suspect.has(at)) return line;
      const { kept, taken } = sorted(line.text);
      if (taken === '') return line;
      report({
        code: 'clean/anti-theft-removed',
        message: 'Took out a sentence that a site puts into texts against copying',
        before: taken,
        origin: originOf(line),
      });
      return kept === '' ? [] : withText(line, kept);
    });
    return { ...draft, lines };
  },
};

function isLong({ text }: Line): boolean {
  return text.length > WRAPPED;
}

function maySpeakOfTheft(line: Line): boolean {
  return hasInk(line) && GATE.test(line.text);
}

const WRAPPED = 100;
const LEAST_LONG = 0.01;
const GATE =
  /stolen|theft|unauthori[sz]ed|misappropriat|illicit|unlawful|pirated|purloin|pilfer|without (?:the author|permission|consent|authori[sz]ation|approval)|rightful|original (?:site|source|platform|publication)|originally published|official (?:release|version|site)|genuine (?:story|content|version)|royal road|different (?:site|website)|published elsewhere|support (?:the|your|creative|our) (?:author|creator|writer|favorite|favourite)|creative writers|creativity of/i;

const WORK =
  /\b(?:this|the|your|a) (?:[\w-]+ )?(?:story|tale|narrative|novel|book|content|text|chapter|work|copy)\b|\b(?:authors?|creators?|writers?)\b|\bliterary\b/i;
/** An accusation, and whom it is said to. */
const THEFT =
  /stolen|theft|unauthori[sz]ed|misappropriat|illicit|unlawful|pirated|purloin|pilfer|without (?:the author|permission|consent|authori[sz]ation|approval)|rightful/i;
const ACCUSED =
  /\breport (?:it|any|the|this)\b|\bif (?:you|discovered|spotted|found|detected|encountered|seen)\b|\bsightings\b|\bon amazon\b|\byou(?: are|['’]re| might be| may be) reading\b|\bbelongs on\b|\broyal road\b/i;
/** An invitation, and where to. */
const ELSEWHERE =
  /\boriginal (?:site|source|platform|publication)|originally published|official (?:release|version|site)|genuine|different (?:site|website)|published elsewhere|royal road|\bthe original\b/i;
const INVITED =
  /\b(?:discover|support|seek out|visit|find|read|look for|ensure|help)\b|\breading (?:this )?(?:on|this)\b|\bdid you know\b|\bbelongs on\b/i;
/** What a person says or thinks is the author's, and so is what happened. */
const SPOKEN = /["“”«»]|\b(?:he|she|they|I|we|his|her|said|asked|had|my)\b/;
const CALL =
  /^\W*(?:report|please report|support|read|look for|seek out|discover|help|ensure)\b[^"“”]{0,120}$/i;
const SENTENCES = /[^.!?]+(?:[.!?]+["”’)]*|$)\s*/g;

/** The line without the sentences, and the sentences. */
function sorted(text: string): { readonly kept: string; readonly taken: string } {
  const sentences = text.match(SENTENCES) ?? [];
  const hit = sentences.map((sentence, i) => isAntiTheft(sentence, sentences[i + 1] ?? ''));
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

function isAntiTheft(sentence: string, next: string): boolean {
  if (sentence.length > 300 || SPOKEN.test(sentence) || !WORK.test(sentence)) return false;
  if (THEFT.test(sentence)) return ACCUSED.test(sentence) || /^\W*report\b/i.test(next);
  return ELSEWHERE.test(sentence) && INVITED.test(sentence);
}
