package io.rootproof.prevention.scp;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service control policy, as far as it denies. What it allows is left aside: an action that no policy allows is denied,
 * too, but whether it is so depends on every policy on the way to an account.
 */
public final class ScpDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> ELEMENTS =
            Set.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");

    private final List<ScpStatement> denials;
    private final @Nullable String unreadable;

    private ScpDocument(List<ScpStatement> denials, @Nullable String unreadable) {
        this.denials = denials;
        this.unreadable = unreadable;
    }

    /** A document that cannot be read is one that cannot be judged; it is never left out. */
    public static ScpDocument read(String content) {
        try {
            JsonNode document = JSON.readTree(content);
            JsonNode statements = document.path("Statement");
            List<ScpStatement> denials = new ArrayList<>();
            for (JsonNode statement : statements.isObject() ? List.of(statements) : listed(statements)) {
                String effect = required(statement.path("Effect"), "Effect");
                if (effect.equals("Deny")) {
                    denials.add(denial(statement));
                } else if (!effect.equals("Allow")) {
                    throw new Unreadable("Effect " + effect);
                }
            }
            return new ScpDocument(List.copyOf(denials), null);
        } catch (JsonProcessingException notJson) {
            return new ScpDocument(List.of(), "JSON");
        } catch (Unreadable notAPolicy) {
            return new ScpDocument(List.of(), notAPolicy.what);
        }
    }

    /** Whether it denies somebody to make access keys, or may do so: then it matters what it is attached to. */
    public boolean speaksOfKeys() {
        return unreadable != null || denials.stream().anyMatch(ScpStatement::speaksOfKeys);
    }

    /** What it does where it is attached to the account, or above it. */
    public Ruling on(RootUser root) {
        if (unreadable != null) {
            return Ruling.unjudged(new Doubt(Doubt.Part.DOCUMENT, unreadable));
        }
        return denials.stream().map(denial -> denial.on(root)).reduce(Ruling.SILENT, Ruling::or);
    }

    private static ScpStatement denial(JsonNode statement) throws Unreadable {
        boolean allBut = statement.has("NotAction");
        if (allBut == statement.has("Action") || (statement.has("Resource") && statement.has("NotResource"))) {
            throw new Unreadable("Action, NotAction, Resource, NotResource");
        }
        List<String> foreign = new ArrayList<>();
        statement.fieldNames().forEachRemaining(name -> {
            if (!ELEMENTS.contains(name)) {
                foreign.add(name);
            }
        });
        return new ScpStatement(
                texts(statement.path(allBut ? "NotAction" : "Action")),
                allBut,
                resources(statement),
                conditions(statement.path("Condition")),
                List.copyOf(foreign));
    }

    private static @Nullable ScpResources resources(JsonNode statement) throws Unreadable {
        boolean inverted = statement.has("NotResource");
        return inverted || statement.has("Resource")
                ? new ScpResources(texts(statement.path(inverted ? "NotResource" : "Resource")), inverted)
                : null;
    }

    private static List<ScpCondition> conditions(JsonNode condition) throws Unreadable {
        if (!condition.isMissingNode() && !condition.isObject()) {
            throw new Unreadable("Condition");
        }
        List<ScpCondition> conditions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> operator : condition.properties()) {
            if (!operator.getValue().isObject()) {
                throw new Unreadable("Condition " + operator.getKey());
            }
            for (Map.Entry<String, JsonNode> key : operator.getValue().properties()) {
                conditions.add(new ScpCondition(operator.getKey(), key.getKey(), texts(key.getValue())));
            }
        }
        return List.copyOf(conditions);
    }

    private static List<String> texts(JsonNode value) throws Unreadable {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (!one.isValueNode() || one.isNull()) {
                throw new Unreadable("JSON " + one.getNodeType());
            }
            texts.add(one.asText());
        }
        return List.copyOf(texts);
    }

    private static Iterable<JsonNode> listed(JsonNode statements) throws Unreadable {
        if (!statements.isArray()) {
            throw new Unreadable("Statement");
        }
        return statements;
    }

    private static String required(JsonNode text, String what) throws Unreadable {
        if (!text.isTextual()) {
            throw new Unreadable(what);
        }
        return text.textValue();
    }

    /** What is not as AWS writes it. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String what;

        Unreadable(String what) {
            super(what);
            this.what = what;
        }
    }
}
