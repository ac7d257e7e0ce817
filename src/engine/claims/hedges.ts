import type { ClaimHedge } from '../article.ts';

/** Words by which a sentence says that it may not be so, or not yet: of English, and of the main other languages of Europe. */
const HEDGES = [
  '(?:is|are|was|were|be|been) (?:\\w+ly )?(?:expected|projected|predicted|forecast|forecasted|estimated|believed|thought|reported|rumou?red|said|likely|unlikely|poised|slated|anticipated|set|on track|due) to',
  '(?:expected|projected|predicted|anticipated|estimated|likely|unlikely) to',
  'could|may|might|would|should|will likely|(?:may|might|could) have',
  "will|won[’']t|is going to|are going to|plans? to|planned to|aims? to|hopes? to|intends? to|expects? to|seeks? to",
  'reportedly|allegedly|apparently|probably|possibly|perhaps|presumably|supposedly|purportedly|likely|potentially|seemingly',
  'suggests?|suggested|appears? to|appeared to|seems? to|seemed to|tends? to|thinks?|believes?|estimates?|expects?|predicts?|forecasts?(?= that| to)|projects|anticipates?',
  '(?:about|around|roughly|approximately|nearly|almost|an estimated|estimated|up to|as many as|as much as)(?= (?:[$€£¥]?\\d|half|one|two|a (?:third|quarter|million|billion)))',
  'könnten?|dürften?|soll(?:en)?|werden? voraussichtlich|voraussichtlich|vermutlich|wahrscheinlich|angeblich|offenbar|rund|etwa(?= \\d)',
  'pourrait|pourraient|devrait|devraient|serait|seraient|aurait|auraient|selon toute vraisemblance|probablement|environ(?= \\d)',
  'podrían?|deberían?|sería[n]?|habría[n]?|probablemente|supuestamente|presuntamente|alrededor de|unos(?= \\d)|se espera que',
  'potrebbe(?:ro)?|dovrebbe(?:ro)?|sarebbe(?:ro)?|avrebbe(?:ro)?|probabilmente|circa(?= \\d)',
  'poderia[m]?|deveria[m]?|seria[m]?|teria[m]?|provavelmente|cerca de(?= \\d)|zou(?:den)?|waarschijnlijk|naar verwachting|ongeveer(?= \\d)',
];
const HEDGE = new RegExp(`(?<![\\w’'-])(?:${HEDGES.join('|')})(?![\\w-])`, 'gi');

/** The hedges of a text, in its order. */
export function findHedges(text: string, offset = 0): ClaimHedge[] {
  return [...text.matchAll(HEDGE)].map(({ 0: written, index }) => ({
    start: offset + index,
    end: offset + index + written.length,
    text: written,
  }));
}
