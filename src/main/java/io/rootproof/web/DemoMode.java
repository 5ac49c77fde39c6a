package io.rootproof.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether this installation shows the demo organisation ({@code rootproof.demo}).
 *
 * <p>The demo has people with a published password, so it answers only to the machine that it runs on. The Host name
 * is looked at as well as the peer: a page on the Internet can point a name of its own at 127.0.0.1 and would
 * otherwise read the demo through its visitor's browser.
 */
@ApplicationScoped
public class DemoMode {

    private static final Set<String> LOOPBACK_HOSTS = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Set<String> LOOPBACK_PEERS = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1");

    private final boolean on;
    private volatile @Nullable String replaying;

    DemoMode(@ConfigProperty(name = "rootproof.demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    /** True if the demo organisation and its people are wanted. */
    public boolean isOn() {
        return on;
    }

    /** How far the demo's past has been replayed, for the banner; null once it is complete. */
    public @Nullable String getReplaying() {
        return replaying;
    }

    /** While the past is replayed the present is closed to changes: they would stand before what comes later. */
    public void replaying(@Nullable String progress) {
        replaying = progress;
    }

    /**
     * Says whether a request may be answered.
     *
     * @param peer address of the connection's other end, as the socket gives it
     * @param host the Host header without its port
     */
    boolean admits(String peer, String host) {
        return !on || (LOOPBACK_PEERS.contains(peer) && LOOPBACK_HOSTS.contains(host.toLowerCase(Locale.ROOT)));
    }
}
