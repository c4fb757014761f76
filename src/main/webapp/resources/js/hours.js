/*
 * Says anew whether somebody of the team is there, when that changes: <div data-hours> with a line whose data-until is
 * the moment. The server has the words; without an answer the line stays, and is asked for again a little later.
 */

const host = document.querySelector('[data-hours]');
const LONGEST = 60 * 60_000;
const AGAIN = 60_000;
const SECOND = 1_000;

let timer = 0;

function wait() {
    clearTimeout(timer);
    const until = Date.parse(host.firstElementChild.dataset.until);
    if (until) {
        const left = until - Date.now();
        timer = setTimeout(ask, left > 0 ? Math.min(LONGEST, left + SECOND) : AGAIN);
    }
}

async function ask() {
    try {
        const answer = await fetch(location.href, {credentials: 'same-origin', cache: 'no-store'});
        if (answer.redirected) {
            // it is the page to sign in by now
            return;
        }
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const said = page.querySelector('[data-hours]');
        if (!said && answer.ok) {
            host.remove();
            return;
        }
        if (said && said.textContent !== host.textContent) {
            host.replaceChildren(document.adoptNode(said.firstElementChild));
        } else if (said) {
            host.firstElementChild.dataset.until = said.firstElementChild.dataset.until;
        }
    } catch {
        // what it says stays until the next time
    }
    wait();
}

wait();
document.addEventListener('visibilitychange', () => {
    // a page that slept has missed the moment
    const missed = host.isConnected && Date.parse(host.firstElementChild.dataset.until) < Date.now();
    if (missed && document.visibilityState === 'visible') {
        ask();
    }
});
