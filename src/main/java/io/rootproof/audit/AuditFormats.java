package io.rootproof.audit;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;

/** How pages of audit periods write lengths: {@code audit:exact(…)}. */
@TemplateExtension(namespace = "audit")
final class AuditFormats {

    private AuditFormats() {}

    static String exact(Duration length) {
        return Share.exact(length);
    }
}
