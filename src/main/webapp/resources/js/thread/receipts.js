/* Telling the server what has arrived and what was read: a little later, once for many messages, until it knows. */

import {put} from '../api.js';
import {hear} from '../events.js';

const WAIT = {delivered: 400, read: 250};

/** By conversation and what is told of it: how far it is, how far the server knows, whether it is on its way. */
const receipts = new Map();

export function arrived(conversation, number) {
    later(conversation, 'delivered', number);
}

/** What was read has arrived. */
export function read(conversation, number) {
    const delivered = receiptOf(conversation, 'delivered');
    delivered.known = Math.max(delivered.known, number);
    later(conversation, 'read', number);
}

function later(conversation, what, number) {
    const receipt = receiptOf(conversation, what);
    receipt.upTo = Math.max(receipt.upTo, number);
    if (receipt.upTo > receipt.known && !receipt.underway) {
        receipt.underway = true;
        setTimeout(() => say(receipt), WAIT[what]);
    }
}

async function say(receipt) {
    const {upTo, path} = receipt;
    try {
        if (upTo > receipt.known) {
            await put(path, {upTo});
            receipt.known = Math.max(receipt.known, upTo);
        }
    } catch {
        // it is said again when the line is back
        return;
    } finally {
        receipt.underway = false;
    }
    if (receipt.upTo > receipt.known) {
        later(receipt.conversation, receipt.what, receipt.upTo);
    }
}

function receiptOf(conversation, what) {
    const path = `conversations/${conversation}/${what}`;
    if (!receipts.has(path)) {
        receipts.set(path, {conversation, what, path, upTo: 0, known: 0, underway: false});
    }
    return receipts.get(path);
}

function sayAll() {
    receipts.forEach(({conversation, what, upTo}) => later(conversation, what, upTo));
}

hear('live', ({state}) => state === 'live' && sayAll());
hear('poll', sayAll);
