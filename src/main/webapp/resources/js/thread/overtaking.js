/*
 * Who answers for the house in a chat. Where a colleague does, whoever writes is asked before anything is sent whether
 * they want to do so instead; about another colleague they are asked again. What is typed stays where it is.
 */

import {text} from '../words.js';
import {confirm} from './confirm.js';

export class Overtaking {
    #thread;
    #agreed = null;
    #question = null;

    constructor(thread) {
        this.#thread = thread;
    }

    /** Called with each newer view of the conversation: yes was said to somebody, and to nobody else. */
    know(now) {
        if (now.agent?.id !== this.#agreed) {
            this.#agreed = null;
        }
    }

    /** What was agreed to did not come to be. */
    forget() {
        this.#agreed = null;
    }

    /** Whether a colleague has it, and nobody has said yes to taking it from that one. */
    get due() {
        const {agent} = this.#thread.conversation;
        return Boolean(agent) && this.#thread.may('OVERTAKE') && this.#agreed !== agent.id;
    }

    /** What has to go with a message for it to be taken. */
    get more() {
        return this.#agreed ? {overtake: this.#agreed} : {};
    }

    /** Asks; whether the answer is yes. Two questions at once are one, with one answer. */
    ask(why = 'js.care.overtake.why') {
        this.#question ??= this.#asked(why).finally(() => {
            this.#question = null;
        });
        return this.#question;
    }

    async #asked(why) {
        const {agent} = this.#thread.conversation;
        if (!agent) {
            return false;
        }
        const typing = this.#thread.typing.includes(agent.id) ? ' ' + text('js.care.overtake.typing', agent.name) : '';
        const sure = await confirm(this.#thread.element, {
            question: text('js.care.overtake', agent.name), why: text(why, agent.name) + typing,
            yes: text('js.care.overtake.yes'), no: text('js.care.overtake.no'), tone: ''
        });
        this.#agreed = sure ? agent.id : null;
        return sure;
    }

    /** Something was refused because a colleague has it by now: on "no" it is as if it had never been sent. */
    async askAbout(item) {
        if (!this.due || await this.ask()) {
            this.#thread.outbox.retry(item, this.more);
        } else if (item.engagement || !item.files?.length && this.#thread.foot.takeBack(item.text)) {
            this.#thread.discard(item);
        }
    }

    /** Whether a resident waits, and nobody has it. */
    get unanswered() {
        const {kind, agent, waitingSince} = this.#thread.conversation;
        return kind === 'CARE' && !agent && Boolean(waitingSince);
    }

    /** What is done with the whole chat is asked about where others would not expect it. */
    async isSure(verb) {
        return verb === 'close' && this.unanswered ? confirm(this.#thread.element, {
            question: text('js.care.finish.unanswered'), why: text('js.care.finish.unanswered.why'),
            yes: text('js.care.finish'), no: text('js.care.overtake.no'), tone: ''
        }) : verb === 'overtake' ? this.ask('js.care.overtake.whyAlone') : true;
    }

    body(verb) {
        return verb === 'overtake' ? {from: this.#agreed} : {};
    }
}
