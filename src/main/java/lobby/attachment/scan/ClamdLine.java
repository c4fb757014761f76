package lobby.attachment.scan;

import static java.nio.channels.SelectionKey.OP_CONNECT;
import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * One conversation with clamd ({@code INSTREAM}): pieces with their length in front, a piece of no length, an answer.
 * Nothing in it waits longer than it may, be it to reach, to be read or to read.
 */
final class ClamdLine implements AutoCloseable {

    private static final int MOST_OF_ANSWER = 1024;
    private static final int LENGTH = 4;

    private final SocketChannel channel;
    private final Selector selector;
    private final long patience;

    private ClamdLine(SocketChannel channel, Selector selector, Duration patience) {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience.toMillis();
    }

    static ClamdLine to(SocketAddress address, Duration patience) throws ClamdAway {
        ClamdLine line = null;
        try {
            SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
            line = new ClamdLine(channel, Selector.open(), patience);
            line.connect(address);
            return line;
        } catch (IOException away) {
            if (line != null) {
                line.close();
            }
            throw new ClamdAway(away);
        }
    }

    boolean begin() throws ClamdAway {
        return write(ByteBuffer.wrap("zINSTREAM\0".getBytes(ISO_8859_1)));
    }

    /** @return false if it has stopped to listen, which it does when it has said something already */
    boolean send(byte[] piece, int length) throws ClamdAway {
        return write(ByteBuffer.allocate(LENGTH + length).putInt(length).put(piece, 0, length).flip());
    }

    /** What it says to all that; at most a thousand characters of it. */
    String end() throws ClamdAway {
        write(ByteBuffer.allocate(LENGTH));
        ByteBuffer answer = ByteBuffer.allocate(MOST_OF_ANSWER);
        try {
            int read = 0;
            while (read >= 0 && answer.hasRemaining() && !isWhole(answer)) {
                read = channel.read(answer);
                if (read == 0) {
                    await(OP_READ);
                }
            }
        } catch (IOException away) {
            throw new ClamdAway(away);
        }
        String text = new String(answer.array(), 0, answer.position(), ISO_8859_1);
        return text.replaceFirst("[\\x00\\n][\\s\\S]*$", "");
    }

    @Override
    public void close() {
        try (selector; channel) {
            return;
        } catch (IOException gone) {
            return;
        }
    }

    private void connect(SocketAddress address) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, 0);
        if (!channel.connect(address)) {
            await(OP_CONNECT);
            channel.finishConnect();
        }
    }

    private boolean write(ByteBuffer bytes) throws ClamdAway {
        while (bytes.hasRemaining()) {
            try {
                if (channel.write(bytes) == 0) {
                    await(OP_WRITE);
                }
            } catch (ClamdAway tooLong) {
                throw tooLong;
            } catch (IOException hungUp) {
                return false;
            }
        }
        return true;
    }

    private void await(int what) throws IOException {
        SelectionKey key = channel.keyFor(selector);
        key.interestOps(what);
        selector.selectedKeys().clear();
        if (selector.select(patience) == 0) {
            throw new ClamdAway("nothing has happened for %d ms".formatted(patience));
        }
    }

    private static boolean isWhole(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }
}
