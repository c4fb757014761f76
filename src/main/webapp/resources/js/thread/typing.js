/* Who is typing: told at most every three seconds, believed for six. It is for eyes only, ears have enough to do. */

import {post} from '../api.js';
import {h} from '../dom.js';
import {text} from '../words.js';

const AGAIN = 3_000;
const BELIEVED = 6_000;

export class Typing {
    #last = 0;
    #others = new Map();

    constructor() {
        this.element = h('div', {class: 'typing', 'aria-live': 'off'});
    }

    tell(conversation) {
        if (conversation && Date.now() - this.#last >= AGAIN) {
            this.#last = Date.now();
            post(`conversations/${conversation}/typing`).catch(() => {
                // nobody misses it
            });
        }
    }

    sent() {
        this.#last = 0;
    }

    heard(person) {
        clearTimeout(this.#others.get(person.id)?.timer);
        this.#others.set(person.id, {person, timer: setTimeout(() => this.stopped(person.id), BELIEVED)});
        this.#show();
    }

    stopped(id) {
        clearTimeout(this.#others.get(id)?.timer);
        if (this.#others.delete(id)) {
            this.#show();
        }
    }

    includes(id) {
        return this.#others.has(id);
    }

    #show() {
        const names = [...this.#others.values()].map(({person}) => person.name.split(' ')[0]);
        this.element.replaceChildren(...names.length === 0 ? [] : [
            h('span', {class: 'dots', 'aria-hidden': 'true'}, h('i'), h('i'), h('i')),
            text(names.length === 1 ? 'js.thread.typing' : 'js.thread.typingMany', names.join(', '))]);
    }
}
