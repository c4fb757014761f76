/* What is done with a whole thread: it is closed or reopened, taken or given away. Each can be asked for twice. */

import {post, Refused} from '../api.js';
import {text} from '../words.js';
import {report} from './failure.js';

/** What is known here is not how it is any more. */
const OTHERWISE_BY_NOW = ['HANDLED_BY', 'UNANSWERED', 'FINISH_REASON_NEEDED', 'FINISH_REASON_UNKNOWN'];

export async function settle(thread, verb, button) {
    if (button.ariaDisabled === 'true') {
        return;
    }
    button.ariaDisabled = 'true';
    const here = thread.header.contains(button) ? thread.header : thread.footHost;
    const deed = await decided(thread, verb);
    if (!deed) {
        button.ariaDisabled = null;
        return;
    }
    try {
        thread.know(await post(`conversations/${thread.conversation.id}/${deed.verb}`, deed.body));
        thread.say('');
    } catch (failure) {
        button.ariaDisabled = null;
        thread.overtaking.forget();
        thread.say(failure instanceof Refused ? failure.message : text('js.thread.notNow'));
        if (OTHERWISE_BY_NOW.includes(failure.code)) {
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
    if (verb === 'close' && thread.conversation.reasons.length) {
        const choice = await reason(thread);
        return choice && {verb: 'finish', body: choice};
    }
    return await thread.overtaking.isSure(verb) ? {verb, body: thread.overtaking.body(verb)} : null;
}

function receiver(thread) {
    const {id, customer} = thread.conversation;
    return chosen(thread, async () => (await import('./handing.js')).chooseColleague(thread.element,
        text('js.care.hand.one', customer.name), `conversations/${id}/colleagues`));
}

/** Where nobody has answered, whether to finish at all is the same question. */
function reason(thread) {
    const {customer, reasons, reasonNeeded: needed} = thread.conversation;
    const asked = thread.overtaking.unanswered
        ? {question: text('js.care.finish.unanswered'), why: text('js.care.finish.unanswered.why')}
        : {question: text('js.care.finish.why', customer.name)};
    return chosen(thread, async () => (await import('./finishing.js')).chooseReason(thread.element,
        {...asked, reasons, needed}));
}

/** Only agents need what asks: everybody else's pages come without. */
async function chosen(thread, ask) {
    try {
        return await ask();
    } catch (failure) {
        report(failure);
        thread.say(text('js.thread.notNow'));
        return null;
    }
}
