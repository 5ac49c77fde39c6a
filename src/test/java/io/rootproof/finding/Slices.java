package io.rootproof.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a document hands out. */
final class Slices implements SliceReceiver {

    final List<FindingSlice> taken = new ArrayList<>();
    final Map<String, String> refused = new TreeMap<>();

    static Slices of(String document, FindingDocument.Wrapping wrapping) {
        return of(document.getBytes(StandardCharsets.UTF_8), wrapping);
    }

    static Slices of(byte[] document, FindingDocument.Wrapping wrapping) {
        Slices slices = new Slices();
        FindingDocument.read(document, wrapping, slices);
        return slices;
    }

    List<String> pointers() {
        return taken.stream().map(FindingSlice::pointer).toList();
    }

    List<String> texts() {
        return taken.stream()
                .map(slice -> new String(slice.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void slice(FindingSlice slice) {
        taken.add(slice);
    }

    @Override
    public void refused(String pointer, String reason) {
        refused.put(pointer, reason);
    }
}
