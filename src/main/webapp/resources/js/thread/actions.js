/*
 * What can be done with a message: "More actions", by its button, by Enter or the menu key while it has the focus, by a
 * long press. There is one menu, filled for the message it is opened for.
 */

import {h, icon} from '../dom.js';
import {text} from '../words.js';
import {confirm} from './confirm.js';
import {copyLink, copyText} from './links.js';

const LONG = 500;
const STEADY = 10;

export class Actions {
    #thread;
    #press = null;

    constructor(thread) {
        this.#thread = thread;
        this.element = h('div', {
            class: 'menu', role: 'menu', id: `t${thread.serial}-actions`, 'aria-label': text('js.thread.more'),
            hidden: true, oncontextmenu: event => event.preventDefault()
        });
    }

    /** The button of one message; the same again, so that an open menu does not lose it. */
    button(element) {
        const fill = () => this.#fill(Number(element.dataset.number));
        return element.querySelector(':scope > .act') ?? h('button', {
            type: 'button', class: 'ibtn act', tabindex: 'here' in element.dataset ? '0' : '-1',
            title: text('js.thread.more'), 'aria-label': text('js.thread.more'), 'aria-haspopup': 'menu',
            'aria-expanded': 'false', 'data-menu': this.element.id, onclick: fill, onkeydown: fill
        }, icon('more'));
    }

    listen(log, signal) {
        const on = (name, listener, capture = false) => log.addEventListener(name, listener, {signal, capture});
        on('keydown', event => this.#key(event));
        on('pointerdown', event => this.#begin(event));
        on('pointermove', event => this.#far(event) && this.#end());
        ['pointerup', 'pointercancel', 'scroll'].forEach(name => on(name, () => this.#end()));
        on('contextmenu', event => this.#press?.opened && event.preventDefault());
        on('click', event => this.#afterwards(event), true);
    }

    #fill(number) {
        const message = this.#thread.timeline.find(number);
        const mine = message.author?.id === this.#thread.me;
        const removing = this.#thread.unsending.may(message);
        this.element.classList.toggle('start', message.side === this.#thread.side);
        this.element.replaceChildren(
            item('link', 'js.thread.copyLink', () => copyLink(number, this.#thread)),
            item('copy', 'js.thread.copyText', () => copyText(message.text)),
            removing ? item('trash', mine ? 'js.thread.delete' : 'js.thread.redact', () => this.#ask(message, mine)) : '');
    }

    async #ask(message, mine) {
        const [question, why, yes] = mine
            ? [text('js.thread.ask.delete'), text('js.thread.ask.deleteWhy'), text('js.thread.delete')]
            : [text('js.thread.ask.redact'), text('js.thread.ask.redactWhy', message.author.name), text('js.thread.redact')];
        if (await confirm(this.#thread.element, {question, why, yes})) {
            this.#thread.unsending.begin(message.number);
        }
    }

    #key(event) {
        const asks = event.key === 'Enter' || event.key === 'ContextMenu' || event.key === 'F10' && event.shiftKey;
        const button = asks && event.target.matches('.msg') && event.target.querySelector('.act');
        if (button) {
            event.preventDefault();
            button.click();
        }
    }

    #begin(event) {
        const message = event.pointerType === 'touch' && !event.target.closest('a, button') && event.target.closest('.msg');
        this.#end();
        this.#press = message && {
            x: event.clientX, y: event.clientY, opened: false, timer: setTimeout(() => this.#open(message), LONG)
        };
    }

    #far({clientX, clientY}) {
        return this.#press && Math.hypot(clientX - this.#press.x, clientY - this.#press.y) > STEADY;
    }

    #open(message) {
        const button = message.querySelector('.act');
        if (button) {
            getSelection().removeAllRanges();
            button.click();
            this.#press.opened = true;
        }
    }

    #end() {
        clearTimeout(this.#press?.timer);
    }

    /** The finger that opened the menu does not close it by going. */
    #afterwards(event) {
        if (this.#press?.opened && event.detail !== 0) {
            event.preventDefault();
            event.stopPropagation();
            this.#press = null;
        }
    }
}

/** What it does comes after the menu has closed and given the focus back. */
function item(drawing, words, act) {
    return h('button', {type: 'button', role: 'menuitem', onclick: () => setTimeout(act)}, icon(drawing), text(words));
}
