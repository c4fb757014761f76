package lobby.broadcast.round;

import java.io.Serializable;
import java.time.Instant;
import lobby.announcement.audience.Reach;

/**
 * One time that a broadcast went out, and how far it came.
 *
 * @param number from 1
 * @param waiting to how many it is still on its way
 * @param passed how many were not there any more when it came
 */
public record Round(int number, Instant beganAt, long waiting, long passed, Reach reach) implements Serializable {
}
