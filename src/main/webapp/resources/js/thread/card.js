/* How a card looks, and what has become of it: asked for once for all cards of a thread, and again when there is news. */

import {base, get} from '../api.js';
import {h, icon} from '../dom.js';
import {hear} from '../events.js';
import {wordsOf} from '../words.js';
import {report} from './failure.js';
import {shown} from './text.js';

const DRAWINGS = {PROMOTION: 'star', COUPON: 'ticket', POINTS: 'plus', EVENT: 'cal', ANNOUNCEMENT: 'horn'};
const STATES = {
    OVER: ['warn', 'clock'], REDEEMED: ['ok', 'check'], CANCELLED: ['warn', 'alert'], BOOKED: ['ok', 'check'],
    READ: ['ok', 'check']
};

const say = await wordsOf('card');
const threads = new WeakMap();

document.head.append(h('link', {rel: 'stylesheet', href: new URL('../../css/card.css', import.meta.url).href}));

/** Fills the place of a message's card; until it has come, and where it does not, the words of the message stay. */
export function showCard(place, message, thread) {
    const cards = threads.get(thread) ?? new Cards(thread);
    threads.set(thread, cards);
    cards.show(place, message.card);
}

class Cards {
    #thread;
    #standing = new Map();
    #places = new Map();
    #asking = null;
    #again = false;

    constructor(thread) {
        this.#thread = thread;
        hear('card', frame => this.#shows(frame.card) && this.#ask(), thread.signal);
        hear('live', ({state}) => state === 'live' && this.#ask(), thread.signal);
        hear('poll', () => this.#ask(), thread.signal);
    }

    show(place, card) {
        this.#places.set(place, card);
        this.#fill(place, card);
        if (!this.#standing.has(card.id)) {
            this.#ask();
        }
    }

    #shows(id) {
        return [...this.#places].some(([place, card]) => place.isConnected && card.id === id);
    }

    /** Those that come together are asked for together; what comes while it is asked, once more after that. */
    #ask() {
        this.#again = this.#asking !== null;
        this.#asking ??= Promise.resolve().then(() => this.#load()).finally(() => {
            this.#asking = null;
            if (this.#again) {
                this.#ask();
            }
        });
    }

    async #load() {
        const {signal, conversation} = this.#thread;
        try {
            const {cards} = await get(`conversations/${conversation.id}/cards`, signal);
            cards.forEach(one => this.#standing.set(one.id, one));
            for (const [place, card] of this.#places) {
                if (place.isConnected) {
                    this.#fill(place, card);
                } else {
                    this.#places.delete(place);
                }
            }
        } catch (failure) {
            if (!signal.aborted) {
                report(failure);
            }
        }
    }

    #fill(place, card) {
        const now = this.#standing.get(card.id);
        const {when, side} = this.#thread;
        const focused = place.contains(document.activeElement);
        place.className = `offer ${now?.state === 'OVER' ? 'over' : ''}`.trim();
        place.replaceChildren(
            h('p', {class: 'line kind'}, icon(DRAWINGS[card.kind] ?? 'star'), say('card.kind.' + card.kind)),
            h('p', {class: 'strong', dir: 'auto'}, card.title),
            ...card.text ? [h('p', {dir: 'auto'}, shown(card.text))] : [],
            ...card.endsAt ? [h('p', {class: 'small'}, until(card, when))] : [],
            ...now ? standing(now, card.kind, side) : []);
        if (focused) {
            place.querySelector('a')?.focus();
        }
    }
}

/** An end is the beginning of the day after the last one. */
function until({kind, endsAt}, when) {
    return kind === 'EVENT' ? `${when.dayName(endsAt)}, ${when.time(endsAt)}`
        : say('card.until', when.dayName(Date.parse(endsAt) - 1));
}

function standing({state, code, points, balance, page}, kind, side) {
    const own = side === 'RESIDENT';
    const [tone, drawing] = STATES[state] ?? [];
    return [
        code && state === 'OPEN' ? h('p', {class: 'code'}, h('span', {class: 'small'}, say('card.show')),
            h('b', {class: 'spelled', translate: 'no'}, code)) : null,
        points ? h('p', {class: 'line'}, h('b', {}, say('card.points', points)),
            own ? say('card.balance', balance) : null) : null,
        drawing ? h('p', {}, h('span', {class: 'tag ' + tone}, icon(drawing, 'i'), say('card.state.' + state))) : null,
        page ? h('p', {}, h('a', {href: base + page}, say(own && kind === 'EVENT' ? 'card.book' : 'card.more'))) : null
    ].filter(Boolean);
}
