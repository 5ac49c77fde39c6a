package io.rootproof.audit;

import io.quarkus.qute.TemplateData;

/**
 * A record that a sample rests on.
 *
 * @param sha256 of its payload
 */
@TemplateData
public record SampleEvidence(String id, String sha256) {

    static SampleEvidence parse(String line) {
        int space = line.indexOf(' ');
        return new SampleEvidence(line.substring(0, space), line.substring(space + 1));
    }

    @Override
    public String toString() {
        return id + " " + sha256;
    }
}
