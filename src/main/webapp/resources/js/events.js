/* What parts of a page tell one another: DOM events on the document, named "lobby:…". */

export function tell(name, detail = {}) {
    document.dispatchEvent(new CustomEvent('lobby:' + name, {detail}));
}

/** Hears until the signal, where there is one, is aborted. */
export function hear(name, listener, signal) {
    document.addEventListener('lobby:' + name, event => listener(event.detail), {signal});
}
