/* How large a file is, in words. */

import {language} from '../../words.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
const STEP = 1024;

export function sizeOf(bytes) {
    const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)));
    return new Intl.NumberFormat(language, {
        style: 'unit', unit: UNITS[power], unitDisplay: power === 0 ? 'long' : 'short',
        maximumFractionDigits: power > 1 ? 1 : 0
    }).format(bytes / STEP ** power);
}

/** What stands on the card of a file: the end of its name. */
export const endingOf = name => /\.([^.]{1,5})$/.exec(name)?.[1].toUpperCase() ?? '';
