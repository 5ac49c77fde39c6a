package io.rootproof.notification;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves for one request. The client connects to exactly what it gets here, so that a name cannot lead to another
 * address between the look and the connection.
 */
final class GuardedNames implements DnsResolver {

    private final Names names;
    private final AllowList allowed;
    private final boolean tls;

    GuardedNames(Names names, AllowList allowed, boolean tls) {
        this.names = names;
        this.allowed = allowed;
        this.tls = tls;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        for (InetAddress address : found) {
            check(host, address);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private void check(String host, InetAddress address) throws RefusedAddress {
        if (allowed.allows(host, address)) {
            return;
        }
        if (!PublicAddress.isPublic(address)) {
            throw new RefusedAddress(host + " leads to " + address.getHostAddress()
                    + ", which is not a public address. If that is meant, add it to rootproof.notifications.allow.");
        }
        if (!tls) {
            throw new RefusedAddress(host + " would be reached without TLS. Use https://, or add the host to"
                    + " rootproof.notifications.allow.");
        }
    }

    /** Nothing was connected to. */
    static final class RefusedAddress extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        RefusedAddress(String message) {
            super(message);
        }
    }
}
