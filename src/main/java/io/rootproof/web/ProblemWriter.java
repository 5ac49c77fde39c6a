package io.rootproof.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Writes a problem as JSON for programs and as a page for people; the path decides which. */
@ApplicationScoped
class ProblemWriter {

    record Written(String contentType, String body) {}

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(Problem problem);

        private Templates() {}
    }

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    Written write(Problem problem, String path, @Nullable String requestId) {
        Problem complete = problem.at(path, requestId);
        return CurrentRequest.isApi(path)
                ? new Written("application/problem+json", asJson(complete))
                : new Written(
                        "text/html;charset=UTF-8", Templates.problem(complete).render());
    }

    private String asJson(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
