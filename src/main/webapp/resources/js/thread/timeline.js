/*
 * The messages a page has: one unbroken run of a conversation's numbers, which may end before the newest. How many
 * there are in all makes no difference to how many it holds.
 */

export const PAGE = 50;
const MOST = 300;

export class Timeline {
    messages = [];
    newest = 0;
    /** The page shows older ones on purpose: newer ones come when they are scrolled to. */
    detached = false;
    /** What was taken back stays so, whatever comes later and was read before. */
    #unsent = new Map();

    get first() {
        return this.messages[0]?.number ?? 0;
    }

    get last() {
        return this.messages.at(-1)?.number ?? 0;
    }

    /** Nothing was said before what is here. */
    get begins() {
        return this.newest === 0 || this.first === 1;
    }

    /** What is here goes up to the newest. */
    get ends() {
        return this.last >= this.newest;
    }

    has(number) {
        return this.messages.length > 0 && number >= this.first && number <= this.last;
    }

    find(number) {
        return this.has(number) ? this.messages[number - this.first] : undefined;
    }

    hasClientId(clientId) {
        return this.messages.some(message => message.clientId === clientId);
    }

    knowsOf(number) {
        this.newest = Math.max(this.newest, number);
    }

    replace(messages, newest) {
        this.messages = this.#withoutUnsent(messages);
        this.newest = Math.max(newest, this.last);
        this.detached = !this.ends;
    }

    /** Older ones in front; what is then too far behind is let go and comes again when it is scrolled to. */
    prepend(messages) {
        if (messages.at(-1)?.number === this.first - 1) {
            this.messages = [...this.#withoutUnsent(messages), ...this.messages].slice(0, MOST);
            this.detached ||= !this.ends;
        }
    }

    append(messages) {
        const fresh = messages.filter(message => message.number > this.last);
        if (fresh[0]?.number === this.last + 1) {
            this.messages = [...this.messages, ...this.#withoutUnsent(fresh)].slice(-MOST);
            this.knowsOf(this.last);
            this.detached &&= !this.ends;
        }
    }

    /** Takes in that these were taken back. */
    unsay(messages) {
        messages.forEach(message => this.#unsent.set(message.number, message));
        this.messages = this.#withoutUnsent(this.messages);
    }

    /** Takes in what has changed about the files of these. */
    renew(messages) {
        const fresh = new Map(messages.map(message => [message.number, message]));
        this.messages = this.#withoutUnsent(this.messages.map(message => fresh.get(message.number) ?? message));
    }

    #withoutUnsent(messages) {
        return messages.map(message => this.#unsent.get(message.number) ?? message);
    }

    /**
     * One message that was pushed or just stored. Says "added", "known", "gap" when something before it is missing,
     * or "later" when the page shows older ones and it will come when it is scrolled to.
     */
    take(message, following) {
        if (message.number <= this.last) {
            return 'known';
        }
        this.knowsOf(message.number);
        this.detached ||= !following && this.messages.length >= MOST;
        if (this.detached) {
            return 'later';
        }
        if (message.number > this.last + 1) {
            return 'gap';
        }
        this.append([message]);
        return 'added';
    }
}
