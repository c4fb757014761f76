/*
 * Taking back what was said: a few seconds in which one can think again, then the server is told. And learning of what
 * others took back, by its count: whatever a page has missed of it comes in one go.
 */

import {get, Refused, remove} from '../api.js';
import {text} from '../words.js';

const THINK_AGAIN = 6_000;
const AT_ONCE = 100;

export class Unsending {
    #thread;
    #known;
    #pending = new Map();

    constructor(thread) {
        this.#thread = thread;
        this.#known = thread.conversation.lastUnsent ?? 0;
        addEventListener('pagehide', () => this.#leave(), {signal: thread.signal});
        thread.signal.addEventListener('abort', () => this.#leave());
    }

    /** How a message went or is about to, or null while it stands. */
    howGone({number, unsent, author}) {
        return unsent?.how ?? (this.#pending.has(number) ? this.#how(author) : null);
    }

    /** Whether it can still be thought over. */
    isUndoable({number}) {
        return this.#pending.get(number)?.asked === false;
    }

    /** What was signed stays. */
    may({number, kind, author, unsent, attachments = []}) {
        return Boolean(number) && kind === 'TEXT' && !unsent && !this.#pending.has(number)
            && attachments.every(({signature}) => signature?.outcome !== 'SIGNED')
            && this.#thread.may(this.#how(author) === 'UNSENT' ? 'UNSEND' : 'REDACT');
    }

    /** Is gone to the eye from here on, and really so a few seconds later. */
    begin(number) {
        const timer = setTimeout(() => this.#send(number), THINK_AGAIN);
        this.#pending.set(number, {timer, asked: false});
        this.#thread.say('');
        this.#show();
        this.#thread.log.querySelector(`[data-number="${number}"] .undo`)?.focus();
        const how = this.#how(this.#thread.timeline.find(number).author);
        this.#thread.voice(text(how === 'UNSENT' ? 'js.gone.own' : 'js.gone.REDACTED'));
    }

    undo(number) {
        this.#stands(number);
        this.#thread.log.querySelector(`[data-number="${number}"]`)?.focus({preventScroll: true});
        this.#thread.voice(text('js.thread.kept'));
    }

    /** Somebody took it back, perhaps in another tab. */
    async heard(message) {
        const news = message.number && !this.#thread.timeline.find(message.number)?.unsent;
        this.#take([message]);
        if (message.number > this.#thread.timeline.last) {
            await this.#thread.take(message);
        }
        if (message.unsent.place === this.#known + 1) {
            this.#known++;
        } else {
            await this.catchUp(message.unsent.place);
        }
        if (news && message.author.id !== this.#thread.me) {
            this.#thread.voice(message.unsent.how === 'REDACTED' ? text('js.gone.REDACTED')
                : text('js.thread.deletedBy', message.author.name));
        }
    }

    /** Brings what was taken back up to this place. */
    async catchUp(place) {
        for (let more = place > this.#known; more;) {
            const {messages, complete} = await get(`${this.#path()}?unsentAfter=${this.#known}&limit=${AT_ONCE}`,
                this.#thread.signal);
            this.#take(messages);
            this.#known = Math.max(this.#known, messages.at(-1)?.unsent.place ?? 0);
            more = !complete && messages.length > 0;
        }
    }

    async #send(number) {
        const pending = this.#pending.get(number);
        clearTimeout(pending.timer);
        pending.asked = true;
        this.#show();
        try {
            await remove(`${this.#path()}/${number}`);
        } catch (failure) {
            this.#stands(number);
            this.#thread.say([text('js.thread.notDeleted'), failure instanceof Refused ? failure.message : '']
                .join(' ').trim());
            return;
        }
        const message = this.#thread.timeline.find(number);
        if (message && !message.unsent) {
            const unsent = {at: new Date().toISOString(), how: this.#how(message.author)};
            this.#take([{...message, text: '', unsent}]);
        }
        this.#pending.delete(number);
    }

    /** Whoever goes has thought it over. */
    #leave() {
        for (const [number, {asked}] of [...this.#pending]) {
            if (!asked) {
                this.#send(number);
            }
        }
    }

    #stands(number) {
        clearTimeout(this.#pending.get(number)?.timer);
        this.#pending.delete(number);
        this.#show();
    }

    #take(messages) {
        this.#thread.timeline.unsay(messages);
        for (const {number} of messages) {
            clearTimeout(this.#pending.get(number)?.timer);
            this.#pending.delete(number);
            this.#thread.region.querySelectorAll(`[data-voiced="${number}"]`).forEach(words => words.remove());
        }
        this.#show();
    }

    #show() {
        if (!this.#thread.signal.aborted) {
            this.#thread.show();
        }
    }

    #how(author) {
        return author.id === this.#thread.me ? 'UNSENT' : 'REDACTED';
    }

    #path() {
        return `conversations/${this.#thread.conversation.id}/messages`;
    }
}
