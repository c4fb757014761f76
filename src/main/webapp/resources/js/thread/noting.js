/* The switch of a composer between a message to the resident and a note for colleagues. */

import {h, icon} from '../dom.js';
import {text} from '../words.js';

export class Noting {
    #composer;
    #hint;

    constructor(composer) {
        this.#composer = composer;
        this.#hint = composer.field.placeholder;
        this.button = h('button', {type: 'button', class: 'btn bare s', 'aria-pressed': 'false', onclick: () => {
            this.turn(!this.on);
            composer.focus();
        }}, icon('lock'), text('js.care.note'));
        composer.element.querySelector('.tools')?.insertBefore(this.button, composer.element.querySelector('.tools .counter'));
    }

    get on() {
        return this.button.getAttribute('aria-pressed') === 'true';
    }

    turn(on) {
        this.button.setAttribute('aria-pressed', String(on));
        this.#composer.element.classList.toggle('noting', on);
        this.#composer.field.placeholder = on ? text('js.care.note.hint') : this.#hint;
    }
}
