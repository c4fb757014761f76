package lobby.administration.locations;

import java.io.Serializable;

/** What has been done of what comes after founding: whether there is staff, and so on, anywhere in the network. */
public record NextSteps(boolean staff, boolean units, boolean residents, boolean events) implements Serializable {

    public boolean isDone() {
        return staff && units && residents && events;
    }
}
