/* What is done with a whole thread: it is closed or reopened, taken or let go. Each can be asked for twice. */

import {post, Refused} from '../api.js';
import {text} from '../words.js';
import {report} from './failure.js';

export async function settle(thread, verb, button) {
    if (button.ariaDisabled === 'true' || !await thread.overtaking.isSure(verb)) {
        return;
    }
    button.ariaDisabled = 'true';
    const here = thread.header.contains(button) ? thread.header : thread.footHost;
    try {
        thread.know(await post(`conversations/${thread.conversation.id}/${verb}`, thread.overtaking.body(verb)));
        thread.say('');
    } catch (failure) {
        button.ariaDisabled = null;
        thread.overtaking.forget();
        thread.say(failure instanceof Refused ? failure.message : text('js.thread.notNow'));
        if (failure.code === 'HANDLED_BY') {
            thread.refresh().catch(report);
        }
        return;
    }
    thread.showAround();
    (here.querySelector('[data-act]') ?? here.querySelector('textarea, button') ?? thread.log).focus();
    thread.reading.catchUp(thread.conversation.lastNumber).catch(report);
}
