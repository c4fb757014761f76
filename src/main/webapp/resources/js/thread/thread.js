/*
 * A conversation on a page: what was said, what is being said, what is on its way. It holds what is known and puts it
 * on the page; whatever it hears and in which order, it ends up showing the numbers without a gap.
 */

import {get} from '../api.js';
import {h} from '../dom.js';
import {addressOf} from '../outbox.js';
import {text} from '../words.js';
import {Asides} from './asides.js';
import {listen} from './ears.js';
import {showFailure} from './failure.js';
import {askAboutFiles} from './files/checked.js';
import {Foot} from './foot.js';
import {fillHeader, nameOfOther} from './header.js';
import {Overtaking} from './overtaking.js';
import {buildParts} from './parts.js';
import {pathOf} from './paths.js';
import {Reading} from './reading.js';
import {settle} from './settling.js';
import {Timeline} from './timeline.js';
import {Typing} from './typing.js';
import {Unsending} from './unsending.js';
import {When} from './when.js';

const VOICED = 5;
let serials = 0;

export class Thread {
    serial = ++serials;
    timeline = new Timeline();
    typing = new Typing();
    overtaking = new Overtaking(this);
    asides = new Asides(this);
    marks = new Map();
    conversation = null;
    divider = null;
    readUpTo = 0;

    #end;

    /** @param end is aborted when the thread ends */
    constructor(element, me, outbox, end) {
        this.element = element;
        this.me = me;
        this.outbox = outbox;
        this.signal = end.signal;
        this.#end = end;
        end.signal.addEventListener('abort', () => element.replaceChildren());
    }

    build() {
        Object.assign(this, buildParts(this));
    }

    /** Shows this conversation from here on, kept up to date. */
    async begin(conversation, messages, number) {
        this.know(conversation);
        this.divider = conversation.firstUnread;
        this.log.setAttribute('aria-label', text('js.thread.with', nameOfOther(this), this.subject));
        this.unsending = new Unsending(this);
        this.reading = new Reading(this);
        this.foot = new Foot(this, this.footHost, this.signal);
        this.showAround();
        await this.reading.begin(messages, number, conversation.firstUnread);
        listen(this);
        await this.asides.load();
    }

    /** It is not there any more for this person. */
    vanish(failure) {
        this.#end.abort();
        showFailure(this.element, failure, null);
    }

    get target() {
        const {id, kind, booking, location} = this.conversation;
        const resident = this.element.dataset.resident || null;
        return {
            conversation: id, booking: booking?.id ?? (this.element.dataset.booking || null),
            location: kind === 'CARE' && (this.side === 'RESIDENT' || resident) ? location.id : null, resident
        };
    }

    get address() {
        return addressOf(this.target);
    }

    get subject() {
        return this.conversation.subject ?? this.conversation.booking?.title ?? '';
    }

    get closed() {
        return this.conversation.state === 'CLOSED';
    }

    /** It was open, and is not. Where only the house has written it is as closed, and never was open. */
    get finished() {
        return this.closed && Boolean(this.conversation.closedBy);
    }

    get day() {
        return this.when.day(Date.now());
    }

    may(act) {
        return this.conversation.acts.includes(act);
    }

    know(conversation) {
        this.overtaking.know(conversation);
        this.conversation = conversation;
        this.side = conversation.side ?? (conversation.customer.id === this.me ? 'RESIDENT' : 'STAFF');
        this.when = new When(conversation.location?.zone);
        this.readUpTo = Math.max(this.readUpTo, conversation.readUpTo ?? 0);
        for (const mark of conversation.marks ?? []) {
            this.mark(mark.person, mark.side, mark);
        }
    }

    /** How far somebody has read; marks only move forward. */
    mark(person, side, {readUpTo, deliveredUpTo}) {
        const known = this.marks.get(person.id);
        this.marks.set(person.id, {
            person: person.name ? person : known?.person ?? person, side,
            readUpTo: Math.max(readUpTo ?? 0, known?.readUpTo ?? 0),
            deliveredUpTo: Math.max(deliveredUpTo ?? 0, known?.deliveredUpTo ?? 0)
        });
        if (person.id === this.me) {
            this.readUpTo = Math.max(this.readUpTo, readUpTo ?? 0);
        }
    }

    showAround() {
        fillHeader(this.header, this);
        this.foot.show();
    }

    show() {
        this.reading.show();
    }

    /** Asks how things stand: state, acts, marks, how many messages there are. */
    async refresh() {
        this.know(await get(pathOf(this.target), this.signal));
        this.showAround();
        await this.unsending.catchUp(this.conversation.lastUnsent ?? 0);
        await this.reading.catchUp(this.conversation.lastNumber);
        await askAboutFiles(this);
        await this.asides.load();
    }

    /** A message that was pushed, or the answer to one that was sent. */
    async take(message) {
        const outcome = this.timeline.take(message, this.reading.following);
        this.typing.stopped(message.author?.id);
        if (outcome === 'gap') {
            await this.reading.catchUp(message.number);
        } else if (outcome === 'added' && message.author?.id !== this.me) {
            this.reading.divide(message);
        }
        this.show();
        return outcome;
    }

    send(words, more = {files: []}) {
        this.divider = null;
        this.typing.sent();
        if (!this.timeline.detached) {
            this.reading.follow();
        }
        this.outbox.add(this.target, words, more);
        if (this.timeline.detached) {
            this.reading.toNewest().catch(() => this.say(text('js.thread.notNow')));
        }
    }

    discard(item) {
        this.outbox.discard(item);
        this.footHost.querySelector('textarea')?.focus();
    }

    settle(verb, button) {
        return settle(this, verb, button);
    }

    /** Something went wrong that concerns the whole thread; nothing said takes it away. */
    say(words) {
        this.alarm.hidden = words === '';
        this.alarm.textContent = words;
    }

    /** For ears only; the number is that of the message whose words they are. */
    voice(words, number) {
        this.region.append(h('p', {'data-voiced': number}, words));
        while (this.region.children.length > VOICED) {
            this.region.firstChild.remove();
        }
    }
}
