/* The head of a thread: with whom, about what, in which state, and what can be done about that. */

import {base} from '../api.js';
import {face, h, icon} from '../dom.js';
import {text} from '../words.js';
import {report} from './failure.js';
import {writeNote} from './noting.js';

const DEEDS = [['TAKE', 'take', 'user'], ['OVERTAKE', 'overtake', 'user'], ['RELEASE', 'release', 'swap'],
    ['CLOSE', 'close', 'check'], ['REOPEN', 'reopen', 'retry']];

/** Changed only where something differs; a button that had the focus hands it to the one in its place. */
export function fillHeader(header, thread) {
    const {conversation, element, side} = thread;
    const stamp = JSON.stringify([conversation.id, conversation.customer, conversation.unit, conversation.booking,
        conversation.subject, conversation.state, conversation.acts, conversation.agent,
        conversation.closedReason, conversation.muted, thread.day]);
    if (header.dataset.stamp === stamp) {
        return;
    }
    const focused = header.contains(document.activeElement);
    const slim = element.dataset.header === 'slim';
    const id = `t${thread.serial}-title`;
    header.dataset.stamp = stamp;
    header.className = slim ? 'keep slim' : 'keep';
    header.hidden = element.dataset.header === 'none';
    header.replaceChildren(...[
        ...slim ? [h('span', {class: 'vh', id}, subject(thread)), h('span', {class: 'grow'})]
            : [back(element.dataset.back), picture(conversation, side), title(thread, id)],
        ...stateTags(conversation, side, slim),
        ...deeds(thread),
        past(element.dataset.past),
        own(thread)
    ].filter(Boolean));
    element.setAttribute('role', 'region');
    element.setAttribute('aria-labelledby', id);
    if (focused) {
        (header.querySelector('[data-act], [data-own]') ?? thread.log).focus();
    }
}

export function nameOfOther({conversation, side}) {
    return side === 'STAFF' ? conversation.customer.name : text('js.thread.team', conversation.location.name);
}

function subject(thread) {
    return text('js.thread.with', nameOfOther(thread), thread.subject);
}

function back(address) {
    return address ? h('a', {class: 'ibtn narrow-only', href: address, 'aria-label': text('js.thread.back')},
        icon('back', 'i flip')) : null;
}

function picture(conversation, side) {
    return side === 'STAFF'
        ? face(conversation.customer, 'face')
        : h('span', {class: 'place l', 'aria-hidden': 'true'}, icon('bld', 'i'));
}

function title(thread, id) {
    const {conversation, element, side} = thread;
    const level = element.dataset.heading === '1' ? 'h1' : 'h2';
    const unit = side === 'STAFF' && conversation.unit ? text('js.thread.unit', conversation.unit) : null;
    const all = [unit, ...statesOf(conversation, side).map(([, , words]) => words)].filter(Boolean).join(' · ');
    return h('div', {class: 'grow'},
        h(level, {id, class: level === 'h1' ? 'h2' : null}, h('bdi', {}, nameOfOther(thread)), ' ',
            unit ? h('span', {class: 'wide-only'}, unit) : null,
            all ? h('span', {class: 'narrow-only'}, all) : null),
        about(thread), handledBy(conversation, side));
}

/** Colleagues see who answers, or did last; residents see who wrote what, and no more (row LC-06). */
function handledBy({id, kind, state, agent, lastAgent, closedBy, closedReason}, side) {
    if (kind !== 'CARE' || side !== 'STAFF') {
        return null;
    }
    if (agent) {
        return h('span', {class: 'backto owner'}, face(agent, 'face xs'), h('span', {class: 'cut'},
            text('js.care.handledBy', agent.name)));
    }
    const resting = !id || state === 'CLOSED' && !closedBy;
    const words = resting ? 'js.care.atRest' : state === 'CLOSED' ? 'js.care.finished' : 'js.care.unanswered';
    return h('span', {class: 'backto owner'}, icon(resting ? 'send' : state === 'CLOSED' ? 'check' : 'inbox', 'i s'), h('span', {class: 'cut'},
        [closedReason ? text('js.care.finishedWhy', closedReason) : text(words),
            lastAgent ? text('js.care.lastHandledBy', lastAgent.name) : null].filter(Boolean).join(' · ')));
}

