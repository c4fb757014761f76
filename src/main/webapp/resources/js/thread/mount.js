/*
 * <lobby-thread> in a page becomes a thread, and ends with its element, also where Faces brings and takes it.
 *
 * data-booking, data-conversation, or data-location (of whose care team, which writes to data-resident where one of it
 * looks): what it is about. data-view: what the server has already read for it, as JSON
 * {"conversation": …, "messages": […]}. data-header: "full", "slim", "none". data-heading: "1" for a page of its own.
 * data-back: where "Back" leads on a narrow screen. data-booking-link="false": the booking is not to be opened.
 * data-compose="true": puts the cursor into the composer. data-longest: how many characters a message can have.
 * data-welcome: what the house says before anything was said.
 */

import {get, isGone} from '../api.js';
import {hear} from '../events.js';
import {me} from '../me.js';
import {outbox} from '../outbox.js';
import {calmly, numberInAddress} from './ears.js';
import {showFailure} from './failure.js';
import {bones} from './parts.js';
import {pathOf} from './paths.js';
import {Thread} from './thread.js';

const NEWS = ['message', 'unsent', 'state', 'read', 'booking', 'live'];

const threads = new WeakMap();

export async function mountThread(element) {
    unmount(element);
    const end = new AbortController();
    threads.set(element, end);
    try {
        await begin(element, end);
    } catch (failure) {
        if (!end.signal.aborted) {
            end.abort();
            failed(element, failure);
        }
    }
}

export function unmount(element) {
    threads.get(element)?.abort();
    threads.delete(element);
}

async function begin(element, end) {
    const {signal} = end;
    const news = listenAhead(signal);
    const thread = new Thread(element, await me(), await outbox(), end);
    if (signal.aborted) {
        return;
    }
    thread.build();
    thread.log.replaceChildren(...bones());
    thread.log.setAttribute('aria-busy', 'true');
    const {conversation, messages = []} = JSON.parse(element.dataset.view || '{}');
    const known = conversation ?? await get(pathOf(element.dataset), signal);
    if (signal.aborted) {
        return;
    }
    thread.log.replaceChildren();
    await thread.begin(known, messages.messages ?? messages, numberInAddress());
    thread.log.removeAttribute('aria-busy');
    if (element.dataset.compose === 'true') {
        thread.footHost.querySelector('textarea')?.focus();
    }
    if (news.heard()) {
        // what is there stays: the line brings what is missing when it is back
        await calmly(thread, () => thread.refresh())();
    }
}

/** Whatever happens while a thread is being read may not be in what was read. */
function listenAhead(signal) {
    let heard = false;
    NEWS.forEach(name => hear(name, () => {
        heard = true;
    }, signal));
    return {heard: () => heard};
}

/** Says what went wrong; comes back by itself when the line does. */
function failed(element, failure) {
    const again = new AbortController();
    const retry = () => {
        again.abort();
        if (element.isConnected) {
            mountThread(element);
        }
    };
    showFailure(element, failure, retry);
    if (!isGone(failure)) {
        hear('live', ({state}) => state === 'live' && retry(), again.signal);
        hear('poll', retry, again.signal);
    }
}

if (!customElements.get('lobby-thread')) {
    customElements.define('lobby-thread', class extends HTMLElement {
        connectedCallback() {
            mountThread(this);
        }

        disconnectedCallback() {
            unmount(this);
        }
    });
}
