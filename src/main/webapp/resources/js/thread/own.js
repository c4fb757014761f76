/*
 * What a resident wants of a conversation for themselves: that it calls them or only counts what is new, and that it is
 * gone from their messages until something is new in it.
 */

import {base, post, put, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {ask} from './asking.js';

/** Offers both. The focus goes back where it was. */
export function offer(thread) {
    const {conversation} = thread;
    const path = `conversations/${conversation.id}`;
    const alarm = h('p', {class: 'bad', role: 'alert', hidden: true});
    const care = conversation.kind === 'CARE';
    const leaves = thread.may('LEAVE');
    // what comes while this is asked is not left with the rest
    const upTo = Math.max(conversation.lastNumber, thread.timeline.newest);
    const muting = h('button', {type: 'button', class: 'btn quiet', 'data-mute': '', onclick: () => attempt(async () => {
        await put(path + '/mute', {muted: !conversation.muted});
        thread.know({...thread.conversation, muted: !conversation.muted});
        thread.showAround();
        dialog.close();
    })}, icon(conversation.muted ? 'bell' : 'mute'), text(conversation.muted ? 'js.thread.own.unmute' : 'js.thread.own.mute'));
    const leaving = h('button', {type: 'button', class: 'btn quiet', 'data-leave-chat': '', onclick: () => attempt(async () => {
        await post(path + '/leave', {upTo});
        location.assign(base + 'my/messages');
    })}, icon('out'), text('js.thread.own.leave'));
    const {dialog, answer} = ask(thread.element, {
        id: 'own-title',
        title: text('js.thread.own'),
        body: h('div', {class: 'body stack'},
            h('p', {class: 'muted'}, text(conversation.muted ? 'js.thread.own.unmuteWhy' : 'js.thread.own.muteWhy')),
            h('p', {}, muting),
            care ? h('p', {class: 'muted'}, text(leaves ? 'js.thread.own.leaveWhy' : 'js.thread.own.leaveNot')) : null,
            care && leaves ? h('p', {}, leaving) : null,
            alarm),
        yes: h('button', {class: 'btn', value: 'yes'}, text('js.thread.own.done'))
    });
    // what was drawn anew meanwhile has not the focus any more
    answer.then(() => thread.header.querySelector('[data-own]')?.focus());
    muting.focus();

    async function attempt(deed) {
        try {
            await deed();
        } catch (failure) {
            alarm.hidden = false;
            alarm.replaceChildren(icon('alert'), h('span', {}, failure instanceof Refused ? failure.message
                : text('js.thread.notNow')));
        }
    }
}
