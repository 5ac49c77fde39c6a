package io.rootproof.prevention.scp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One key of a condition. Only keys are judged whose value for a root user AWS documents, and only operators that compare
 * text; whatever else is written is for nobody to guess.
 *
 * @param operator such as {@code StringNotLike} or {@code ArnLikeIfExists}
 */
record ScpCondition(String operator, String key, List<String> values) {

    private static final String IF_EXISTS = "IfExists";

    private static final Map<String, BiPredicate<String, String>> TEXT = Map.of(
            "StringEquals", String::equals,
            "StringEqualsIgnoreCase", String::equalsIgnoreCase,
            "StringLike", Wildcards::matches);

    private static final Map<String, String> OPPOSITE = Map.of(
            "StringNotEquals", "StringEquals",
            "StringNotEqualsIgnoreCase", "StringEqualsIgnoreCase",
            "StringNotLike", "StringLike",
            "ArnNotEquals", "ArnEquals",
            "ArnNotLike", "ArnLike");

    Truth holdsFor(RootUser root) {
        if (values.isEmpty() || values.stream().anyMatch(value -> value.contains("${"))) {
            return Truth.UNSURE;
        }
        boolean ifExists = operator.endsWith(IF_EXISTS);
        String name = ifExists ? operator.substring(0, operator.length() - IF_EXISTS.length()) : operator;
        Optional<Known> known = Known.of(key, root);
        return known.isEmpty() ? Truth.UNSURE : holds(name, ifExists, known.get());
    }

    String text() {
        return operator + " " + key;
    }

    /**
     * A key of the request.
     *
     * @param value null where the root user's own requests do not have the key
     */
    private record Known(Kind kind, @Nullable String value) {

        private enum Kind {
            TEXT,
            ARN,
            BOOL
        }

        static Optional<Known> of(String key, RootUser root) {
            return Optional.ofNullable(
                    switch (key.toLowerCase(Locale.ROOT)) {
                        case "aws:principalarn" -> new Known(Kind.ARN, root.arn());
                        case "aws:principalaccount", "aws:userid" -> new Known(Kind.TEXT, root.accountId());
                        case "aws:principaltype" -> new Known(Kind.TEXT, "Account");
                        case "aws:username" -> new Known(Kind.TEXT, null);
                        // Sessions of sts:AssumeRoot alone have it, and no task policy of these lets keys be made.
                        case "aws:assumedroot" -> new Known(Kind.BOOL, null);
                        case "aws:principalisawsservice" -> new Known(Kind.BOOL, "false");
                        default -> null;
                    });
        }
    }

    private Truth holds(String name, boolean ifExists, Known known) {
        if (name.equals("Null")) {
            return ifExists ? Truth.UNSURE : isNull(known);
        }
        String positive = OPPOSITE.getOrDefault(name, name);
        boolean negated = !positive.equals(name);
        BiPredicate<String, String> match = matching(positive, known);
        if (match == null) {
            return Truth.UNSURE;
        }
        String value = known.value();
        if (value == null) {
            return Truth.of(negated || ifExists);
        }
        return Truth.of(negated != values.stream().anyMatch(wanted -> match.test(wanted, value)));
    }

    private @Nullable BiPredicate<String, String> matching(String positive, Known known) {
        return switch (known.kind()) {
            case BOOL -> positive.equals("Bool") && areTruthValues() ? String::equalsIgnoreCase : null;
            case TEXT -> TEXT.get(positive);
            case ARN ->
                positive.equals("ArnLike") || positive.equals("ArnEquals")
                        ? (areArns() ? Wildcards::matchesArn : null)
                        : TEXT.get(positive);
        };
    }

    private Truth isNull(Known known) {
        return areTruthValues()
                ? Truth.of(values.stream().anyMatch(value -> Boolean.parseBoolean(value) == (known.value() == null)))
                : Truth.UNSURE;
    }

    private boolean areTruthValues() {
        return values.stream().allMatch(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"));
    }

    private boolean areArns() {
        return values.stream().allMatch(value -> value.split(":", 6).length == 6);
    }
}