/** The way back to the booking; a summary to read for those who may not see bookings. */
function about({conversation, element, side, when}) {
    const {booking} = conversation;
    if (!booking) {
        return null;
    }
    const words = h('span', {class: 'cut', dir: 'auto'}, booking.startsAt
        ? `${booking.title}, ${when.timeOrDay(booking.startsAt)}` : booking.title);
    const address = `${base}${side === 'STAFF' ? 'booking' : 'my/booking'}?id=${booking.id}`;
    return element.dataset.bookingLink === 'false'
        ? h('span', {class: 'backto'}, icon('cal'), words)
        : h('a', {class: 'backto', href: address}, icon('cal'), words, icon('next', 'i s flip'));
}

/** What the resident did besides opens next to the chat. */
function past(address) {
    return address ? h('a', {class: 'ibtn', href: address, 'data-past': '', 'aria-label': text('js.care.past'),
        title: text('js.care.past')}, icon('history', 'i')) : null;
}

/** What only concerns whoever reads, where they are no part of the house. */
function own(thread) {
    return thread.side === 'RESIDENT' && thread.conversation.id ? h('button', {
        type: 'button', class: 'ibtn', 'data-own': '', 'aria-label': text('js.thread.own'), title: text('js.thread.own'),
        'aria-haspopup': 'dialog', onclick: () => import('./own.js').then(({offer}) => offer(thread), report)
    }, icon('more', 'i')) : null;
}

/** On a narrow screen the title says it. */
function stateTags(conversation, side, slim) {
    return statesOf(conversation, side).map(([tone, drawing, words]) =>
        h('span', {class: `tag ${tone}${slim ? '' : ' wide-only'}`}, icon(drawing, 'i'), words));
}

function statesOf(conversation, side) {
    return [...standings(conversation, side),
        ...conversation.muted && side === 'RESIDENT' ? [['plain', 'mute', text('js.thread.muted')]] : []];
}

function standings({id, kind, state, booking, closedBy}, side) {
    if (kind === 'CARE') {
        return id && state === 'CLOSED' && closedBy && side === 'RESIDENT' ? [['', 'check', text('js.care.finished')]] : [];
    }
    return [
        booking?.status === 'CANCELLED' ? ['warn', 'alert', text('js.thread.cancelled')] : null,
        id && state === 'CLOSED' ? ['', 'check', text('js.thread.closed')] : null,
        id && state !== 'CLOSED' && side === 'STAFF' ? ['ok', 'door', text('js.thread.open')] : null
    ].filter(Boolean);
}

/** Where there are several, a narrow screen has room for their drawings only. */
const short = words => h('span', {class: 'short'}, words);

function deeds(thread) {
    const label = verb => thread.conversation.kind === 'CARE' ? short(text('js.care.deed.' + verb)) : text('js.thread.' + verb);
    return [note(thread), ...DEEDS.filter(([act]) => thread.may(act)).map(([act, verb, drawing]) => h('button', {
        type: 'button', class: 'btn quiet', 'data-act': act,
        onclick: event => thread.settle(verb, event.currentTarget)
    }, icon(drawing), label(verb)))];
}

/** Whoever answers in a chat can also leave a note beside it. */
function note(thread) {
    const may = thread.conversation.kind === 'CARE' && (thread.may('CLOSE') || thread.may('REOPEN'));
    return may ? h('button', {
        type: 'button', class: 'btn quiet', 'data-note': '', onclick: () => writeNote(thread, () => thread.asides.load())
    }, icon('lock'), short(text('js.care.note'))) : null;
}
