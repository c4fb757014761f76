/* The foot of a thread: where one writes, or why one can't and what to do about it. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {Blanks} from './blanks.js';
import {Composer} from './composer.js';
import {Draft} from './drafts.js';
import {catchDrops} from './files/drop.js';
import {trayKey} from './files/tray.js';
import {nameOfOther} from './header.js';

const LONGEST = 4_000;

export class Foot {
    #thread;
    #host;
    #draft;
    #blanks;
    #offering = null;
    #canned = null;

    constructor(thread, host, signal) {
        this.#thread = thread;
        this.#host = host;
        this.#blanks = new Blanks(thread.me, thread.address);
        this.composer = new Composer({
            tall: thread.side === 'STAFF' && thread.element.dataset.header !== 'none',
            to: nameOfOther(thread),
            hint: hint(thread),
            longest: Number(thread.element.dataset.longest) || LONGEST,
            use: thread.conversation.attachmentUse,
            kept: trayKey(thread.me, thread.address),
            signs: thread.side === 'STAFF',
            say: words => thread.say(words),
            send: (words, files) => this.#send(words, files),
            unfilled: () => this.#isUnfilled(),
            hold: () => this.#isHeld(),
            signal
        });
        catchDrops(thread.element, () => this.composer.element.isConnected, this.composer.tray, signal);
        this.#draft = new Draft(thread.me, thread.address, this.composer.field, () => this.#draftChanged(), signal);
        this.composer.field.addEventListener('input', () => this.#typed(), {signal});
        if (thread.side === 'STAFF' && thread.conversation.kind === 'CARE') {
            import('./canned.js').then(({Canned}) => {
                this.#canned = new Canned(thread, this.composer, this.#blanks, signal);
            }, () => {});
            import('./looking.js').then(({Looking}) => new Looking(thread, signal), () => {});
            import('./offering.js').then(({Offering}) => {
                this.#offering = new Offering(thread, this.composer);
            }, () => {});
        }
        this.composer.changed();
    }

    /** Shows what is possible now; what was being typed stays, also while it can't be sent. */
    show() {
        const thread = this.#thread;
        const {field, element} = this.composer;
        const focused = this.#host.contains(document.activeElement);
        this.#canned?.show();
        this.#offering?.show();
        const aside = thread.may('SEND_FIRST') && !thread.may('SEND');
        const parts = aside ? [this.#oneWay(), element] : thread.may('SEND') || thread.may('START')
            ? [thread.finished ? this.#notice(text('js.thread.writingReopens')) : null, element]
            : [thread.conversation.id || thread.conversation.kind === 'CARE' ? this.#closedNotice() : null];
        const wanted = parts.filter(Boolean);
        if (wanted.length !== this.#host.children.length || wanted.some((part, n) => part !== this.#host.children[n])) {
            this.#host.replaceChildren(...wanted);
            if (focused) {
                // never onto a button: who was typing would press it
                (element.isConnected ? field : this.#host.firstChild ?? thread.log).focus();
            }
        }
    }

    #closedNotice() {
        const thread = this.#thread;
        const closed = text(thread.conversation.kind === 'CARE' ? 'js.care.isFinished' : 'js.thread.isClosed');
        if (!thread.closed || !thread.may('REOPEN')) {
            return this.#notice(text(silence(thread)));
        }
        const words = this.composer.field.value.trim();
        const ready = words && this.#blanks.left(words).length === 0;
        return this.#notice(closed,
            words ? h('p', {class: 'cut muted', dir: 'auto'}, text('js.thread.draft'), ' ', words) : null,
            ready ? h('button', {type: 'button', class: 'btn', onclick: () => this.#reopenAndSend()},
                text('js.thread.reopenAndSend')) : null,
            h('button', {type: 'button', class: ready ? 'btn quiet' : 'btn',
                onclick: event => thread.settle('reopen', event.currentTarget)},
            icon('retry'), text('js.thread.reopen')));
    }

    /** What one writes now opens nothing, and is nobody's work. */
    #oneWay() {
        const {customer} = this.#thread.conversation;
        return h('div', {class: 'closed', tabindex: '-1'}, h('p', {class: 'line'}, icon('send'),
            text(this.#thread.conversation.oneWay ? 'js.care.first.only' : 'js.care.first', customer.name.split(' ')[0])));
    }

    #notice(words, ...more) {
        return h('div', {class: 'closed', tabindex: '-1'}, h('p', {class: 'line'}, icon('lock'), words), ...more);
    }

    /** Something that was ready to be said has to be filled in first: says what, and goes there. */
    #isUnfilled() {
        const [first] = this.#complain();
        if (first) {
            this.composer.field.focus();
            this.composer.field.setSelectionRange(first.from, first.to);
        }
        return Boolean(first);
    }

    #complain() {
        const left = this.#blanks.left(this.composer.field.value);
        const names = [...new Set(left.map(({name}) => name))].join(', ');
        this.composer.complain(left.length ? text('js.canned.unfilled', names) : '');
        return left;
    }

    /** A colleague answers here: nothing is sent before they are to be overtaken. */
    #isHeld() {
        const {overtaking} = this.#thread;
        const held = overtaking.due;
        if (held) {
            overtaking.ask().then(yes => yes ? this.composer.submit() : this.composer.focus());
        }
        return held;
    }

    /** Words that were not sent are to be typed again; whether there was room for them. */
    takeBack(words) {
        const {field} = this.composer;
        if (field.value.trim() !== '') {
            return false;
        }
        field.value = words;
        this.#draft.now();
        this.composer.changed();
        return true;
    }

    #send(words, files) {
        this.#thread.send(words, {files, ...this.#thread.overtaking.more});
        this.#sent();
        return true;
    }

    #reopenAndSend() {
        this.#thread.send(this.composer.field.value.trim(), {files: this.composer.tray.take(), reopen: true});
        this.#sent();
        this.show();
    }

    #sent() {
        this.composer.field.value = '';
        this.#blanks.forget();
        this.#draft.now();
    }

    #typed() {
        if (this.composer.complaining) {
            this.#complain();
        }
        if (this.composer.field.value.trim() !== '') {
            this.#thread.typing.tell(this.#thread.conversation.id);
        }
    }

    #draftChanged() {
        this.composer.changed();
        if (!this.composer.element.isConnected) {
            this.show();
        }
    }
}

/** Why one can't write, in words. */
function silence({closed, conversation, side}) {
    if (conversation.kind === 'CARE' && side === 'RESIDENT') {
        return conversation.oneWay ? 'js.care.oneWay' : 'js.thread.readOnly';
    }
    return !closed ? 'js.thread.readOnly'
        : conversation.kind === 'CARE' && !conversation.closedBy ? 'js.care.first.not' : 'js.thread.isClosed';
}

function hint({side, conversation, element}) {
    if (element.dataset.hint) {
        return element.dataset.hint;
    }
    if (side !== 'STAFF') {
        return text('js.thread.writeToTeam');
    }
    const name = conversation.customer.name.split(' ')[0];
    if (conversation.kind === 'CARE') {
        return text(conversation.lastNumber > 0 ? 'js.thread.reply' : 'js.thread.messageTo', name);
    }
    return element.dataset.header === 'none' ? text('js.thread.reply', name) : text('js.thread.replyTo', name);
}
