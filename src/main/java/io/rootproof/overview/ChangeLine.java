package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.account.AccountChange;
import io.rootproof.account.AccountChange.Field;
import io.rootproof.account.Lifecycle;
import io.rootproof.assessment.RuleMessages;
import io.rootproof.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an account.
 *
 * @param from null where there was nothing before, or where the field says enough
 * @param words true where from and to are ours, false where they are data
 */
@TemplateData
record ChangeLine(
        Instant at,
        Field field,
        @Nullable String from,
        @Nullable String to,
        boolean words,
        String actor,
        String reason) {

    static ChangeLine of(AccountChange change) {
        AccountFactMessages facts = Words.of(AccountFactMessages.class);
        RuleMessages rules = Words.of(RuleMessages.class);
        boolean so = "true".equals(change.toValue);
        return switch (change.field) {
            case NAME, ORGANIZATIONAL_UNIT, OWNER ->
                line(change, present(change.fromValue), present(change.toValue), false);
            case LIFECYCLE ->
                line(
                        change,
                        change.fromValue == null ? null : rules.lifecycle(Lifecycle.valueOf(change.fromValue)),
                        change.toValue == null ? null : rules.lifecycle(Lifecycle.valueOf(change.toValue)),
                        true);
            case SCOPE -> line(change, null, facts.inScope(so), true);
            case LISTED -> line(change, null, facts.listed(so), true);
        };
    }

    private static ChangeLine line(AccountChange change, @Nullable String from, @Nullable String to, boolean words) {
        return new ChangeLine(change.effectiveAt, change.field, from, to, words, change.actor, change.reason);
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
