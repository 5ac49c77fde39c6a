package io.rootproof.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The statements of an IAM policy, wherever it stands in a JSON or YAML file. */
record PolicyStatements(List<JsonNode> all) {
    /** Calls that change nothing but a cached report, or lead into a session that other policies limit. */
    private static final Set<String> NOT_NAMED_AS_READS =
            Set.of("iam:GenerateCredentialReport", "sts:AssumeRole", "sts:AssumeRoot");

    static JsonNode json(String file) throws IOException {
        return new ObjectMapper().readTree(Path.of(file).toFile());
    }

    static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Path.of(file).toFile());
    }

    static PolicyStatements in(JsonNode document) {
        return new PolicyStatements(document.findValues("Statement").stream()
                .flatMap(PolicyStatements::each)
                .toList());
    }

    Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        all.stream()
                .flatMap(statement -> each(statement.path("Action")))
                .forEach(action -> actions.add(action.asText()));
        return actions;
    }

    /** Every action that is a wildcard, a write, or allowed by exclusion. */
    List<String> tooMuch() {
        Stream<String> excluded = all.stream()
                .filter(statement ->
                        statement.has("NotAction") || statement.has("NotResource") || statement.has("NotPrincipal"))
                .map(statement -> "by exclusion: " + statement);
        return Stream.concat(actions().stream().filter(action -> !reads(action)), excluded)
                .toList();
    }

    JsonNode allowing(String action) {
        return all.stream()
                .filter(statement -> each(statement.path("Action"))
                        .anyMatch(each -> each.asText().equals(action)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement allows " + action));
    }

    private static boolean reads(String action) {
        return !action.contains("*")
                && (NOT_NAMED_AS_READS.contains(action)
                        || action.matches("[a-z0-9-]+:(Get|List|Describe|Lookup)[A-Za-z]+"));
    }

    private static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false)
                : oneOrMany.isMissingNode() ? Stream.empty() : Stream.of(oneOrMany);
    }
}
