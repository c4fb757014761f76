/*
 * Menus that drop down: a button with data-menu="id of the menu" and aria-haspopup, and the menu, hidden. It is put
 * beside its button in the window, so that no pane it stands in cuts it off. Works for what comes into the page later.
 */

const EDGE = 8;
const ITEMS = '[role^=menuitem]:not([disabled], [hidden])';

let open = null;

document.addEventListener('click', event => {
    const button = event.target.closest('[data-menu]');
    if (button) {
        event.preventDefault();
        const again = open?.button === button;
        close();
        if (!again) {
            show(button, event.detail === 0);
        }
    } else if (open && (!open.menu.contains(event.target) || event.target.closest(ITEMS))) {
        close();
    }
});

document.addEventListener('keydown', event => {
    const button = event.target.closest?.('[data-menu]');
    if (!open && button && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        show(button, true, event.key === 'ArrowUp' ? -1 : 0);
    } else if (open) {
        steer(event);
    }
});

addEventListener('resize', () => close());
addEventListener('scroll', ({target}) => open && target.contains(open.button) && follow(target), true);

function show(button, byKey, first = 0) {
    const menu = document.getElementById(button.dataset.menu);
    if (!menu) {
        return;
    }
    open = {button, menu};
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    place(menu, button.getBoundingClientRect());
    for (const item of items()) {
        item.tabIndex = -1;
    }
    if (byKey) {
        items().at(first)?.focus();
    } else {
        menu.tabIndex = -1;
        menu.focus({preventScroll: true});
    }
}

/** Hides the menu that is open, if one is. */
export function close(back = false) {
    if (open) {
        const {button, menu} = open;
        open = null;
        menu.hidden = true;
        button.setAttribute('aria-expanded', 'false');
        if (back || menu.contains(document.activeElement)) {
            button.focus();
        }
    }
}

/** Below the button and flush with its end; above it, or flush with its start, where there is no room. */
function place(menu, at) {
    const style = menu.style;
    style.position = 'fixed';
    style.inset = 'auto';
    const {width, height} = menu.getBoundingClientRect();
    const fromRight = document.documentElement.dir === 'rtl';
    const flush = menu.classList.contains('start') !== fromRight ? at.left : at.right - width;
    const left = Math.max(EDGE, Math.min(flush, innerWidth - width - EDGE));
    const below = at.bottom + 2 + height <= innerHeight - EDGE || at.top < height + EDGE;
    style.left = `${left}px`;
    style.top = `${below ? Math.max(EDGE, Math.min(at.bottom + 2, innerHeight - height - EDGE)) : at.top - height - 2}px`;
}

/** Goes where its button goes, as a new message may push it up at any moment; closes where that is out of sight. */
function follow(pane) {
    const at = open.button.getBoundingClientRect();
    const {top, bottom} = pane === document ? {top: 0, bottom: innerHeight} : pane.getBoundingClientRect();
    if (at.bottom > top && at.top < bottom) {
        place(open.menu, at);
    } else {
        close();
    }
}

function steer(event) {
    const all = items();
    const here = all.indexOf(document.activeElement);
    const to = {
        ArrowDown: () => all[(here + 1) % all.length],
        ArrowUp: () => all.at(here < 0 ? -1 : here - 1),
        Home: () => all[0],
        End: () => all.at(-1)
    }[event.key];
    if (to) {
        event.preventDefault();
        to()?.focus();
    } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        close(true);
    } else if (event.key === 'Tab') {
        close(true);
    } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const letter = event.key.toLocaleLowerCase();
        const round = [...all.slice(here + 1), ...all.slice(0, here + 1)];
        event.preventDefault();
        event.stopPropagation();
        round.find(item => item.textContent.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    }
}

const items = () => [...open.menu.querySelectorAll(ITEMS)];
