package io.rootproof.bundle;

import java.nio.file.Path;
import java.util.List;

/**
 * A bundle as people download it, in its workshop.
 *
 * @param report the report, signed if the bundle is
 * @param parts the parts of the ZIP, in order
 * @param sums the list of checksums
 */
record Packed(Path report, List<Path> parts, Path sums) {

    Packed {
        parts = List.copyOf(parts);
    }
}
