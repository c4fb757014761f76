/*
 * The view of the log: it follows the newest while it is at the end, stays where it is while rows come and go above,
 * asks for more near either end, and knows what has been seen.
 */

import {reconcile} from './rows.js';

const AT_END = 32;
const NEAR = 800;
const TARGET_SHOWN = 2_500;

export class Scroller {
    following = true;
    #log;
    #rows;
    #ends;
    #moved;

    /** @param rows says what to show, ends whether that goes up to the newest; moved is told of every move */
    constructor(log, {rows, ends, moved}, signal) {
        this.#log = log;
        this.#rows = rows;
        this.#ends = ends;
        this.#moved = moved;
        log.addEventListener('scroll', () => this.#scrolled(), {signal, passive: true});
        const resized = new ResizeObserver(() => this.following && this.toEnd());
        resized.observe(log);
        signal.addEventListener('abort', () => resized.disconnect());
    }

    /** Shows what there is now; the first message in view stays where it is unless the newest is followed. */
    show() {
        const anchor = this.following ? null : this.#firstInView();
        const top = anchor?.getBoundingClientRect().top;
        reconcile(this.#log, this.#rows());
        if (this.following) {
            this.toEnd();
        } else if (anchor?.isConnected) {
            this.#log.scrollTop += anchor.getBoundingClientRect().top - top;
            this.#moved();
        }
    }

    toEnd() {
        this.following = true;
        this.#log.scrollTop = this.#log.scrollHeight;
        this.#moved();
    }

    /** Puts a row a little below the upper edge. */
    toRow(key, offset = 64) {
        const element = this.#log.querySelector(`[data-key="${CSS.escape(key)}"]`);
        if (element) {
            this.#log.scrollTop += element.getBoundingClientRect().top - this.#top() - offset;
            this.#scrolled();
        }
    }

    /** Brings a message to the middle and marks it for a moment. */
    toMessage(number) {
        const element = this.#log.querySelector(`[data-number="${number}"]`);
        if (!element) {
            return null;
        }
        const room = this.#log.clientHeight - element.offsetHeight;
        this.#log.scrollTop += element.getBoundingClientRect().top - this.#top() - Math.max(room / 3, 48);
        element.classList.add('target');
        setTimeout(() => element.classList.remove('target'), TARGET_SHOWN);
        this.#scrolled();
        return element;
    }

    get nearTop() {
        return this.#scrolls && this.#log.scrollTop < NEAR;
    }

    get nearEnd() {
        return this.#scrolls && this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NEAR;
    }

    /** The highest number whose end is in view, 0 for none. */
    lastSeen() {
        const bottom = this.#top() + this.#log.clientHeight + 1;
        for (let row = this.#log.lastElementChild; row; row = row.previousElementSibling) {
            const box = row.dataset.number ? row.getBoundingClientRect() : null;
            if (box && (box.bottom <= bottom || box.top < this.#top())) {
                return Number(row.dataset.number);
            }
        }
        return 0;
    }

    /** Not on paper, where everything is in view at once and more would never be enough. */
    get #scrolls() {
        return this.#log.clientHeight <= innerHeight;
    }

    #scrolled() {
        this.following = this.#ends()
            && this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight <= AT_END;
        this.#moved();
    }

    #firstInView() {
        const top = this.#top();
        for (const row of this.#log.children) {
            if (row.dataset.number && row.getBoundingClientRect().bottom > top) {
                return row;
            }
        }
        return null;
    }

    #top() {
        return this.#log.getBoundingClientRect().top;
    }
}
