/* How far an own message has come: on its way, stored, delivered, read, or refused. Said in words. */

import {text} from '../words.js';

const NOTHING = {name: '', words: '', shown: false};

/** Of each standing only the last message shows it; the ones above have come at least as far. */
export function standingOf(message, thread) {
    if (message.item) {
        return onItsWay(message.item, thread);
    }
    if (message.author?.id !== thread.me || message.kind !== 'TEXT' || message.unsent) {
        return NOTHING;
    }
    const reached = reachedBy(message.number, thread);
    const next = nextOwn(message.number, thread);
    return {...reached, shown: !next || reachedBy(next.number, thread).rank < reached.rank};
}

function reachedBy(number, {marks, side}) {
    const others = [...marks.values()].filter(mark => mark.side !== side);
    const readers = others.filter(mark => mark.readUpTo >= number);
    if (readers.length > 0) {
        const names = readers.map(mark => firstName(mark.person)).filter(Boolean).join(', ');
        const words = names ? text('js.thread.readBy', names) : text('js.thread.read');
        return {name: 'read', rank: 3, drawing: 'checks', words};
    }
    if (others.some(mark => mark.deliveredUpTo >= number)) {
        return {name: 'delivered', rank: 2, drawing: 'checks', words: text('js.thread.delivered')};
    }
    return {name: 'sent', rank: 1, drawing: 'check', words: text('js.thread.sent')};
}

function nextOwn(number, {timeline, me}) {
    for (let next = number + 1; next <= timeline.last; next++) {
        const message = timeline.find(next);
        if (message?.author?.id === me && message.kind === 'TEXT' && !message.unsent) {
            return message;
        }
    }
    return null;
}

function onItsWay(item, thread) {
    const discard = [text('js.thread.discard'), () => thread.discard(item)];
    if (item.refused) {
        const reopens = item.refused.code === 'CLOSED' && thread.may('REOPEN');
        const again = item.refused.code === 'HANDLED_BY' && thread.may('OVERTAKE')
            ? [text('js.care.overtake.yes'), () => thread.overtaking.askAbout(item)]
            : reopens
            ? [text('js.thread.reopenAndSend'), () => thread.outbox.retry(item, {reopen: true})]
            : [text('js.thread.retry'), () => thread.outbox.retry(item)];
        const why = item.refused.detail && item.refused.detail !== 'undefined' ? ' ' + item.refused.detail : '';
        return {name: 'failed', words: text('js.thread.notSent') + why, acts: [again, discard]};
    }
    if (item.trouble) {
        return {
            name: 'waiting',
            words: text(item.trouble === 'signed-out' ? 'js.thread.waitsForSignIn' : 'js.thread.notYetSent'),
            acts: [[text('js.thread.retry'), () => thread.outbox.retry(item)], discard]
        };
    }
    return {name: 'sending', words: text('js.thread.sending'), shown: true, drawing: 'clock'};
}

function firstName(person) {
    return person.name?.split(' ')[0];
}
