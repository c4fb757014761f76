package lobby.architecture.planted.booking;

import jakarta.servlet.http.HttpServletRequest;

/** A record that only works in a container. */
record PlantedRow(HttpServletRequest request) {
}
