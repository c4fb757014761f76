/* Where a message is written: keys, counter, what Enter does. */

import {keep} from '../keep.js';
import {h, icon} from '../dom.js';
import {language, text} from '../words.js';
import {paperclip} from './files/paperclip.js';
import {filesOf, Tray} from './files/tray.js';
import {lengthOf} from './text.js';

const ENTER = 'lobby:enter';
const WARN_FROM = 0.8;
const COMPOSING = 229;

export class Composer {
    #longest;
    #send;
    #hold;
    #enter;
    #counter;
    #alarm;
    #refused = false;
    #waiting = false;
    #unfilled;
    #complaint = '';

    /**
     * @param tall has room for tools; unfilled says whether the text lacks something, hold whether something has to be
     *     settled first, after which "submit" is called; send gets text and files, and says whether it took them
     */
    constructor({tall, to, hint, longest, use, kept, signs, say, send, unfilled, hold, signal}) {
        this.#longest = longest;
        this.#send = send;
        this.#unfilled = unfilled;
        this.#hold = hold;
        this.tray = new Tray({use, key: kept, signs, say, changed: change => this.#trayChanged(change)});
        this.field = h('textarea', {
            rows: tall ? '2' : '1', class: tall ? null : 'grow', 'aria-label': text('js.thread.messageTo', to),
            placeholder: hint, enterkeyhint: enterSends() ? 'send' : 'enter', dir: 'auto',
            onkeydown: event => this.#key(event), oninput: () => this.changed(),
            onpaste: event => this.#paste(event)
        });
        this.#counter = h('span', {class: 'counter', hidden: true});
        this.#enter = h('button', {type: 'button', class: 'sortby keys', onclick: () => this.#switchEnter()});
        const submit = tall
            ? h('button', {class: 'btn'}, icon('send', 'i s flip'), text('js.thread.send'))
            : h('button', {class: 'ibtn on round', 'aria-label': text('js.thread.send')}, icon('send', 'i flip'));
        this.#alarm = h('p', {class: 'bad', role: 'alert', hidden: true});
        const clip = paperclip(use, this.tray, say);
        this.element = h('form', {class: tall ? 'composer' : 'composer one', onsubmit: event => this.#submit(event)},
            this.tray.element,
            ...tall
                ? [this.field, this.#alarm, h('div', {class: 'tools'}, clip, this.#counter, this.#enter, submit)]
                : [clip, this.field, this.#alarm, this.#counter, submit]);
        addEventListener('storage', event => event.key === ENTER && this.#showEnter(), {signal});
        this.#showEnter();
    }

    /** To be called when the text has changed in any way. */
    changed() {
        const length = lengthOf(this.field.value);
        const over = length > this.#longest;
        this.#counter.hidden = length < this.#longest * WARN_FROM;
        this.#counter.textContent = text('js.thread.counter', number(length), number(this.#longest));
        this.#counter.classList.toggle('over', over);
        if (over) {
            this.field.setAttribute('aria-invalid', 'true');
        } else {
            this.field.removeAttribute('aria-invalid');
        }
        if (this.#refused) {
            this.#refuse(length);
        }
        fit(this.field);
    }

    focus() {
        this.field.focus();
    }

    /** Says why something can't be sent, besides what is known here; blank: it can again. */
    complain(words) {
        this.#complaint = words;
        this.#alert('');
    }

    get complaining() {
        return this.#complaint !== '';
    }

    submit() {
        this.element.requestSubmit();
    }

    #key(event) {
        if (event.key !== 'Enter' || event.isComposing || event.keyCode === COMPOSING) {
            return;
        }
        if (event.ctrlKey || event.metaKey || !event.shiftKey && !event.altKey && enterSends()) {
            event.preventDefault();
            this.#submit(event);
        }
    }

    #submit(event) {
        event.preventDefault();
        event.stopPropagation();
        const words = this.field.value.trim();
        if (words === '' && this.tray.empty) {
            this.field.focus();
            return;
        }
        if (this.#unfilled()) {
            return;
        }
        const length = lengthOf(words);
        this.#refuse(length);
        if (length <= this.#longest && this.#filesAreThere() && !this.#hold()
            && this.#send(words, this.tray.take())) {
            this.field.value = '';
            this.changed();
        }
        this.field.focus();
    }

    /** What is on its way is waited for; what can't be sent is for its sender to take out. */
    #filesAreThere() {
        this.#waiting = this.tray.busy && !this.tray.stuck;
        if (this.tray.stuck) {
            this.#alert(text('js.files.stuck'));
        } else if (this.#waiting) {
            this.#alert(text('js.files.waiting'));
        }
        return !this.tray.stuck && !this.tray.busy;
    }

    #trayChanged({lost}) {
        if (!this.element) {
            return;
        }
        if (lost) {
            this.field.focus();
        }
        if (!this.#refused && !this.tray.stuck && !this.tray.busy) {
            this.#alert('');
        }
        if (this.#waiting && !this.tray.busy) {
            this.#waiting = false;
            this.element.requestSubmit();
        }
    }

    #paste(event) {
        const files = filesOf(event.clipboardData);
        if (files.length > 0) {
            event.preventDefault();
            this.tray.add(files);
        }
    }

    /** Too long is said with both numbers, until it no longer is; the text stays. */
    #refuse(length) {
        this.#refused = length > this.#longest;
        this.#alert(this.#refused
            ? text('js.thread.tooLong', number(length), number(this.#longest), number(length - this.#longest)) : '');
    }

    #alert(more) {
        const words = more || this.#complaint;
        this.#alarm.hidden = words === '';
        this.#alarm.replaceChildren(...words ? [icon('alert'), h('span', {}, words)] : []);
    }

    #switchEnter() {
        keep.write(ENTER, enterSends() ? 'newline' : 'send');
        this.#showEnter();
        this.field.focus();
    }

    #showEnter() {
        this.#enter.textContent = text(enterSends() ? 'js.thread.enterSends' : 'js.thread.enterBreaks');
        this.#enter.title = text('js.thread.enterSwitch');
        this.field.enterKeyHint = enterSends() ? 'send' : 'enter';
    }
}

/** On a touch keyboard Enter makes a new line, else it sends, unless its user has said otherwise. */
function enterSends() {
    const chosen = keep.read(ENTER);
    return chosen ? chosen === 'send' : !matchMedia('(pointer: coarse)').matches;
}

function number(value) {
    return value.toLocaleString(language);
}

/** As high as its text, where the style sheet alone can't say so. */
function fit(field) {
    if (!CSS.supports('field-sizing', 'content')) {
        field.style.blockSize = 'auto';
        field.style.blockSize = field.scrollHeight + 'px';
    }
}
