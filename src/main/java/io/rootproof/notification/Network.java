package io.rootproof.notification;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A range of addresses in CIDR notation.
 *
 * @param prefix how many leading bits belong to the range
 */
record Network(byte[] address, int prefix) {

    /**
     * @param text such as {@code 10.0.0.0/8}, or one address
     * @throws IllegalArgumentException for what is neither
     */
    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address = literal(slash < 0 ? text : text.substring(0, slash));
        int prefix = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > address.length * 8) {
            throw new IllegalArgumentException("There is no prefix of " + prefix + " bits");
        }
        return new Network(address, prefix);
    }

    /** Whether it looks like an address, and not like a name. */
    static boolean isNumeric(String text) {
        return text.indexOf(':') >= 0 || text.matches("[0-9.]+(/[0-9]+)?");
    }

    boolean contains(InetAddress one) {
        byte[] bits = one.getAddress();
        if (bits.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((bits[bit / 8] ^ address[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] literal(String text) {
        // Java would read 10.1 as 10.0.0.1.
        if (!text.contains(":") && !text.matches("[0-9]{1,3}([.][0-9]{1,3}){3}")) {
            throw new IllegalArgumentException(text + " is not an address");
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text + " is not an address", e);
        }
    }
}
