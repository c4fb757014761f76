/*
 * The page on which somebody signs. A signature can be drawn: with a finger, a pen or the mouse, as lines between
 * points. They are kept in a field of the form, so that they are still there when the form comes back.
 */

const NEAR = 2;
const AGAIN = 3_000;
const OFTEN = 5;

const canvas = document.querySelector('canvas[data-strokes]');

if (canvas) {
    const kept = document.getElementById(canvas.dataset.strokes);
    const pen = canvas.getContext('2d');
    const drawn = canvas.closest('details');
    let strokes = read(kept.value);
    let stroke = null;

    drawn.hidden = false;
    drawn.open = strokes.length > 0;
    paint();
    canvas.addEventListener('pointerdown', event => {
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        stroke = [place(event)];
        strokes.push(stroke);
    });
    canvas.addEventListener('pointermove', event => {
        if (stroke) {
            for (const each of event.getCoalescedEvents?.() ?? [event]) {
                add(place(each));
            }
            paint();
        }
    });
    for (const end of ['pointerup', 'pointercancel']) {
        canvas.addEventListener(end, () => {
            stroke = null;
            kept.value = strokes.filter(({length}) => length > 1)
                .map(points => points.map(point => point.join(',')).join(' ')).join(';');
        });
    }
    drawn.querySelector('[data-clear]').addEventListener('click', () => {
        strokes = [];
        kept.value = '';
        paint();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);

    function add(point) {
        const last = stroke.at(-1);
        if (Math.hypot(last[0] - point[0], last[1] - point[1]) >= NEAR) {
            stroke.push(point);
        }
    }

    function place({clientX, clientY}) {
        const box = canvas.getBoundingClientRect();
        const within = (at, most) => Math.round(Math.min(most, Math.max(0, at)));
        return [within((clientX - box.left) / box.width * canvas.width, canvas.width),
            within((clientY - box.top) / box.height * canvas.height, canvas.height)];
    }

    function paint() {
        pen.clearRect(0, 0, canvas.width, canvas.height);
        pen.strokeStyle = getComputedStyle(canvas).color;
        pen.lineWidth = 3;
        pen.lineCap = pen.lineJoin = 'round';
        for (const points of strokes) {
            pen.beginPath();
            points.forEach(([x, y], at) => at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y));
            pen.stroke();
        }
    }
}

// a page that could not be drawn just now is asked for again: nobody is to sign what they have not seen
for (const page of document.querySelectorAll('.papers img')) {
    let tries = 0;
    const again = () => {
        if (tries++ < OFTEN) {
            setTimeout(() => {
                page.src = page.src;
            }, AGAIN);
        }
    };
    page.addEventListener('error', again);
    if (page.complete && page.naturalWidth === 0 && page.loading === 'eager') {
        again();
    }
}

function read(value) {
    return value ? value.split(';').map(points => points.split(' ').map(point => point.split(',').map(Number))) : [];
}
