package io.rootproof.collection.imports;

import io.quarkus.qute.TemplateEnum;
import io.rootproof.web.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file is said to be. */
@TemplateEnum
public enum ImportKind {
    SECURITY_HUB_FINDINGS("security-hub-findings", "Security Hub findings (ASFF)", Form.JSON),
    CREDENTIAL_REPORT("credential-report", "IAM credential report", Form.CSV),
    ACCOUNT_SUMMARY("account-summary", "IAM account summary", Form.XML_OR_JSON),
    PROWLER_ASFF("prowler-asff", "Prowler findings (ASFF)", Form.JSON),
    PROWLER_OCSF("prowler-ocsf", "Prowler findings (OCSF)", Form.JSON),
    ACCOUNTS_CSV("accounts-csv", "List of accounts (CSV)", Form.CSV);

    /** How a file of a kind begins, at the least. */
    enum Form {
        JSON,
        CSV,
        XML_OR_JSON
    }

    private final String wire;
    private final String label;
    private final Form form;

    ImportKind(String wire, String label, Form form) {
        this.wire = wire;
        this.label = label;
        this.form = form;
    }

    /** As the API writes it. */
    public String wire() {
        return wire;
    }

    public String label() {
        return label;
    }

    Form form() {
        return form;
    }

    /** Whether the file says neither whom it is about nor when it was made, so that the importer must. */
    public boolean needsSubject() {
        return this == CREDENTIAL_REPORT || this == ACCOUNT_SUMMARY;
    }

    /**
     * @throws ProblemException 400 that lists the kinds
     */
    static ImportKind of(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("kind must be one of "
                        + Arrays.stream(values()).map(ImportKind::wire).collect(Collectors.joining(", ")) + "."));
    }
}
