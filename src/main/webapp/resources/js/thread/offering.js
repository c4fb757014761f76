/* What a resident can be given, chosen beside the composer and sent as a card (row LC-10). */

import {get, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {wordsOf} from '../words.js';
import {ask} from './asking.js';

const say = await wordsOf('card');

export class Offering {
    #thread;
    #button;
    #open = false;

    constructor(thread, {element}) {
        this.#thread = thread;
        // which of the two buttons comes first is not for the network to say
        this.#button = h('button', {
            type: 'button', class: 'ibtn', 'data-offering': '', 'aria-label': say('card.send'), title: say('card.send'),
            onclick: () => this.#choose()
        }, icon('star', 'i'));
        (element.querySelector('[data-canned]') ?? element.querySelector('.clip')).after(this.#button);
        this.show();
    }

    /** What a resident can be given is asked of their chat: of nothing before it is one. */
    show() {
        this.#button.hidden = !this.#thread.conversation.id;
    }

    /** Where a colleague answers, they are to be overtaken first, as with words (row LC-07). */
    async #choose() {
        if (this.#open) {
            return;
        }
        this.#open = true;
        const thread = this.#thread;
        try {
            const card = await chooseCard(document.body, thread);
            const {overtaking, signal} = thread;
            if (card && !signal.aborted && (!overtaking.due || await overtaking.ask())) {
                thread.send(card.title, {files: [], engagement: card.id, ...overtaking.more});
                thread.foot.composer.focus();
            }
        } finally {
            this.#open = false;
        }
    }
}

/**
 * Asks. What comes back is null where nothing is to be sent. The focus goes back where it was.
 *
 * @param host where the dialog is put: nothing that is brought up to date meanwhile
 */
async function chooseCard(host, thread) {
    const {conversation, when, signal} = thread;
    const place = h('div', {class: 'stack snug', role: 'radiogroup', 'aria-labelledby': 'offering-title', 'aria-busy': 'true'});
    const status = h('p', {role: 'status', class: 'muted'}, say('card.loading'));
    const kind = h('select', {class: 'input', id: 'offering-kind', onchange: () => show()});
    const filter = h('div', {class: 'field', hidden: true}, h('label', {for: 'offering-kind'}, say('card.kind')), kind);
    const yes = h('button', {class: 'btn', value: 'yes', disabled: true}, icon('send', 'i s flip'), say('card.yes'));
    let all = [];
    const show = () => {
        const fitting = all.filter(card => !kind.value || card.kind === kind.value);
        // what is chosen stays chosen, and nothing is chosen for anybody after that
        const chosen = place.children.length ? place.querySelector('input:checked')?.value : fitting[0]?.id;
        place.replaceChildren(...fitting.map(card => choice(card, card.id === chosen, when)));
        yes.disabled = !fitting.some(({id}) => id === chosen);
        status.hidden = fitting.length > 0;
        status.textContent = say('card.nothing');
    };
    place.addEventListener('change', () => {
        yes.disabled = false;
    });
    const {dialog, answer} = ask(host, {
        id: 'offering-title',
        title: say('card.title', conversation.customer.name),
        body: h('div', {class: 'body stack'}, filter, place, status),
        yes,
        no: say('card.no')
    });
    signal.addEventListener('abort', () => dialog.close(), {once: true});
    get(`conversations/${conversation.id}/cards/available`, signal).then(({cards}) => {
        all = cards;
        const kinds = [...new Set(cards.map(card => card.kind))];
        kind.append(h('option', {value: ''}, say('card.all')),
            ...kinds.map(one => h('option', {value: one}, say('card.kind.' + one))));
        filter.hidden = kinds.length < 2;
        show();
        place.querySelector('input')?.focus();
    }, failure => {
        status.className = 'bad';
        status.textContent = failure instanceof Refused ? failure.message : say('card.unknown');
    }).finally(() => place.removeAttribute('aria-busy'));
    const said = await answer;
    const chosen = place.querySelector('input:checked')?.value;
    return said ? all.find(({id}) => id === chosen) ?? null : null;
}

function choice({id, kind, title, text, endsAt}, checked, when) {
    const until = !endsAt ? '' : kind === 'EVENT' ? when.timeOrDay(endsAt)
        : say('card.until', when.dayName(Date.parse(endsAt) - 1));
    return h('label', {class: 'choice'}, h('input', {type: 'radio', name: 'card', value: id, checked}),
        h('span', {class: 'two'}, h('bdi', {class: 'strong breaking'}, title),
            h('span', {class: 'muted small'}, [say('card.kind.' + kind), until].filter(Boolean).join(' · ')),
            text ? h('span', {class: 'cut muted small', dir: 'auto'}, text) : null));
}
