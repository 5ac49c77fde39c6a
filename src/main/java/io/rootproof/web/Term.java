package io.rootproof.web;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word of the trade, explained in the glossary. In templates {@code {#term key='credential-report'}…{/term}}. */
@TemplateEnum
public enum Term {
    ROOT_USER(Section.THE_CLAIM),
    ROOT_ACCESS_KEY(Section.THE_CLAIM),
    CONTROL(Section.THE_CLAIM),
    CONTROL_CARD(Section.THE_CLAIM),
    RUNBOOK(Section.THE_CLAIM),
    FRAMEWORK_REQUIREMENT(Section.THE_CLAIM),
    SOURCE(Section.EVIDENCE),
    PAYLOAD(Section.EVIDENCE),
    ENVELOPE(Section.EVIDENCE),
    EVIDENCE_RECORD(Section.EVIDENCE),
    DIGEST(Section.EVIDENCE),
    FINDING(Section.EVIDENCE),
    OBSERVATION(Section.EVIDENCE),
    SERIES(Section.EVIDENCE),
    OBSERVED_AT(Section.EVIDENCE),
    RECORDED_AT(Section.EVIDENCE),
    PRESENT_SINCE(Section.EVIDENCE),
    EFFECTIVE_FROM(Section.EVIDENCE),
    VALID_UNTIL(Section.EVIDENCE),
    CURRENT(Section.EVIDENCE),
    STALE(Section.EVIDENCE),
    MISFILED(Section.EVIDENCE),
    REJECTED(Section.EVIDENCE),
    COLLECTED(Section.EVIDENCE),
    COLLECTION_FAILURE(Section.EVIDENCE),
    RESULT(Section.RESULTS),
    REASON(Section.RESULTS),
    CONFLICTING(Section.RESULTS),
    RESULT_INTERVAL(Section.RESULTS),
    AS_KNOWN_AT(Section.RESULTS),
    COVERAGE(Section.RESULTS),
    SECURITY_HUB_SILENT(Section.RESULTS),
    EXPLANATION(Section.RESULTS),
    LOG_ENTRY(Section.LOG),
    LOGGED_RECORD(Section.LOG),
    STORE_CHECK(Section.LOG),
    CHECKPOINT(Section.LOG),
    INCLUSION_PROOF(Section.LOG),
    CONSISTENCY_PROOF(Section.LOG),
    FORK(Section.LOG),
    POPULATION(Section.ACCOUNTS),
    DISCOVERED(Section.ACCOUNTS),
    SCOPE(Section.ACCOUNTS),
    LIFECYCLE(Section.ACCOUNTS),
    MANAGEMENT_ACCOUNT(Section.ACCOUNTS),
    PARTITION(Section.ACCOUNTS),
    CONNECTION(Section.ACCOUNTS),
    READINESS(Section.ACCOUNTS),
    COLLECTION_RUN(Section.WORK),
    FAILURE_TICKET(Section.WORK),
    EVIDENCE_GAP_TICKET(Section.WORK),
    FIX_CLAIM(Section.WORK),
    CLOSING_EVIDENCE(Section.WORK),
    REFUTED(Section.WORK),
    EXCEPTION(Section.WORK),
    ATTESTATION(Section.WORK),
    REVIEW(Section.WORK),
    TABLETOP_EXERCISE(Section.WORK),
    AUDIT_PERIOD(Section.WORK),
    SAMPLE(Section.WORK),
    LEGAL_HOLD(Section.WORK),
    BUNDLE(Section.WORK),
    CONTROL_OWNER(Section.WORK),
    TAMPER_EVIDENT(Section.WORK),
    SECURITY_HUB(Section.AWS_AND_STANDARDS),
    CREDENTIAL_REPORT(Section.AWS_AND_STANDARDS),
    ACCOUNT_SUMMARY(Section.AWS_AND_STANDARDS),
    ROOT_CREDENTIAL_AUDIT(Section.AWS_AND_STANDARDS),
    CLOUDTRAIL(Section.AWS_AND_STANDARDS),
    PROWLER(Section.AWS_AND_STANDARDS),
    ORGANIZATIONAL_UNIT(Section.AWS_AND_STANDARDS),
    REGION(Section.AWS_AND_STANDARDS),
    STANDARD(Section.AWS_AND_STANDARDS),
    ARN(Section.AWS_AND_STANDARDS),
    ASFF(Section.AWS_AND_STANDARDS),
    SCP(Section.AWS_AND_STANDARDS),
    CENTRALISED_ROOT_ACCESS(Section.AWS_AND_STANDARDS),
    SHA_256(Section.AWS_AND_STANDARDS),
    UTC(Section.AWS_AND_STANDARDS),
    SLA(Section.AWS_AND_STANDARDS);

    /** The glossary's chapters, in its order. */
    @TemplateEnum
    public enum Section {
        THE_CLAIM,
        EVIDENCE,
        RESULTS,
        LOG,
        ACCOUNTS,
        WORK,
        AWS_AND_STANDARDS;

        public List<Term> terms() {
            return Arrays.stream(Term.values())
                    .filter(term -> term.section == this)
                    .toList();
        }
    }

    private final Section section;

    Term(Section section) {
        this.section = section;
    }

    /** Its place on the glossary page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException if a template asks for a word that the glossary does not have
     */
    static Term ofAnchor(String anchor) {
        return Arrays.stream(values())
                .filter(term -> term.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The glossary has no " + anchor));
    }
}
