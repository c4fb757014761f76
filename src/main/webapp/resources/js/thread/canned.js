/* What is ready to be said: chosen from a list and put where the cursor is, its blanks one Tab from another. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {chooseCanned} from './choosing.js';

export class Canned {
    #thread;
    #field;
    #blanks;
    #signal;
    #button;
    #open = false;

    constructor(thread, {field, element}, blanks, signal) {
        this.#thread = thread;
        this.#field = field;
        this.#blanks = blanks;
        this.#signal = signal;
        this.#button = h('button', {
            type: 'button', class: 'ibtn', 'data-canned': '', 'aria-label': text('js.canned'),
            title: text('js.canned.title'), onclick: () => this.#choose(false)
        }, icon('canned', 'i'));
        element.querySelector('.clip').after(this.#button);
        this.show();
        field.addEventListener('keydown', event => this.#key(event), {signal});
    }

    /** They are those of a chat: there are none before it is one. */
    show() {
        this.#button.hidden = !this.#thread.conversation.id;
    }

    #key(event) {
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
        if (event.key === '/' && plain && !this.#button.hidden && isLineEmpty(this.#field)) {
            event.preventDefault();
            this.#choose(true);
        } else if (event.key === 'Tab' && plain && !event.shiftKey) {
            const next = this.#blanks.left(this.#field.value).find(({from}) => from >= this.#field.selectionEnd);
            if (next) {
                event.preventDefault();
                this.#field.setSelectionRange(next.from, next.to);
            }
        }
    }

    /**
     * The list is there before the next key is pressed.
     *
     * @param slash whether one was typed: what is not chosen was meant as it was typed
     */
    async #choose(slash) {
        if (this.#open) {
            return;
        }
        this.#open = true;
        try {
            const {chosen, typed} = await chooseCanned(this.#thread, this.#signal);
            if (!this.#signal.aborted) {
                this.#take(chosen, slash && typed !== null ? '/' + typed : '');
            }
        } finally {
            this.#open = false;
        }
    }

    #take(chosen, otherwise) {
        const field = this.#field;
        const from = field.selectionStart;
        field.focus();
        if (chosen === null) {
            insert(field, otherwise);
            return;
        }
        this.#blanks.remember(chosen);
        insert(field, chosen);
        const first = this.#blanks.left(field.value).find(blank => blank.from >= from);
        if (first) {
            field.setSelectionRange(first.from, first.to);
        }
    }
}

/** Whether a slash would begin a line; within one, or over something, it is a slash. */
function isLineEmpty({value, selectionStart, selectionEnd}) {
    const rest = value.slice(selectionEnd);
    return selectionStart === selectionEnd && (selectionStart === 0 || value[selectionStart - 1] === '\n')
        && (rest === '' || rest.startsWith('\n'));
}

/** As if it had been typed, so that it can be undone where the browser lets scripts do so. */
function insert(field, words) {
    if (words !== '' && !document.execCommand('insertText', false, words)) {
        field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
        field.dispatchEvent(new Event('input', {bubbles: true}));
    }
}
