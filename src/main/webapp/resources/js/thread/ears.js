/* What a thread listens to: the line, the outbox, the address bar, the clock, and whether somebody looks. */

import {isGone} from '../api.js';
import {hear} from '../events.js';
import {text} from '../words.js';
import {report} from './failure.js';
import {renewFiles} from './files/checked.js';
import {filesIn} from './files/shown.js';
import {isSaid, speakerOf, told} from './message.js';

const MINUTE = 60_000;

export function listen(thread) {
    const {signal, reading} = thread;
    const mine = ({conversation, booking}) => conversation && conversation === thread.conversation.id
        || booking && booking === thread.target.booking;
    /** The first message of a chat that had no name here: only asking says whether it is this one. */
    const begun = ({kind, location}) => !thread.conversation.id && kind === 'CARE' && location === thread.target.location;
    const refresh = calmly(thread, () => thread.refresh());

    hear('message', calmly(thread, async frame => {
        if (begun(frame)) {
            await thread.refresh();
        }
        if (mine(frame)) {
            if (!thread.conversation.id) {
                await thread.refresh();
            }
            if (await thread.take(frame.message) === 'added') {
                announce(thread, frame.message);
            }
        }
    }), signal);
    hear('files', frame => mine(frame) && renewFiles(thread, [frame.message]), signal);
    hear('unsent', calmly(thread, async frame => mine(frame) && await thread.unsending.heard(frame.message)), signal);
    hear('sent', calmly(thread, async ({address, message}) => {
        if (address === thread.address) {
            const looks = !thread.conversation.id || thread.closed;
            // it stays to be seen: the outbox has it no more
            thread.conversation.id ??= message.conversation;
            await thread.take(message);
            if (looks) {
                await thread.refresh();
            }
        }
    }), signal);
    hear('outbox', ({address}) => (!address || address === thread.address) && thread.show(), signal);
    hear('refused', async ({address, code, item}) => {
        if (address === thread.address) {
            await refresh();
            if (code === 'HANDLED_BY' && document.visibilityState === 'visible') {
                await thread.overtaking.askAbout(item);
            }
        }
    }, signal);
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
    addEventListener('hashchange', calmly(thread, async () => {
        const number = numberInAddress();
        if (number) {
            await reading.toMessage(number);
        }
    }), {signal});
    const clock = setInterval(() => thread.show(), MINUTE);
    signal.addEventListener('abort', () => clearInterval(clock));
}

/** The message that the page's address points to: #m-1042. */
export function numberInAddress() {
    return Number(/^#m-(\d{1,15})$/.exec(location.hash)?.[1]) || null;
}

function announce(thread, message) {
    if (message.author?.id !== thread.me) {
        thread.voice(isSaid(message)
            ? text('js.thread.says', speakerOf(message, thread).name, [message.text, ...filesIn(message)].filter(Boolean).join(' '))
            : told(message, message.author?.name ?? ''),
        message.number);
    }
}

/** Without an answer the thread stays as it is: it asks again when the line is back. */
export function calmly(thread, work) {
    return async detail => {
        try {
            await work(detail);
        } catch (failure) {
            if (thread.signal.aborted) {
                return;
            }
            if (failure.status === 403 && holdsWords(thread)) {
                thread.say(failure.message);
            } else if (isGone(failure)) {
                thread.vanish(failure);
            } else {
                report(failure);
            }
        }
    };
}

/** Nothing was said here yet, or what was typed here is nowhere else: a "no" does not take it away. */
function holdsWords({conversation, address, outbox, foot}) {
    return !conversation.id || foot.composer.field.value.trim() !== '' || outbox.items(address).length > 0;
}
