/* Brings messages from the server into the timeline: around a number, older, newer, what was missed. */

import {get} from '../api.js';
import {PAGE} from './timeline.js';

const AROUND = 20;

export class Pages {
    #timeline;
    #path;
    #signal;
    #under = new Map();

    constructor(timeline, path, signal) {
        this.#timeline = timeline;
        this.#path = path;
        this.#signal = signal;
    }

    /** The page in which a number stands, with some before it to see what it is about. */
    around(number) {
        return this.#once('around', async () => {
            const page = await this.#ask(`after=${Math.max(0, number - AROUND - 1)}`);
            this.#timeline.replace(page.messages, page.lastNumber);
        });
    }

    newest() {
        return this.#once('around', async () => {
            const page = await this.#ask(`before=${Number.MAX_SAFE_INTEGER}`);
            this.#timeline.replace(page.messages, page.lastNumber);
        });
    }

    older(change) {
        return this.#once('older', async () => {
            const page = await this.#ask(`before=${this.#timeline.first}`);
            change(() => this.#timeline.prepend(page.messages));
        });
    }

    newer(change) {
        return this.#once('newer', () => this.#next(change));
    }

    /** What came after the last one here, up to the newest; for who reads further up, only how much that is. */
    caughtUp(change, following) {
        return this.#once('newer', async () => {
            let complete = await this.#next(change);
            while (!complete && following()) {
                complete = await this.#next(change);
            }
        });
    }

    async #next(change) {
        const page = await this.#ask(`after=${this.#timeline.last}`);
        change(() => {
            this.#timeline.append(page.messages);
            this.#timeline.knowsOf(page.lastNumber);
        });
        return page.complete || page.messages.length === 0;
    }

    /** Asked for again while it is on its way, it is the same answer that is waited for. */
    #once(what, work) {
        if (!this.#under.has(what)) {
            this.#under.set(what, work().finally(() => this.#under.delete(what)));
        }
        return this.#under.get(what);
    }

    #ask(range) {
        return get(`${this.#path()}/messages?${range}&limit=${PAGE}`, this.#signal);
    }
}
