package io.rootproof.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes a problem as JSON for programs and as a page for people; the path decides which. */
@ApplicationScoped
class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);
    private static final String HTML = "text/html;charset=UTF-8";

    record Written(String contentType, String body) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** For somebody who is logged in: with the navigation. */
        static native TemplateInstance problem(ProblemPage page);

        /** For everybody else, and where the navigation itself cannot be written. */
        static native TemplateInstance problemPlain(ProblemPage page);

        private Templates() {}
    }

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** For programs, or for somebody of whom nothing is known. */
    Written write(Problem problem, String path, @Nullable String requestId) {
        return CurrentRequest.isApi(path)
                ? new Written("application/problem+json", asJson(problem.at(path, requestId)))
                : plain(ProblemPage.of(problem.at(path, requestId), null, null, null));
    }

    Written plain(ProblemPage page) {
        return new Written(HTML, Templates.problemPlain(page).render());
    }

    /** With the navigation, which asks the database who is looking: where that fails too, without. */
    Written withNavigation(ProblemPage page) {
        try {
            return new Written(HTML, Templates.problem(page).render());
        } catch (RuntimeException alsoBroken) {
            LOG.warn("The error page could not be written with its navigation", alsoBroken);
            return plain(page);
        }
    }

    private String asJson(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
