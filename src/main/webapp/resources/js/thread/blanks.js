/*
 * What an agent still has to fill in of a text that was ready to be said: [[day]]. Nothing is sent as long as one is
 * left. Brackets that came from elsewhere are the agent's own; those that did not are known again with the draft.
 */

import {keep} from '../keep.js';

/** As the server finds them. */
const BLANK = /\[\[([^[\]\r\n]{1,60})\]\]/gu;

export class Blanks {
    #key;

    /** @param address of the draft */
    constructor(person, address) {
        this.#key = `lobby:blanks:${person}:${address}`;
    }

    /** A text that has just been put into the draft. */
    remember(words) {
        keep.write(this.#key, [...new Set([...this.#known, ...found(words).map(({raw}) => raw)])]);
    }

    /** Those that are left in the draft, in their order, each with where it stands. */
    left(words) {
        const known = this.#known;
        return known.length ? found(words).filter(({raw}) => known.includes(raw)) : [];
    }

    /** The draft is gone. */
    forget() {
        keep.forget(this.#key);
    }

    get #known() {
        return keep.read(this.#key) ?? [];
    }
}

function found(words) {
    return [...words.matchAll(BLANK)].filter(([, name]) => name.trim() !== '').map(one =>
        ({raw: one[0], name: one[1].trim(), from: one.index, to: one.index + one[0].length}));
}
