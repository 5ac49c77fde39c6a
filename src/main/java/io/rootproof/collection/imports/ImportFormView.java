package io.rootproof.collection.imports;

import io.quarkus.qute.TemplateData;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The import form with what was filled in, and why it was refused.
 *
 * @param errors what is wrong with the form or the file
 * @param reasons what is wrong at single places of the file; not all of them
 */
@TemplateData
record ImportFormView(
        @Nullable String kind,
        @Nullable String accountId,
        @Nullable String generatedTime,
        FormErrors errors,
        List<FormErrors.Entry> reasons) {

    static ImportFormView empty(@Nullable String kind) {
        return new ImportFormView(kind, null, null, FormErrors.none(), List.of());
    }

    static ImportFormView of(ImportForm form, FormErrors errors) {
        return new ImportFormView(form.kind(), form.accountId, form.generatedTime, errors, List.of());
    }

    /** The file was refused: as a whole, or for what stands at certain places of it. */
    static ImportFormView of(ImportForm form, ProblemException refused) {
        List<FormErrors.Entry> places = FormErrors.of(refused).getEntries().stream()
                .filter(entry -> entry.field() != null)
                .toList();
        return new ImportFormView(
                form.kind(),
                form.accountId,
                form.generatedTime,
                FormErrors.none().add("file", refused.detail()),
                places);
    }

    public List<Choice> choices() {
        return ImportKind.ofFiles().stream()
                .map(each -> new Choice(each, each.wire().equals(kind)))
                .toList();
    }

    /** Whether the list was cut: there may be more places than it names. */
    public boolean isMayBeMore() {
        return reasons.size() >= Imports.REASONS_SHOWN;
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** The columns that everybody may send. */
    public String columns() {
        return String.join(
                ", ",
                AccountLine.COLUMNS.stream()
                        .filter(column -> !column.equals("in_scope"))
                        .toList());
    }

    /** A kind to choose. */
    @TemplateData
    record Choice(ImportKind kind, boolean chosen) {

        /** The word of the glossary that explains it. */
        public String term() {
            return switch (kind) {
                case SECURITY_HUB_FINDINGS -> "security-hub";
                case CREDENTIAL_REPORT -> "credential-report";
                case ACCOUNT_SUMMARY -> "account-summary";
                case PROWLER_ASFF, PROWLER_OCSF -> "prowler";
                case ACCOUNTS_CSV -> "population";
                case EVENT -> "cloudtrail";
            };
        }

        public String command() {
            return kind.command();
        }
    }
}
