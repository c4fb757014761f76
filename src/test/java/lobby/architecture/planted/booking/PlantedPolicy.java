package lobby.architecture.planted.booking;

import jakarta.enterprise.context.ApplicationScoped;

/** A policy that only works in a container. */
@ApplicationScoped
class PlantedPolicy {
}
