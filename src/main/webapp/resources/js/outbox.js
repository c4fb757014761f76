/*
 * What a person has written and the server has not confirmed yet. It is kept in the browser until the server has it
 * or the person discards it, goes out in the order of writing, one at a time per conversation, and any page of theirs
 * sends it. The id made at writing makes sending it twice the same as sending it once.
 */

import {post, Refused, SignedOut} from './api.js';
import {hear, tell} from './events.js';
import {keep, newId} from './keep.js';
import {me} from './me.js';

const FIRST = 1_000;
const LONGEST = 30_000;

/** One name for a conversation, also before it has begun. */
export const addressOf = ({booking, location, conversation, resident}) => booking ? `b-${booking}`
    : location ? `l-${location}${resident ? '-' + resident : ''}` : `c-${conversation}`;

let ours = null;

/** The outbox of whose page this is. */
export function outbox() {
    ours ??= me().then(person => new Outbox(person));
    ours.catch(() => {
        ours = null;
    });
    return ours;
}

class Outbox {
    #prefix;
    #busy = new Set();
    #asked = new Set();
    #attempts = new Map();
    #troubles = new Map();
    #timers = new Map();
    #last = 0;

    constructor(person) {
        this.#prefix = `lobby:out:${person}:`;
        addEventListener('online', () => this.sendAll());
        addEventListener('storage', event => event.key?.startsWith(this.#prefix) && tell('outbox', {}));
        hear('live', ({state}) => state === 'live' && this.sendAll());
        hear('poll', () => this.sendAll());
        hear('try-now', () => this.sendAll());
    }

    /** Writes it down first, then sends. */
    add(target, text, more = {}) {
        this.#last = Math.max(Date.now(), this.#last + 1);
        const item = {clientId: newId(), target, address: addressOf(target), text, at: this.#last, ...more};
        this.#write(item);
        this.#drain(item.address);
        return item;
    }

    /** What waits for a conversation, oldest first; each knows whether it was refused, or what it is waiting for. */
    items(address) {
        return keep.keys(`${this.#prefix}${address}:`).map(key => keep.read(key)).filter(Boolean)
            .sort((one, other) => one.at - other.at)
            .map(item => ({...item, trouble: this.#troubles.get(address)}));
    }

    waiting() {
        return keep.keys(this.#prefix).map(key => keep.read(key)).filter(item => item && !item.refused).length;
    }

    retry(item, more = {}) {
        const {refused, trouble, ...again} = item;
        const clientId = refused?.code === 'CLIENT_ID_REUSED' ? newId() : item.clientId;
        this.#forget(item);
        this.#write({...again, clientId, ...more});
        this.#hurry(item.address);
    }

    discard(item) {
        this.#forget(item);
        tell('outbox', {address: item.address});
    }

    sendAll() {
        const addresses = new Set(keep.keys(this.#prefix).map(key => keep.read(key)?.address).filter(Boolean));
        addresses.forEach(address => this.#hurry(address));
    }

    #hurry(address) {
        clearTimeout(this.#timers.get(address));
        this.#drain(address);
    }

    async #drain(address) {
        if (this.#busy.has(address)) {
            this.#asked.add(address);
            return;
        }
        this.#busy.add(address);
        try {
            await alone(`${this.#prefix}${address}`, () => this.#sendInOrder(address));
        } finally {
            this.#busy.delete(address);
            if (this.#asked.delete(address)) {
                this.#drain(address);
            }
        }
    }

    async #sendInOrder(address) {
        for (let item; (item = this.items(address).find(waiting => !waiting.refused));) {
            try {
                const message = await post(path(item.target), body(item));
                this.#attempts.delete(address);
                this.#troubles.delete(address);
                tell('sent', {address, item, message});
                this.#forget(item);
            } catch (failure) {
                if (!this.#putAside(item, failure)) {
                    return;
                }
            }
            tell('outbox', {address});
        }
    }

    /** Whether the next one can go: after a refusal yes, when there is no answer everything waits. */
    #putAside(item, failure) {
        if (failure instanceof Refused && !(failure instanceof SignedOut)) {
            if (keep.read(this.#key(item))) {
                this.#write({...item, refused: {code: failure.code, detail: failure.message}});
                tell('refused', {address: item.address, code: failure.code, item});
            }
            return true;
        }
        const attempts = (this.#attempts.get(item.address) ?? 0) + 1;
        this.#attempts.set(item.address, attempts);
        this.#troubles.set(item.address, failure instanceof SignedOut ? 'signed-out' : 'unreachable');
        if (!(failure instanceof SignedOut)) {
            const backOff = Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 5));
            const wait = failure.seconds === null || failure.seconds === undefined
                ? backOff / 2 + Math.random() * backOff / 2
                : failure.seconds * 1_000 + Math.random() * 500;
            clearTimeout(this.#timers.get(item.address));
            this.#timers.set(item.address, setTimeout(() => this.#drain(item.address), wait));
        }
        tell('outbox', {address: item.address});
        return false;
    }

    #write(item) {
        const {trouble, ...kept} = item;
        keep.write(this.#key(item), kept);
        tell('outbox', {address: item.address});
    }

    #forget(item) {
        keep.forget(this.#key(item));
    }

    #key(item) {
        return `${this.#prefix}${item.address}:${item.clientId}`;
    }
}

const path = ({booking, location, conversation, resident}) => conversation ? `conversations/${conversation}/messages`
    : booking ? `bookings/${booking}/conversation/messages`
    : `locations/${location}/care${resident ? '/residents/' + resident : ''}/messages`;

const body = ({clientId, text, engagement, reopen, overtake, files = []}) => ({
    clientId, ...engagement ? {engagement} : {text}, ...files.length > 0 ? {attachments: files.map(({id}) => id)} : {}, ...reopen ? {reopen} : {},
    ...overtake ? {overtake} : {}
});

/** Only one page of a person at a time, where browsers can agree on that. */
function alone(name, work) {
    return navigator.locks ? navigator.locks.request(name, work) : work();
}
