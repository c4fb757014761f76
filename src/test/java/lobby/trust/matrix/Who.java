package lobby.trust.matrix;

import java.util.Optional;
import lobby.testing.Personas;

/** The actors of the matrix, and who plays them. */
public enum Who {

    /** Not signed in. */
    AN(null),
    /** Comes by a door that was the owner's and is closed. */
    EX(null),
    RO(Personas.RUTH),
    RX(Personas.NOOR),
    RF(Personas.RASHID),
    BL(Personas.MOIRA),
    NM(Personas.NINA),
    SM(Personas.SAM),
    SN(Personas.SEAN),
    CA(Personas.CLEO),
    CB(Personas.COLIN),
    RD(Personas.RENA),
    SF(Personas.FAYE),
    AU(Personas.AUDREY),
    OW(Personas.OLGA),
    IT(Personas.IVAN);

    private final Personas persona;

    Who(Personas persona) {
        this.persona = persona;
    }

    /** Nobody for those who are not signed in. */
    public Optional<Personas> persona() {
        return Optional.ofNullable(persona);
    }
}
