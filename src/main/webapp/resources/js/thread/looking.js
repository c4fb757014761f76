/*
 * Who else of the house has this chat before them. Pages tell one another: each says so when it comes into view, and
 * answers whom it had not heard of; as long as there is company it says so again every few seconds, and is believed for
 * a little longer. Who is alone says nothing.
 */

import {post, remove} from '../api.js';
import {face, h, icon} from '../dom.js';
import {hear} from '../events.js';
import {text} from '../words.js';

const AGAIN = 5_000;
const BELIEVED = 12_000;

export class Looking {
    #thread;
    #others = new Map();
    #element = h('div', {class: 'typing looking', 'aria-live': 'polite'});
    #timer = 0;
    #said = '';
    #shown = '';

    constructor(thread, signal) {
        this.#thread = thread;
        thread.typing.element.before(this.#element);
        hear('looking', frame => frame.conversation === this.#id && this.#heard(frame), signal);
        hear('live', ({state}) => state === 'live' && this.#say(), signal);
        document.addEventListener('visibilitychange', () => this.#say(), {signal});
        addEventListener('pagehide', () => this.#leave(), {signal});
        addEventListener('pageshow', event => event.persisted && this.#say(), {signal});
        // a chat that was begun here has a name only now
        hear('sent', () => this.#said !== this.#id && this.#say(), signal);
        signal.addEventListener('abort', () => this.#leave());
        this.#say();
    }

    get #id() {
        return this.#thread.conversation.id;
    }

    /** One looks as long as the page is in view. */
    #say() {
        clearTimeout(this.#timer);
        if (document.visibilityState === 'hidden') {
            this.#leave();
        } else if (this.#id && !this.#thread.signal.aborted) {
            this.#said = this.#id;
            post(`conversations/${this.#id}/looking`).catch(() => {
                // nobody misses it
            });
            this.#later();
        }
    }

    #later() {
        clearTimeout(this.#timer);
        if (this.#others.size > 0) {
            this.#timer = setTimeout(() => this.#say(), AGAIN);
        }
    }

    #leave() {
        clearTimeout(this.#timer);
        if (this.#said) {
            remove(`conversations/${this.#said}/looking`).catch(() => {
                // it is believed for a few seconds more
            });
            this.#said = '';
        }
    }

    #heard({person, here}) {
        if (!here) {
            this.#forget(person.id);
            return;
        }
        const known = this.#others.get(person.id);
        clearTimeout(known?.timer);
        this.#others.set(person.id, {person, timer: setTimeout(() => this.#forget(person.id), BELIEVED)});
        this.#show();
        if (known) {
            return;
        }
        // whoever has just come does not know of this page
        this.#say();
    }

    #forget(id) {
        clearTimeout(this.#others.get(id)?.timer);
        if (this.#others.delete(id)) {
            this.#show();
        }
    }

    /** Said again only where it is somebody else: ears hear it once. */
    #show() {
        const people = [...this.#others.values()].map(({person}) => person);
        const words = people.length === 0 ? ''
            : text(people.length === 1 ? 'js.care.looking' : 'js.care.lookingMany', people.map(({name}) => name).join(', '));
        if (words !== this.#shown) {
            this.#shown = words;
            this.#element.replaceChildren(...words === '' ? [] : [icon('eye', 'i s'),
                ...people.map(person => face(person, 'face xs')), h('span', {class: 'cut'}, words)]);
        }
    }
}
