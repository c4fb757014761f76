/* What a thread listens to: the line, the outbox, the address bar, the clock, and whether somebody looks. */

import {hear} from '../events.js';
import {text} from '../words.js';
import {isGone} from '../api.js';

const MINUTE = 60_000;

export function listen(thread) {
    const {signal, reading} = thread;
    const mine = ({conversation, booking}) => conversation && conversation === thread.conversation.id
        || booking && booking === thread.target.booking;
    const refresh = () => thread.refresh().catch(failure => forgive(failure, thread));

    hear('message', async frame => {
        if (mine(frame)) {
            if (!thread.conversation.id) {
                await refresh();
            }
            const outcome = frame.message ? await thread.take(frame.message) : await refresh();
            if (outcome === 'added') {
                announce(thread, frame.message);
            }
        }
    }, signal);
    hear('sent', async ({address, message}) => {
        if (address === thread.address) {
            if (!thread.conversation.id || thread.closed) {
                await refresh();
            }
            await thread.take(message);
        }
    }, signal);
    hear('outbox', ({address}) => (!address || address === thread.address) && thread.show(), signal);
    hear('refused', ({address}) => address === thread.address && refresh(), signal);
    hear('state', frame => mine(frame) && refresh(), signal);
    hear('booking', frame => frame.booking === thread.target.booking && refresh(), signal);
    hear('read', frame => {
        if (mine(frame)) {
            thread.mark({id: frame.person, name: frame.name}, frame.side, frame);
            thread.show();
        }
    }, signal);
    hear('typing', frame => mine(frame) && frame.person.id !== thread.me && thread.typing.heard(frame.person), signal);
    hear('live', ({state}) => state === 'live' && refresh(), signal);
    hear('poll', refresh, signal);

    const look = () => reading.moved();
    addEventListener('focus', look, {signal});
    document.addEventListener('visibilitychange', look, {signal});
    addEventListener('hashchange', () => {
        const number = numberInAddress();
        if (number) {
            reading.toMessage(number).catch(failure => forgive(failure, thread));
        }
    }, {signal});
    const clock = setInterval(() => thread.show(), MINUTE);
    signal.addEventListener('abort', () => clearInterval(clock));
}

/** The message that the page's address points to: #m-1042. */
export function numberInAddress() {
    return Number(/^#m-(\d{1,15})$/.exec(location.hash)?.[1]) || null;
}

function announce(thread, message) {
    if (message.author?.id !== thread.me) {
        thread.voice(message.kind === 'SYSTEM'
            ? text('js.thread.system.' + message.text, message.author?.name ?? '')
            : text('js.thread.says', message.author.name, message.text));
    }
}

/** Without an answer the thread stays as it is: it asks again when the line is back. */
function forgive(failure, thread) {
    if (isGone(failure)) {
        thread.end();
        thread.element.append(text('js.thread.gone'));
    } else if (failure.status === undefined && failure.name !== 'AbortError') {
        console.error(failure);
    }
}
