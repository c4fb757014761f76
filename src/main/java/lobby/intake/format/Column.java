package lobby.intake.format;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a file of bookings can hold, by the names it is given in English and French. Capitals, accents,
 * spaces and dashes make no difference.
 */
public enum Column {

    REFERENCE("reference", "booking reference", "external reference", "booking id", "reservation id", "booking",
        "booking number", "id", "référence", "numéro de réservation", "réservation", "n° de réservation"),
    EVENT("event", "event title", "event name", "title", "activity", "événement", "évènement", "titre",
        "nom de l’événement", "activité"),
    EVENT_REFERENCE("event reference", "event id", "référence de l’événement", "id de l’événement"),
    VENUE("venue", "place", "where", "room", "lieu", "endroit", "salle", "où"),
    STARTS("starts", "start", "starts at", "start time", "begins", "date and time", "when", "from", "début", "commence",
        "date et heure", "quand", "heure de début"),
    DATE("date", "day", "event date", "start date", "jour", "date de l’événement", "date de début"),
    TIME("time", "hour", "event time", "heure"),
    ENDS("ends", "end", "ends at", "end time", "until", "fin", "se termine", "jusqu’à", "heure de fin"),
    EMAIL("email", "e-mail", "mail", "email address", "e-mail address", "resident email", "courriel",
        "adresse courriel", "adresse e-mail", "adresse électronique"),
    NAME("name", "resident", "resident name", "full name", "guest", "attendee", "nom", "nom complet", "résident",
        "résidente", "invité"),
    FIRST_NAME("first name", "given name", "prénom"),
    LAST_NAME("last name", "family name", "surname", "nom de famille"),
    UNIT("unit", "apartment", "suite", "flat", "unité", "appartement", "logement", "app"),
    PHONE("phone", "telephone", "phone number", "mobile", "téléphone", "numéro de téléphone"),
    LANGUAGE("language", "preferred language", "langue", "langue préférée"),
    PLACES("places", "seats", "tickets", "quantity", "party size", "guests", "people", "billets", "quantité",
        "nombre de places", "personnes", "nombre"),
    STATUS("status", "state", "booking status", "statut", "état"),
    NOTES("notes", "note", "comment", "comments", "remark", "remarks", "message", "remarque", "remarques",
        "commentaire", "commentaires"),
    MADE("made", "made at", "booked at", "booked on", "created", "created at", "réservé le", "créé le",
        "date de réservation");

    private final List<String> names;

    Column(String... names) {
        this.names = Arrays.stream(names).map(Column::plain).toList();
    }

    /** Whether no file can do without it; the day can be in a column of its own instead. */
    public boolean isNeeded() {
        return this == EVENT || this == STARTS || this == EMAIL;
    }

    /** The name to tell people. */
    String told() {
        return names.get(0);
    }

    static Optional<Column> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
