package io.rootproof.notification;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are somebody's on the Internet, by IANA's registries of special-purpose addresses.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>
 */
final class PublicAddress {

    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8", // this network, unspecified
            "10.0.0.0/8",
            "100.64.0.0/10", // carriers' NAT
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local: where clouds answer with credentials
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays to 6to4
            "192.168.0.0/16",
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** Outside of it is loopback, mapped and translated IPv4, unique local, link-local and multicast. */
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");

    private static final List<Network> SPECIAL_IPV6 = networks(
            "2001::/23", // protocols' own, Teredo among them
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which has an IPv4 address inside
            "3fff::/20"); // documentation

    /** What nobody may be allowed by name: only by the network itself. */
    private static final List<Network> NEVER_BY_NAME =
            networks("0.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "fe80::/10", "ff00::/8");

    private static final List<Network> METADATA_IPV6 = networks("fd00:ec2::/32", "::/128");

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return outside(SPECIAL, address);
        }
        return GLOBAL_IPV6.contains(address) && outside(SPECIAL_IPV6, address);
    }

    /** Whether an entry of the allow-list that is a name may lead there. */
    static boolean isEverAllowedByName(InetAddress address) {
        return Stream.of(NEVER_BY_NAME, METADATA_IPV6)
                .flatMap(List::stream)
                .noneMatch(network -> network.contains(address));
    }

    private static boolean outside(List<Network> special, InetAddress address) {
        return special.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
