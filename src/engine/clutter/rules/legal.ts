import type { ClutterRule } from '../clutter-rule.ts';

const LEGAL =
  /©|\(c\) ?(?:19|20)\d\d|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy policy|affiliate (?:links?|commission|disclosure)|may (?:earn|receive) (?:a|an)? ?(?:affiliate )?commission|impressum|mentions légales|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados/i;

/** Copyright, terms, disclosures. */
export const legal: ClutterRule = {
  name: 'legal',
  reason: 'legal',
  explains: (profile) => profile.words > 0 && profile.words <= 120 && LEGAL.test(profile.text),
};
