package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into the forms of an account page. A form that was refused keeps it; null leaves an input as the
 * account is.
 *
 * @param open the form that was sent: {@code owner}, {@code acceptance}; null where none was
 */
@TemplateData
record AccountForms(
        FormErrors errors,
        @Nullable String open,
        @Nullable String owner,
        @Nullable String reason,
        @Nullable String note) {

    static AccountForms untouched() {
        return new AccountForms(FormErrors.none(), null, null, null, null);
    }

    static AccountForms owner(FormErrors errors, @Nullable String owner, @Nullable String reason) {
        return new AccountForms(errors, "owner", owner == null ? "" : owner, reason, null);
    }

    static AccountForms acceptance(FormErrors errors, @Nullable String note) {
        return new AccountForms(errors, "acceptance", null, null, note);
    }

    public boolean isOwnerOpen() {
        return "owner".equals(open);
    }

    /** What is wrong at an input; null if nothing is. */
    public @Nullable String at(String field) {
        return errors.at(field);
    }
}
