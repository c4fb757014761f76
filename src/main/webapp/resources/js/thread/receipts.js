/* Telling the server what has arrived and what has been read, a little later and only once for many messages. */

import {put} from '../api.js';

const ARRIVED = 400;
const READ = 250;

const told = new Map();
const timers = new Map();

export function arrived(conversation, number) {
    later(conversation, 'delivered', number, ARRIVED);
}

export function read(conversation, number) {
    told.set(`${conversation}:delivered`, Math.max(told.get(`${conversation}:delivered`) ?? 0, number));
    later(conversation, 'read', number, READ);
}

function later(conversation, what, number, wait) {
    const key = `${conversation}:${what}`;
    const timer = timers.get(key);
    if (number <= (told.get(key) ?? 0)) {
        return;
    }
    if (timer) {
        timer.upTo = Math.max(timer.upTo, number);
        return;
    }
    const waiting = {upTo: number};
    timers.set(key, waiting);
    setTimeout(async () => {
        timers.delete(key);
        if (waiting.upTo <= (told.get(key) ?? 0)) {
            return;
        }
        const before = told.get(key);
        told.set(key, waiting.upTo);
        try {
            await put(`conversations/${conversation}/${what}`, {upTo: waiting.upTo});
        } catch {
            // it is said again with the next one
            told.set(key, before ?? 0);
        }
    }, wait);
}
