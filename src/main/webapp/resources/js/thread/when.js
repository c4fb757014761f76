/* Times as people say them, in the zone they are meant in. */

import {language, text} from '../words.js';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export class When {
    constructor(zone = HERE) {
        this.zone = zone;
        this.clock = this.#format({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
        this.weekday = this.#format({weekday: 'long', day: 'numeric', month: 'long'});
        this.longDay = this.#format({weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'});
        this.short = this.#format({weekday: 'short', day: 'numeric', month: 'short'});
        this.shortWithYear = this.#format({weekday: 'short', day: 'numeric', month: 'short', year: 'numeric'});
        this.full = this.#format({dateStyle: 'full', timeStyle: 'short'});
        this.parts = new Intl.DateTimeFormat('en-CA', {timeZone: zone, dateStyle: 'short'});
        this.distance = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});
    }

    #format(options) {
        return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {timeZone: this.zone, ...options});
    }

    /** 2026-11-20 */
    day(instant) {
        return this.parts.format(new Date(instant));
    }

    time(instant) {
        return this.clock.format(new Date(instant));
    }

    /** "Today, Friday 20 November" */
    dayName(instant) {
        const date = new Date(instant);
        const ago = this.daysAgo(instant);
        if (ago === 0 || ago === 1) {
            const near = this.distance.format(-ago, 'day');
            return `${near[0].toLocaleUpperCase(language)}${near.slice(1)}, ${this.weekday.format(date)}`;
        }
        const name = (this.isOfThisYear(instant) ? this.weekday : this.longDay).format(date);
        return name[0].toLocaleUpperCase(language) + name.slice(1);
    }

    daysAgo(instant) {
        return Math.round((Date.parse(this.day(Date.now())) - Date.parse(this.day(instant))) / 86_400_000);
    }

    isOfThisYear(instant) {
        return this.day(instant).slice(0, 4) === this.day(Date.now()).slice(0, 4);
    }

    /** The time of a day that is today, else with its day. */
    timeOrDay(instant) {
        const short = this.isOfThisYear(instant) ? this.short : this.shortWithYear;
        const day = this.daysAgo(instant) === 0 ? '' : short.format(new Date(instant)) + ' ';
        return day + this.time(instant);
    }

    /** Everything about a time, for those who ask; with the reader's own clock where it shows something else. */
    fully(instant) {
        const here = new Intl.DateTimeFormat(language, {timeStyle: 'short', timeZone: HERE});
        const there = new Intl.DateTimeFormat(language, {timeStyle: 'short', timeZone: this.zone});
        const date = new Date(instant);
        const words = `${this.full.format(date)} (${this.zone})`;
        return here.format(date) === there.format(date)
            ? words : `${words}, ${text('js.when.here', here.format(date))}`;
    }
}
