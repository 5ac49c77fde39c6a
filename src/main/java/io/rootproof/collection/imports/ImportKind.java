package io.rootproof.collection.imports;

import io.quarkus.qute.TemplateEnum;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file is said to be. */
@TemplateEnum
public enum ImportKind {
    SECURITY_HUB_FINDINGS("security-hub-findings", Form.JSON),
    CREDENTIAL_REPORT("credential-report", Form.CSV),
    ACCOUNT_SUMMARY("account-summary", Form.XML_OR_JSON),
    PROWLER_ASFF("prowler-asff", Form.JSON),
    PROWLER_OCSF("prowler-ocsf", Form.JSON),
    ACCOUNTS_CSV("accounts-csv", Form.CSV),
    /** What another system handed in by itself; nobody chooses a file for it. */
    EVENT("event", Form.JSON);

    /** How a file of a kind begins, at the least. */
    enum Form {
        JSON,
        CSV,
        XML_OR_JSON
    }

    private final String wire;
    private final Form form;

    ImportKind(String wire, Form form) {
        this.wire = wire;
        this.form = form;
    }

    /** As the API writes it. */
    public String wire() {
        return wire;
    }

    /** As pages call it. */
    public String label() {
        return Words.of(ImportMessages.class).kind(this);
    }

    /** The command that makes such a file; empty where none does. */
    String command() {
        return switch (this) {
            case SECURITY_HUB_FINDINGS ->
                "aws securityhub get-findings --filters '{\"ComplianceSecurityControlId\":[{\"Value\":\"IAM.4\",\"Comparison\":\"EQUALS\"}]}'";
            case CREDENTIAL_REPORT -> "aws iam get-credential-report";
            case ACCOUNT_SUMMARY -> "aws iam get-account-summary";
            case PROWLER_ASFF -> "prowler aws --check iam_no_root_access_key -M json-asff";
            case PROWLER_OCSF -> "prowler aws --check iam_no_root_access_key -M json-ocsf";
            case ACCOUNTS_CSV, EVENT -> "";
        };
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
        return named(wire, ofFiles());
    }

    /** As {@link #of}, events too. */
    static ImportKind any(@Nullable String wire) {
        return named(wire, List.of(values()));
    }

    /** The kinds that a file can be. */
    static List<ImportKind> ofFiles() {
        return Arrays.stream(values()).filter(kind -> kind != EVENT).toList();
    }

    private static ImportKind named(@Nullable String wire, List<ImportKind> among) {
        return among.stream()
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(Words.of(ImportMessages.class)
                        .kinds(among.stream().map(ImportKind::wire).collect(Collectors.joining(", ")))));
    }
}
