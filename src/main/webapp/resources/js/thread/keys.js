/* Going through the log by keyboard: one stop for Tab, arrows from message to message, Home and End. */

export function roam(log, signal) {
    log.addEventListener('keydown', event => move(log, event), {signal});
    log.addEventListener('focusin', event => settle(log, event.target.closest?.('[data-number], .msg')), {signal});
}

function move(log, event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
        return;
    }
    const stops = [...log.querySelectorAll(':scope > .msg, :scope > .sys[data-number]')];
    const here = stops.indexOf(document.activeElement.closest?.('.msg, .sys'));
    const next = {
        ArrowUp: here < 0 ? stops.length - 1 : Math.max(0, here - 1),
        ArrowDown: here < 0 ? stops.length - 1 : Math.min(stops.length - 1, here + 1),
        Home: 0,
        End: stops.length - 1
    }[event.key];
    if (next !== undefined && stops[next]) {
        event.preventDefault();
        stops[next].focus();
        stops[next].scrollIntoView({block: 'nearest'});
    }
}

/** The message that has the focus keeps its place for Tab, and its buttons can be reached from it. */
function settle(log, message) {
    if (!message) {
        return;
    }
    for (const before of log.querySelectorAll('[data-here]')) {
        if (before !== message) {
            delete before.dataset.here;
            before.tabIndex = -1;
            before.querySelectorAll('.act').forEach(button => button.tabIndex = -1);
        }
    }
    message.dataset.here = '';
    message.tabIndex = 0;
    message.querySelectorAll('.act').forEach(button => button.tabIndex = 0);
}
