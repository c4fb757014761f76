/* A part that is behind a button where there is no room for it. Opened or not, it stays so while the page is used. */

document.addEventListener('click', event => {
    const button = event.target.closest('[data-fold]');
    if (button) {
        const open = button.getAttribute('aria-expanded') !== 'true';
        button.setAttribute('aria-expanded', String(open));
        document.getElementById(button.getAttribute('aria-controls'))?.toggleAttribute('data-opened', open);
    }
});
