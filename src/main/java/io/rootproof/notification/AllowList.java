package io.rootproof.notification;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Receivers that may be private, or be reached without TLS ({@code rootproof.notifications.allow}).
 *
 * @param names host names, in lower case
 */
record AllowList(List<String> names, List<Network> networks) {

    /**
     * @throws IllegalStateException that names the setting
     */
    static AllowList of(List<String> entries) {
        List<String> names = new ArrayList<>();
        List<Network> networks = new ArrayList<>();
        for (String entry : entries) {
            String one = entry.strip().toLowerCase(Locale.ROOT);
            if (Network.isNumeric(one)) {
                networks.add(network(one));
            } else if (one.matches("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?")) {
                names.add(one);
            } else {
                throw refusal(entry);
            }
        }
        return new AllowList(List.copyOf(names), List.copyOf(networks));
    }

    /** Whether somebody has said that this receiver is meant. */
    boolean allows(String host, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address))
                || (names.contains(host.toLowerCase(Locale.ROOT)) && PublicAddress.isEverAllowedByName(address));
    }

    private static Network network(String one) {
        try {
            return Network.of(one);
        } catch (IllegalArgumentException notOne) {
            throw refusal(one);
        }
    }

    private static IllegalStateException refusal(String entry) {
        return new IllegalStateException("rootproof.notifications.allow: " + entry
                + " is not a host name, an address or a network such as 10.1.0.0/16.");
    }
}
