package lobby.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Addresses of machines that begin alike: one ({@code 10.0.0.5}, {@code ::1}) or a network ({@code 10.0.0.0/8}). */
public record AddressRange(InetAddress first, int bits) {

    private static final String LITERAL = "[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    /** Empty for what is no address, a name among them: nobody is asked what a name stands for. */
    public static Optional<AddressRange> of(String text) {
        String[] parts = text.strip().split("/", -1);
        return address(parts[0]).flatMap(first -> {
            int most = first.getAddress().length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new AddressRange(first, most));
            }
            return parts.length == 2 && parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most
                ? Optional.of(new AddressRange(first, Integer.parseInt(parts[1])))
                : Optional.empty();
        });
    }

    /** False for what is no address. */
    public boolean has(String text) {
        return address(text).map(InetAddress::getAddress).filter(this::beginsAlike).isPresent();
    }

    private boolean beginsAlike(byte[] other) {
        byte[] ours = first.getAddress();
        if (ours.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<InetAddress> address(String text) {
        String bare = text.strip().replaceAll("^\\[|]$", "");
        try {
            return bare.matches(LITERAL) ? Optional.of(InetAddress.getByName(bare)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
