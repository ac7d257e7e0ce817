import { type ClaimSignal, phrase } from './signal.ts';

/** "you can", "your business": advice rather than report. */
export const address = phrase('address', /\b(?:you|your|you['’]re|you['’]ll|yourself)\b/);

/** "I think", "we love": the writer's own life and taste. */
export const firstPerson = phrase(
  'first-person',
  /\b(?:i|i['’]m|i['’]ve|i['’]d|my|me|we|we['’]re|we['’]ve|our|us|let['’]s)\b/,
);

/** "Choose", "Make sure": begins with an order. */
export const instruction = phrase(
  'instruction',
  /^[*→"“ ]*(?:please |then |so |first,? |next,? |also,? |now,? |finally,? )?(?:make sure|choose|use|try|check|click|consider|avoid|start|keep|look|find|get|add|set|go|take|read|learn|see|remember|don['’]t|do not|never|always|ensure|create|think|ask|let|give|put|place|select|open|visit|follow|download|sign|subscribe|join|contact|call|buy|shop|book|explore|discover|imagine|note|be|decide|pick|write|compare|turn|stay|plan|identify|focus|opt|wait|repeat|apply|cut|mix|pour|preheat|bake|remove|install|run|enter|test|measure|schedule|invest|monitor|watch|listen|enjoy|save|hold|allow|rub|warm|sit|stand|walk|drink|eat|pack|wear|bring|wash|dry|sand|paint|spray|store|leave|move|limit|reduce|increase|build|develop|research|consult|speak|talk|show|tell|share|help|work|play|practice|learn|expect)\b(?! (?:is|are|was|were|has|have|had|of|in|by|from|on|shows?|found|suggests?)\b)/,
);

/** "should", "best", "love": a judgement. */
export const opinion = phrase(
  'opinion',
  /\b(?:should|shouldn['’]t|must|ought|need to|needs to|want to|i think|i believe|in my opinion|love|great|amazing|awesome|perfect|beautiful|wonderful|fantastic|excellent|ideal|important to|essential|crucial|worth|feel|feels|perhaps|maybe|probably|of course|obviously|hopefully|unfortunately|recommend)\b/,
);

/** What a word means, or what a thing is for: common knowledge. */
export const definition = phrase(
  'definition',
  /^(?:an? |the )?[^.,;:!?()]{2,40} (?:is|are|refers to|means|stands for|involves?) (?:an?|the|any|when|how)\b/,
);

/** "such as", "there are many": a generality. */
export const vague = phrase(
  'vague',
  /\b(?:there (?:are|is) (?:many|several|some|a lot|plenty|no)|a (?:lot|variety|range|number) of|various|many (?:people|of)|everyone|anyone|something|things?|whether|ways?|tips?)\b/,
);

/** Nothing but capitals, or a label with a colon: not a sentence. */
export const fragment: ClaimSignal = {
  name: 'fragment',
  measure: ({ text, words }) => (words.length < 6 || !/[.!?…。！？]["'”’»)\]]*$/.test(text) ? 1 : 0),
};
