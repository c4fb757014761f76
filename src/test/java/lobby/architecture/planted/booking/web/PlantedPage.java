package lobby.architecture.planted.booking.web;

import lobby.architecture.planted.booking.PlantedRepository;
import jakarta.faces.context.FacesContext;

/** A page that asks the repository, talks to Faces, and cannot be kept in a session. */
public class PlantedPage {

    PlantedRepository bookings;
    FacesContext faces;
}
