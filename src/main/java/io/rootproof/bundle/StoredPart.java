package io.rootproof.bundle;

/**
 * A part of a bundle's ZIP, as it is stored.
 *
 * @param bytes its size
 */
record StoredPart(String sha256, long bytes) {

    static StoredPart parse(String line) {
        int space = line.indexOf(' ');
        return new StoredPart(line.substring(0, space), Long.parseLong(line.substring(space + 1)));
    }

    @Override
    public String toString() {
        return sha256 + " " + bytes;
    }
}
