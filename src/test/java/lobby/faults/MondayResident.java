package lobby.faults;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lobby.faults.Errand.Side;

/** Writes for one resident after the other, whoever's turn it is. */
final class MondayResident implements Runnable {

    private static final int LOOKS_UP_AFTER = 50;

    private final Monday monday;
    private final String team;

    /** @param team where residents write to */
    MondayResident(Monday monday, String team) {
        this.monday = monday;
        this.team = team;
    }

    @Override
    public void run() {
        while (monday.goesOn()) {
            try {
                Errand errand = monday.residents().poll(LOOKS_UP_AFTER, TimeUnit.MILLISECONDS);
                if (errand != null && errand.isNext(Side.RESIDENT)) {
                    write(errand);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void write(Errand errand) {
        errand.next().ifPresent(turn -> {
            Optional<String> chat = monday.say(errand.page(), team + "/messages", errand.resident(), "", turn.text(),
                Optional.empty());
            chat.ifPresent(known -> {
                monday.begun(known, errand);
                monday.said(errand, turn);
            });
        });
    }
}
