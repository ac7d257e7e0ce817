import type { Signal } from './signal.ts';

const DOMAIN = /^[\p{L}\p{N}-]+\.(?:com|ai|io|co|net|app|tv)$/iu;
const CAMEL = /\p{Ll}\p{Lu}/u;
const SURNAME = /^(?:Mc|Mac|De|Di|La|Le|O['’])\p{Lu}\p{Ll}+$/u;

/** Shapes that firms choose: "Booking.com", "DesignRush", "Barnes & Noble". */
export const shape: Signal = {
  name: 'shape',
  points({ core }) {
    if (DOMAIN.test(core)) return 2.5;
    const words = core.split(' ');
    if (words.some((word) => CAMEL.test(word) && !SURNAME.test(word))) return words.length <= 2 ? 1.5 : 0.5;
    if (/\p{L} & \p{Lu}/u.test(core)) return 1.5;
    return 0;
  },
};
