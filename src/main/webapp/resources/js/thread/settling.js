/* What is done with a whole thread: it is closed or reopened, taken or given away. Each can be asked for twice. */

import {post, Refused} from '../api.js';
import {text} from '../words.js';
import {report} from './failure.js';

export async function settle(thread, verb, button) {
    const deed = button.ariaDisabled === 'true' ? null : await decided(thread, verb);
    if (!deed) {
        return;
    }
    button.ariaDisabled = 'true';
    const here = thread.header.contains(button) ? thread.header : thread.footHost;
    try {
        thread.know(await post(`conversations/${thread.conversation.id}/${deed.verb}`, deed.body));
        thread.say('');
    } catch (failure) {
        button.ariaDisabled = null;
        thread.overtaking.forget();
        thread.say(failure instanceof Refused ? failure.message : text('js.thread.notNow'));
        if (['HANDLED_BY', 'UNANSWERED'].includes(failure.code)) {
            thread.refresh().catch(report);
        }
        return;
    }
    thread.showAround();
    (here.querySelector('[data-act]') ?? here.querySelector('textarea, button') ?? thread.log).focus();
    thread.reading.catchUp(thread.conversation.lastNumber).catch(report);
}

/** What is to be asked of the server; nothing where somebody has thought better of it. */
async function decided(thread, verb) {
    if (verb === 'release') {
        const choice = await receiver(thread);
        return choice && (choice.to ? {verb: 'hand-over', body: {to: choice.to}} : {verb, body: {}});
    }
    return await thread.overtaking.isSure(verb) ? {verb, body: thread.overtaking.body(verb)} : null;
}

/** Only agents need it: everybody else's pages come without. */
async function receiver(thread) {
    const {id, customer} = thread.conversation;
    try {
        const {chooseColleague} = await import('./handing.js');
        return await chooseColleague(thread.element, text('js.care.hand.one', customer.name),
            `conversations/${id}/colleagues`);
    } catch (failure) {
        report(failure);
        thread.say(text('js.thread.notNow'));
        return null;
    }
}
