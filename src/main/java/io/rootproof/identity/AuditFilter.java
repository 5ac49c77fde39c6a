package io.rootproof.identity;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the audit log, as they stand in the URL; all are exact, and days are UTC days. */
public class AuditFilter {

    @RestQuery
    @Nullable
    String actor;

    @RestQuery
    @Nullable
    String action;

    @RestQuery
    @Nullable
    String subject;

    @RestQuery
    @Nullable
    String from;

    @RestQuery
    @Nullable
    String to;

    /** The condition in JPQL, without the cursor; its parameters are {@link #parameters()}. */
    String condition() {
        StringBuilder condition = new StringBuilder("1 = 1");
        parameters()
                .keySet()
                .forEach(name -> condition.append(
                        switch (name) {
                            case "from" -> " and recordedAt >= :from";
                            case "to" -> " and recordedAt < :to";
                            default -> " and " + name + " = :" + name;
                        }));
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "actor", actor);
        put(parameters, "action", action);
        put(parameters, "subject", subject);
        if (given(from)) {
            parameters.put("from", startOfDay("from", from));
        }
        if (given(to)) {
            parameters.put("to", startOfDay("to", to));
        }
        return parameters;
    }

    public String getActor() {
        return shown(actor);
    }

    public String getAction() {
        return shown(action);
    }

    public String getSubject() {
        return shown(subject);
    }

    public String getFrom() {
        return shown(from);
    }

    public String getTo() {
        return shown(to);
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(name, value.strip());
        }
    }

    private static boolean given(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Instant startOfDay(String name, @Nullable String day) {
        try {
            return LocalDate.parse(shown(day).strip())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.badRequest(Words.of(IdentityMessages.class).notADay(name));
        }
    }
}
