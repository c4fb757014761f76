/* What is wrong with a page as it stands, a line each. touch: a finger is what it is used with; edges: colours are the
   reader's own, so that only edges and words part one thing from another. */
({touch, edges}) => {
    const faults = [];
    const root = document.documentElement;
    const all = selector => [...document.querySelectorAll(selector)].filter(isSeen);
    const name = element => element.getAttribute('aria-label')
        ?? element.labels?.[0]?.textContent ?? (element.textContent || element.title || element.value || '');
    const say = (what, element) => faults.push(what + ': ' + element.outerHTML.replace(/\s+/g, ' ').slice(0, 160));

    if (document.querySelectorAll('h1').length !== 1) {
        faults.push(document.querySelectorAll('h1').length + ' elements h1');
    }
    if (!/^.{2,} · Lobby$/.test(document.title)) {
        faults.push('title: ' + document.title);
    }
    if (!/^(en|fr)$/.test(root.lang)) {
        faults.push('lang: ' + root.lang);
    }
    all('main').length === 1 || faults.push(all('main').length + ' elements main');
    all('button, a[href], input, select, textarea, [role=button], [role=menuitem]').forEach(control => {
        if (!name(control).trim() || /ui-button|undefined|null|\?\?\?|^[a-z]+(\.\w+)+$/.test(name(control).trim())) {
            say('has no name', control);
        }
    });
    if (/\?\?\?|\bundefined\b|\bNaN\b|\[object |\{\d}|Invalid Date/.test(document.body.innerText)) {
        faults.push('words: ' + document.body.innerText.match(/.{0,40}(\?\?\?|undefined|NaN|\[object |\{\d}|Invalid Date).{0,40}/)[0]);
    }

    [root, document.getElementById('main')].filter(Boolean).forEach(box => {
        if (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'hidden') {
            faults.push(`${box.scrollWidth - box.clientWidth} px too wide, because of ` + widest(box));
        }
    });
    all('body *').filter(box => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1).forEach(box => {
        const {overflowX, textOverflow} = getComputedStyle(box);
        if (/hidden|clip/.test(overflowX) && textOverflow !== 'ellipsis' && !box.closest('.vh, svg')) {
            say('is cut off', box);
        }
    });
    all('button, a[href], input, select, textarea').filter(isInView).forEach(control => {
        const box = control.getBoundingClientRect();
        const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (hit && !canBeScrolledAway(hit) && !control.contains(hit) && !hit.contains(control) && !hit.closest('label')?.contains(control)) {
            say('lies under ' + hit.outerHTML.slice(0, 60), control);
        }
    });
    if (touch) {
        all('.btn, .ibtn, .input, .chip, .ui-button, select, .tabs a, .rail a, .tabbar a, .row, textarea').forEach(control => {
            const box = control.getBoundingClientRect();
            if (box.height < 43.5) {
                say(`is ${Math.round(box.height)} px high`, control);
            }
        });
    }
    if (edges) {
        all('.btn:not(.bare), .chip, .tag, .bubble, .input, select, textarea, .card').forEach(thing => {
            const edged = [thing, thing.parentElement].some(one => parseFloat(getComputedStyle(one).borderTopWidth) > 0);
            edged || say('has no edge', thing);
        });
    }
    return faults;

    function isSeen(element) {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
    }

    /** Where it can be pressed without scrolling. */
    function isInView(element) {
        const box = element.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        let inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
        for (let around = element.parentElement; inside && around; around = around.parentElement) {
            if (/auto|scroll|hidden|clip/.test(getComputedStyle(around).overflow)) {
                const edge = around.getBoundingClientRect();
                inside = x >= edge.left && x <= edge.right && y >= edge.top && y <= edge.bottom;
            }
        }
        return inside && !element.closest('.vh, .skip, dialog:not([open])');
    }

    /** A bar that stays while the page moves below it. */
    function canBeScrolledAway(cover) {
        for (let one = cover; one; one = one.parentElement) {
            if (getComputedStyle(one).position === 'sticky') {
                return true;
            }
        }
        return false;
    }

    function widest(box) {
        const edge = box.getBoundingClientRect().left + box.clientWidth;
        return [...box.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > edge + 1)
            .map(one => one.outerHTML.replace(/\s+/g, ' ').slice(0, 100)).slice(0, 3).join(' | ');
    }
}
