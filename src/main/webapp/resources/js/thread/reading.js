/* Where somebody is in a conversation: going to its end or to one message, loading on the way, what has been read. */

import {Pages} from './pages.js';
import {read} from './receipts.js';
import {rowsOf} from './rows.js';
import {Scroller} from './scroller.js';

const BREATHER = 3_000;

export class Reading {
    #thread;
    #pages;
    #scroller;
    #timeline;
    #notBefore = 0;

    constructor(thread) {
        this.#thread = thread;
        this.#timeline = thread.timeline;
        this.#pages = new Pages(thread.timeline, () => `conversations/${thread.conversation.id}`, thread.signal);
        this.#scroller = new Scroller(thread.log, {
            rows: () => rowsOf(thread),
            ends: () => !thread.timeline.detached,
            moved: () => this.moved()
        }, thread.signal);
    }

    get following() {
        return this.#scroller.following;
    }

    show() {
        this.#scroller.show();
    }

    /** From now on the newest is in view, as soon as it is here. */
    follow() {
        this.#scroller.following = true;
    }

    /** Opens at a message, at the first unread one, or at the end, with what the page brought if that is enough. */
    async begin(messages, number, unread) {
        const aim = number ?? unread;
        this.#timeline.replace(messages, this.#thread.conversation.lastNumber);
        const enough = aim
            ? this.#timeline.has(aim) && (this.#timeline.begins || this.#timeline.has(aim - 1))
            : messages.length > 0 && this.#timeline.ends;
        if (!enough && this.#timeline.newest > 0) {
            await (aim ? this.#pages.around(aim) : this.#pages.newest());
        }
        this.#scroller.following = !aim;
        this.show();
        if (number) {
            this.#scroller.toMessage(number)?.focus({preventScroll: true});
        } else if (unread) {
            this.#scroller.toRow('new');
        }
    }

    async toNewest() {
        if (!this.#timeline.ends) {
            await this.#pages.newest();
        }
        this.follow();
        this.show();
    }

    async toMessage(number) {
        if (!this.#timeline.has(number)) {
            await this.#pages.around(number);
        }
        this.#scroller.following = false;
        this.show();
        this.#scroller.toMessage(number)?.focus({preventScroll: true});
    }

    /** Brings what is missing up to a number; who reads further up only learns how much there is. */
    async catchUp(number) {
        this.#timeline.knowsOf(number);
        while (!this.#timeline.ends && !this.#timeline.detached && this.#thread.conversation.id) {
            const {last} = this.#timeline;
            await this.#pages.caughtUp(this.#change, () => this.following);
            this.#timeline.detached = !this.#timeline.ends && (this.#timeline.last === last || !this.following);
        }
        this.show();
    }

    moved() {
        const {conversation, jump, me} = this.#thread;
        const seen = this.#scroller.lastSeen();
        jump.show(this.#timeline, Math.max(seen, this.#thread.readUpTo), this.following);
        if (seen > this.#thread.readUpTo && attentive() && conversation?.id) {
            const others = this.#timeline.messages.some(message =>
                message.number > this.#thread.readUpTo && message.number <= seen && message.author?.id !== me);
            this.#thread.readUpTo = seen;
            if (others) {
                read(conversation.id, seen);
            }
        }
        this.#fetchMore();
    }

    /** An incoming message that nobody is looking at is the first of what is new. */
    divide(message) {
        if (message.number === this.#thread.readUpTo + 1 && !(attentive() && this.following)) {
            this.#thread.divider = message.number;
        }
    }

    async #fetchMore() {
        if (this.#timeline.messages.length === 0 || Date.now() < this.#notBefore) {
            return;
        }
        try {
            if (!this.#timeline.begins && this.#scroller.nearTop) {
                await this.#pages.older(this.#change);
            } else if (!this.#timeline.ends && this.#scroller.nearEnd) {
                await this.#pages.newer(this.#change);
            }
        } catch {
            this.#notBefore = Date.now() + BREATHER;
        }
    }

    #change = work => {
        work();
        this.show();
    };
}

/** Somebody is looking: only then does what is in view count as read. */
function attentive() {
    return document.visibilityState === 'visible' && document.hasFocus();
}
