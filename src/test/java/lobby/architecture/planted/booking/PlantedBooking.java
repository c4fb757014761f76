package lobby.architecture.planted.booking;

import lobby.architecture.planted.platform.Upward;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity with a setter, and one that is injected into. */
@Entity
public class PlantedBooking {

    @Id
    private Long id;

    @Inject Upward below;

    public void setId(Long id) {
        this.id = id;
    }
}
