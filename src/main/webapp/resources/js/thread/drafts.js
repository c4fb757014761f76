/* The text that is being typed, kept half a second later, and following its writer from tab to tab. */

import {keep} from '../keep.js';

const CALM = 500;

export class Draft {
    #key;
    #field;
    #changed;
    #timer = 0;
    #kept = '';

    constructor(person, address, field, changed, signal) {
        this.#key = draftKey(person, address);
        this.#field = field;
        this.#changed = changed;
        this.#kept = keep.read(this.#key) ?? '';
        field.value = this.#kept;
        field.addEventListener('input', () => this.#later(), {signal});
        field.addEventListener('blur', () => this.now(), {signal});
        addEventListener('pagehide', () => this.now(), {signal});
        document.addEventListener('visibilitychange', () => this.now(), {signal});
        addEventListener('storage', event => event.key === this.#key && this.#elsewhere(), {signal});
        signal.addEventListener('abort', () => this.now());
    }

    now() {
        clearTimeout(this.#timer);
        const text = this.#field.value;
        if (text === this.#kept) {
            return;
        }
        this.#kept = text;
        if (text.trim() === '') {
            keep.forget(this.#key);
        } else {
            keep.write(this.#key, text);
        }
    }

    #later() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.now(), CALM);
    }

    /** What was typed in another tab comes here, unless something else is being typed here. */
    #elsewhere() {
        const text = keep.read(this.#key) ?? '';
        if (this.#field.value === this.#kept) {
            this.#field.value = text;
            this.#kept = text;
            this.#changed();
        }
    }
}

export const draftKey = (person, address) => `lobby:draft:${person}:${address}`;
