package io.rootproof.verification;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Payload digests by the number of their evidence record: 40 bytes each, for there may be millions. */
final class LoggedPayloads {

    private static final int DIGEST = 32;

    private long[] ids = new long[1024];
    private byte[] digests = new byte[1024 * DIGEST];
    private int size;

    /** Ids are positive; zero marks a free place. */
    void put(long id, String sha256) {
        if (id <= 0) {
            return;
        }
        if (size * 2 >= ids.length) {
            grow();
        }
        put(id, HexFormat.of().parseHex(sha256));
    }

    @Nullable
    String get(long id) {
        int place = place(id);
        return id <= 0 || ids[place] != id
                ? null
                : HexFormat.of().formatHex(digests, place * DIGEST, (place + 1) * DIGEST);
    }

    private void put(long id, byte[] digest) {
        int place = place(id);
        if (ids[place] == 0) {
            size++;
        }
        ids[place] = id;
        System.arraycopy(digest, 0, digests, place * DIGEST, DIGEST);
    }

    private int place(long id) {
        int place = (int) ((id * 0x9E3779B97F4A7C15L >>> 33) % ids.length);
        while (ids[place] != 0 && ids[place] != id) {
            place = (place + 1) % ids.length;
        }
        return place;
    }

    private void grow() {
        long[] before = ids;
        byte[] digestsBefore = digests;
        ids = new long[before.length * 2];
        digests = new byte[ids.length * DIGEST];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                put(before[i], Arrays.copyOfRange(digestsBefore, i * DIGEST, (i + 1) * DIGEST));
            }
        }
    }
}
