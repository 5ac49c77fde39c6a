package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which accounts are wanted, and in which order; null and an empty list leave a thing open. */
record AccountFilter(
        List<Result> results,
        List<Reason> reasons,
        @Nullable String unit,
        @Nullable String owner,
        @Nullable Boolean inScope,
        List<SecurityHubState> hubStates,
        @Nullable Boolean conflicting,
        @Nullable Boolean listed,
        @Nullable String words,
        AccountOrder order) {

    /** Conditions over {@code Account a} and {@code AccountStatus s}, with the values of their parameters. */
    record Where(List<String> conditions, Map<String, Object> values) {

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        Where and(String condition, Map<String, Object> more) {
            List<String> longer = new ArrayList<>(conditions);
            longer.add(condition);
            Map<String, Object> all = new LinkedHashMap<>(values);
            all.putAll(more);
            return new Where(longer, all);
        }

        Where with(String name, Object value) {
            Map<String, Object> all = new LinkedHashMap<>(values);
            all.put(name, value);
            return new Where(conditions, all);
        }
    }

    static AccountFilter everything(AccountOrder order) {
        return new AccountFilter(List.of(), List.of(), null, null, null, List.of(), null, null, null, order);
    }

    Where where(Instant now) {
        Where where = new Where(List.of(), Map.of());
        if (!results.isEmpty()) {
            where = where.and(anyOf(results.stream().map(EffectiveResult::is).toList()), Map.of("now", now));
        }
        if (!reasons.isEmpty()) {
            where = where.and(anyOf(reasons.stream().map(EffectiveResult::is).toList()), Map.of("now", now));
        }
        if (unit != null) {
            where = where.and(
                    "(a.organizationalUnit = :unit or a.organizationalUnit like :below escape '!')",
                    Map.of("unit", unit, "below", escaped(unit) + "/%"));
        }
        if (owner != null) {
            where = where.and("a.owner = :owner", Map.of("owner", owner));
        }
        if (inScope != null) {
            where = where.and("a.inScope = :inScope", Map.of("inScope", inScope));
        }
        if (!hubStates.isEmpty()) {
            String known = hubStates.contains(SecurityHubState.NEVER) ? "(s.accountId is null or " : "(";
            where = where.and(known + "s.securityHub in :hubStates)", Map.of("hubStates", hubStates));
        }
        if (conflicting != null) {
            where = where.and(
                    (conflicting ? "" : "not ") + "(coalesce(s.conflicting, false) and " + EffectiveResult.HOLDS + ")",
                    Map.of("now", now));
        }
        if (listed != null) {
            where = where.and("a.inInventory = :listed", Map.of("listed", listed));
        }
        return words == null ? where : where.and(WORDS, search(words));
    }

    private static final String WORDS = "(a.accountId like :start escape '!' or lower(a.name) like :words escape '!'"
            + " or lower(a.email) like :words escape '!' or lower(a.organizationalUnit) like :words escape '!')";

    private static Map<String, Object> search(String words) {
        String wanted = escaped(words);
        return Map.of("start", wanted + "%", "words", "%" + wanted.toLowerCase(Locale.ROOT) + "%");
    }

    private static String anyOf(List<String> conditions) {
        return conditions.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
