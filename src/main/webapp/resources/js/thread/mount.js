/*
 * <lobby-thread> in a page becomes a thread, and ends with its element, also where Faces brings and takes it.
 *
 * data-booking or data-conversation: what it is about. data-view: what the server has already read for it, as JSON
 * {"conversation": …, "messages": […]}. data-header: "full", "slim", "none". data-heading: "1" for a page of its own.
 * data-back: where "Back" leads on a narrow screen. data-booking-link="false": the booking is not to be opened.
 * data-compose="true": puts the cursor into the composer. data-longest: how many characters a message can have.
 */

import {get, isGone, SignedOut} from '../api.js';
import {h, icon} from '../dom.js';
import {hear} from '../events.js';
import {me} from '../me.js';
import {outbox} from '../outbox.js';
import {text} from '../words.js';
import {numberInAddress} from './ears.js';
import {bones} from './parts.js';
import {Thread} from './thread.js';

const threads = new WeakMap();

export async function mountThread(element) {
    unmount(element);
    let thread = null;
    try {
        thread = new Thread(element, await me(), await outbox());
        threads.set(element, thread);
        thread.log.replaceChildren(...bones());
        thread.log.setAttribute('aria-busy', 'true');
        const {conversation, messages = []} = JSON.parse(element.dataset.view || '{}');
        const known = conversation ?? await get(pathOf(element), thread.signal);
        thread.log.replaceChildren();
        await thread.begin(known, messages.messages ?? messages, numberInAddress());
        thread.log.removeAttribute('aria-busy');
        if (element.dataset.compose === 'true') {
            thread.footHost.querySelector('textarea')?.focus();
        }
    } catch (failure) {
        if (!thread?.signal.aborted) {
            showFailure(element, thread, failure);
        }
    }
    return thread;
}

export function unmount(element) {
    threads.get(element)?.end();
    threads.delete(element);
}

/** Says what went wrong; comes back by itself when the line does. */
function showFailure(element, thread, failure) {
    unmount(element);
    const again = new AbortController();
    const retry = () => {
        again.abort();
        if (element.isConnected) {
            mountThread(element);
        }
    };
    const gone = isGone(failure);
    element.replaceChildren(h('div', {class: 'empty', role: 'alert'},
        icon(gone ? 'door' : 'off', 'i'),
        h('h2', {}, text(gone ? 'js.thread.gone' : 'js.thread.notLoaded')),
        h('p', {}, gone ? text('js.thread.goneWhy') : failure instanceof SignedOut ? text('js.banner.signedOut')
            : text('js.thread.notLoadedWhy')),
        failure.reference ? h('p', {class: 'ref'}, failure.reference) : null,
        gone ? null : h('button', {type: 'button', class: 'btn', onclick: retry}, text('js.thread.retry'))));
    if (!gone) {
        hear('live', ({state}) => state === 'live' && retry(), again.signal);
        hear('poll', retry, again.signal);
    }
    if (failure.status === undefined) {
        console.error(failure);
    }
}

function pathOf({dataset}) {
    return dataset.conversation ? `conversations/${dataset.conversation}` : `bookings/${dataset.booking}/conversation`;
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
