package io.rootproof.merkle;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word for word: recursive, over lists of whole entries, nothing kept. */
final class SlowTree {

    private SlowTree() {}

    /** MTH(D[n]). */
    static byte[] root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (entries.size() == 1) {
            return sha256(joined(new byte[] {0}, entries.getFirst()));
        }
        int k = split(entries.size());
        return sha256(joined(new byte[] {1}, root(entries.subList(0, k)), root(entries.subList(k, entries.size()))));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> entries) {
        int n = entries.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? with(path(m, entries.subList(0, k)), root(entries.subList(k, n)))
                : with(path(m - k, entries.subList(k, n)), root(entries.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    static List<byte[]> proof(int m, List<byte[]> entries) {
        return subproof(m, entries, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> entries, boolean known) {
        int n = entries.size();
        if (m == n) {
            return known ? List.of() : List.of(root(entries));
        }
        int k = split(n);
        return m <= k
                ? with(subproof(m, entries.subList(0, k), known), root(entries.subList(k, n)))
                : with(subproof(m - k, entries.subList(k, n), false), root(entries.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> with(List<byte[]> path, byte[] last) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
