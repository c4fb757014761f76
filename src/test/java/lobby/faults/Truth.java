package lobby.faults;

import java.util.List;

/** What Lobby has of one conversation when all is quiet again, asked by somebody who has just signed in. */
record Truth(String conversation, List<Line> lines, List<Standing> standings) {
}
