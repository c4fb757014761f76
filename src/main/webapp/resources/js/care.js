/* The care desk: what every list of the staff does, and what only agents do. */

import './desk.js';
import './desk/shift.js';
