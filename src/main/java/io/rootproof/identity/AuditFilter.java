package io.rootproof.identity;

import io.rootproof.web.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the audit log, as they stand in the URL. Who and what are exact; what it was done to is known by how it
 * begins, such as {@code ticket/}. Times are
 * UTC days or instants.
 */
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

    /** The condition in SQL, without the cursor; its parameters are {@link #parameters()}. */
    String condition() {
        StringBuilder condition = new StringBuilder("1 = 1");
        parameters()
                .keySet()
                .forEach(name -> condition.append(
                        switch (name) {
                            case "from" -> " and recorded_at >= :from";
                            case "to" -> " and recorded_at < :to";
                            case "subject" -> " and subject like :subject escape '!'";
                            default -> " and " + name + " = :" + name;
                        }));
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "actor", QueryParameters.text(actor));
        put(parameters, "action", QueryParameters.text(action));
        String beginning = QueryParameters.text(subject);
        put(parameters, "subject", beginning == null ? null : beginning(beginning));
        put(parameters, "from", QueryParameters.instant("from", from));
        put(parameters, "to", QueryParameters.instant("to", to));
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

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static String beginning(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String shown(@Nullable String value) {
        return value == null ? "" : value;
    }
}
