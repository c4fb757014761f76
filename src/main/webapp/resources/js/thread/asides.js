/* What stands between the messages of a chat for the team alone: notes, and who answered from when on. */

import {get, post, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {newId} from '../keep.js';
import {text} from '../words.js';
import {shown} from './text.js';

export class Asides {
    #thread;
    #all = [];

    constructor(thread) {
        this.#thread = thread;
    }

    /** Asks for them, where there can be any. */
    async load() {
        const {conversation, side, signal} = this.#thread;
        if (conversation.kind === 'CARE' && side === 'STAFF' && conversation.id) {
            this.#all = (await get(`conversations/${conversation.id}/asides`, signal)).asides;
            this.#thread.show();
        }
    }

    /** Rows of those that were there after one message, and before the next. */
    rows(from, to) {
        return this.#all.filter(({at}) => (!from || at >= from.sentAt) && (!to || at < to.sentAt)).map(aside => ({
            key: 'aside-' + aside.id, name: 'div', stamp: aside.id,
            fill: element => fill(element, aside, this.#thread)
        }));
    }

    /** Writes one down; whether that worked. What was typed stays otherwise. */
    async write(words) {
        try {
            await post(`conversations/${this.#thread.conversation.id}/asides`, {clientId: newId(), text: words});
            this.#thread.say('');
        } catch (failure) {
            this.#thread.say(failure instanceof Refused ? failure.message : text('js.thread.notNow'));
            return false;
        }
        await this.load();
        return true;
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
