/* What stands between the messages of a chat for the team alone: notes, and who answered from when on. */

import {get} from '../api.js';
import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {report} from './failure.js';
import {shown} from './text.js';

export class Asides {
    #thread;
    #all = [];

    constructor(thread) {
        this.#thread = thread;
    }

    /** Asks for them, where there can be any. The messages do not wait for them, and stay if they do not come. */
    async load() {
        const {conversation, side, signal} = this.#thread;
        if (conversation.kind !== 'CARE' || side !== 'STAFF' || !conversation.id) {
            return;
        }
        try {
            this.#all = (await get(`conversations/${conversation.id}/asides`, signal)).asides;
            this.#thread.show();
        } catch (failure) {
            if (!signal.aborted) {
                report(failure);
            }
        }
    }

    /** Rows of those that stand behind each message, by its number; behind 0 those from before the first. */
    behind(messages) {
        const rows = new Map();
        for (const aside of this.#all) {
            const at = Date.parse(aside.at);
            const number = messages.findLast(message => Date.parse(message.sentAt) <= at)?.number ?? 0;
            rows.set(number, [...rows.get(number) ?? [], {
                key: 'aside-' + aside.id, name: 'div', stamp: aside.id,
                fill: element => fill(element, aside, this.#thread)
            }]);
        }
        return rows;
    }
}

function fill(element, {kind, at, by, text: words}, {when, me}) {
    const mine = by?.id === me;
    const who = mine ? text(kind === 'NOTE' ? 'js.thread.you' : 'js.thread.youInside') : by?.name ?? '';
    const time = h('time', {datetime: at, title: when.fully(at)}, when.time(at));
    if (kind !== 'NOTE') {
        element.className = 'sys team';
        element.replaceChildren(icon('user'), h('span', {}, text(`js.care.aside.${kind}${by ? '' : '.nobody'}`, who, words),
            ' · ', time));
        return;
    }
    element.className = 'note';
    element.setAttribute('role', 'note');
    element.replaceChildren(h('div', {class: 'by'}, icon('lock', 'i s'), h('b', {}, who), ' · ', time,
        h('span', {class: 'muted'}, text('js.care.note.forTeam'))), h('div', {dir: 'auto'}, shown(words)));
}
