/*
 * What a thread shows, top to bottom: days, system lines, messages, the line before what is new, what is on its way.
 * Each row has a key that stays the same as long as it is the same thing, and a stamp that changes with its looks.
 */

import {text} from '../words.js';
import {h, icon} from '../dom.js';
import {stampOf} from './files/shown.js';
import {fillMessage, fillSystemLine, isSaid} from './message.js';
import {standingOf} from './standing.js';

const TOGETHER = 5 * 60_000;

export function rowsOf(thread) {
    const rows = [];
    const {timeline, when} = thread;
    if (!timeline.begins) {
        rows.push(line('older', 'p', 'sys older', text('js.thread.older')));
    }
    if (timeline.begins && thread.element.dataset.welcome) {
        rows.push(line('welcome', 'p', 'sys welcome', thread.element.dataset.welcome));
    }
    const asides = thread.asides.behind(timeline.messages);
    rows.push(...timeline.begins ? asides.get(0) ?? [] : []);
    let previous = null;
    for (const message of timeline.messages) {
        previous = add(rows, thread, message, previous, asides.has(previous?.number));
        rows.push(...asides.get(message.number) ?? []);
    }
    if (!timeline.detached) {
        for (const item of thread.outbox.items(thread.address)) {
            if (!timeline.hasClientId(item.clientId)) {
                previous = add(rows, thread, onItsWay(thread, item), previous);
            }
        }
    } else {
        rows.push(line('newer', 'p', 'sys newer', text('js.thread.newer')));
    }
    if (!rows.some(row => row.key !== 'welcome')) {
        rows.push(nothingYet(thread));
    }
    return rows;

    function add(list, owner, message, before, apart = false) {
        const day = when.day(message.sentAt);
        if (!before || when.day(before.sentAt) !== day) {
            list.push(line('day-' + day, 'div', 'day', when.dayName(message.sentAt)));
            before = null;
        }
        if (message.number && message.number === owner.divider) {
            list.push(line('new', 'div', 'day new', newSince(owner, message)));
            before = null;
        }
        list.push(isSaid(message) ? bubble(owner, message, apart ? null : before)
            : systemLine(owner, message));
        return message;
    }
}

/** An outbox item, seen as the message it is going to be. */
function onItsWay(thread, item) {
    return {
        number: null, kind: 'TEXT', side: thread.side, author: {id: thread.me}, text: item.text,
        attachments: item.files ?? [], clientId: item.clientId, sentAt: new Date(item.at).toISOString(), item
    };
}

function bubble(thread, message, before) {
    const together = before?.kind === message.kind && isSaid(before) && before.author?.id === message.author?.id
        && Date.parse(message.sentAt) - Date.parse(before.sentAt) < TOGETHER;
    const standing = standingOf(message, thread);
    return {
        key: keyOf(message), name: 'div',
        stamp: [message.number, together, standing.name, standing.words, standing.shown,
            standing.acts?.map(([words]) => words), stampOf(message), thread.unsending.howGone(message),
            thread.unsending.isUndoable(message), message.unsent?.at, thread.day].join('|'),
        fill: element => fillMessage(element, message, {together, standing, thread})
    };
}

/** A message keeps its element from being written to being stored. */
export const keyOf = message => message.clientId ? 'c-' + message.clientId : 'm-' + message.number;

function systemLine(thread, message) {
    return {
        key: 'm-' + message.number, name: 'p', stamp: 'sys',
        fill: element => fillSystemLine(element, message, thread)
    };
}

function newSince(thread, message) {
    const before = thread.timeline.find(message.number - 1);
    return before ? text('js.thread.newSince', thread.when.timeOrDay(before.sentAt)) : text('js.thread.new');
}

function line(key, name, classes, words) {
    return {
        key, name, stamp: words,
        fill: element => {
            element.className = classes;
            element.replaceChildren(name === 'div' ? words : h('span', {}, words));
        }
    };
}

function nothingYet(thread) {
    const key = thread.conversation.kind === 'CARE' ? thread.side === 'STAFF' ? 'first' : 'care'
        : thread.may('START') ? 'start' : thread.conversation.id ? 'empty' : 'notYet';
    return {
        key: 'nothing', name: 'div', stamp: key,
        fill: element => {
            element.className = 'empty';
            element.replaceChildren(icon('chat', 'i'),
                h(thread.element.dataset.heading === '1' ? 'h2' : 'h3', {}, text(`js.thread.${key}.title`)),
                h('p', {}, text(`js.thread.${key}.hint`)));
        }
    };
}

/** Changes a host's children into these rows, touching only what differs: focus and place stay. */
export function reconcile(host, rows) {
    const kept = new Set(rows.map(row => row.key));
    for (const element of [...host.children]) {
        if (!kept.has(element.dataset.key)) {
            element.remove();
        }
    }
    const present = new Map([...host.children].map(element => [element.dataset.key, element]));
    let next = host.firstElementChild;
    for (const row of rows) {
        const element = present.get(row.key) ?? h(row.name, {'data-key': row.key});
        if (element.dataset.stamp !== row.stamp) {
            element.dataset.stamp = row.stamp;
            refill(element, row);
        }
        if (element === next) {
            next = next.nextElementSibling;
        } else {
            host.insertBefore(element, next);
        }
    }
}

function refill(element, row) {
    const inside = element !== document.activeElement && element.contains(document.activeElement);
    row.fill(element);
    if (inside) {
        element.focus({preventScroll: true});
    }
}
