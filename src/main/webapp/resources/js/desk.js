/* What the staff's lists do besides what every page does: change in place, stay true, open something beside them. */

import './desk/visit.js';
import './desk/filters.js';
import './desk/fresh.js';
import './desk/deeds.js';
import './desk/panel.js';
import './desk/table.js';
import './desk/calendar.js';
import './desk/inbox.js';
import './desk/fold.js';
