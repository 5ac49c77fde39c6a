package io.rootproof.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a PATCH: only what it names changes, so that an owner that is null (nobody) differs from one that is not
 * named.
 */
record AccountChangeBody(ObjectNode body) {

    private static final Set<String> NAMES = Set.of("owner", "inScope", "reason");

    static AccountChangeBody of(@Nullable JsonNode body) {
        if (!(body instanceof ObjectNode object) || object.isEmpty()) {
            throw ProblemException.badRequest(words().sendChange());
        }
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!NAMES.contains(name)) {
                throw ProblemException.badRequest(words().notChangedHere(name));
            }
        }
        return new AccountChangeBody(object);
    }

    boolean namesOwner() {
        return body.has("owner");
    }

    boolean namesScope() {
        return body.has("inScope");
    }

    @Nullable
    String owner() {
        return text("owner");
    }

    boolean inScope() {
        JsonNode value = body.get("inScope");
        if (value == null || !value.isBoolean()) {
            throw ProblemException.badRequest(words().notTrueOrFalse("inScope"));
        }
        return value.booleanValue();
    }

    @Nullable
    String reason() {
        return text("reason");
    }

    private @Nullable String text(String name) {
        JsonNode value = body.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw ProblemException.badRequest(words().notAText(name));
        }
        return value.textValue();
    }

    private static AccountRefusals words() {
        return Words.of(AccountRefusals.class);
    }
}
