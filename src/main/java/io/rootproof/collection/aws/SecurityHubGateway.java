package io.rootproof.collection.aws;

import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Disposition;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Refusal;
import io.rootproof.evidence.Source;
import io.rootproof.finding.FindingDocument;
import io.rootproof.finding.FindingDocument.Wrapping;
import io.rootproof.finding.FindingReading;
import io.rootproof.finding.FindingSlice;
import io.rootproof.finding.Iam4;
import io.rootproof.finding.SecurityHubFinding;
import io.rootproof.finding.SliceReceiver;
import io.rootproof.rootkey.UnreadableDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.securityhub.model.AwsSecurityFindingFilters;
import software.amazon.awssdk.services.securityhub.model.DateFilter;
import software.amazon.awssdk.services.securityhub.model.GetFindingsResponse;
import software.amazon.awssdk.services.securityhub.model.StringFilter;
import software.amazon.awssdk.services.securityhub.model.StringFilterComparison;

/**
 * Security Hub in one Region. Two queries together find every finding of the control: newer ones carry its id, older
 * ones and those of other partitions only a generator. Each is looked at again here, since a filter is not a proof.
 */
public final class SecurityHubGateway {

    private static final int PER_PAGE = 100;

    /** The end of the time filter lies ahead, so that a clock ahead of ours hides nothing. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final AwsSession session;
    private final String region;
    private final Set<String> seen = new HashSet<>();

    SecurityHubGateway(AwsSession session, String region) {
        this.session = session;
        this.region = region;
    }

    /**
     * Reads all pages of both queries.
     *
     * @param updatedSince only findings updated since; null for all that there are
     */
    public void read(@Nullable Instant updatedSince) throws CallFailed, InterruptedException {
        DateFilter updated = updatedSince == null
                ? null
                : DateFilter.builder()
                        .start(updatedSince.toString())
                        .end(session.calls().clock().instant().plus(AHEAD).toString())
                        .build();
        RequestParameters asked = new RequestParameters().with("updatedSince", updatedSince);
        pages(
                filters(updated, f -> f.complianceSecurityControlId(is(Iam4.CONTROL_ID))),
                asked.with("securityControlId", Iam4.CONTROL_ID));
        List<String> generators = Iam4.generatorIds(session.connection().partition());
        pages(
                filters(
                        updated,
                        f -> f.generatorId(
                                generators.stream().map(SecurityHubGateway::is).toList())),
                new RequestParameters().with("updatedSince", updatedSince).with("generatorId", generators));
    }

    private void pages(AwsSecurityFindingFilters filters, RequestParameters asked)
            throws CallFailed, InterruptedException {
        AtomicInteger number = new AtomicInteger();
        Pages.read(
                Api.GET_FINDINGS,
                region,
                token -> page(
                        filters, asked.with("page", number.incrementAndGet()).json(), token));
    }

    private @Nullable String page(AwsSecurityFindingFilters filters, String asked, @Nullable String token)
            throws CallFailed, InterruptedException {
        Answer<GetFindingsResponse> page = session.calls()
                .call(
                        Api.GET_FINDINGS,
                        region,
                        session.credentials(),
                        with -> session.clients()
                                .securityHub(region)
                                .getFindings(r -> r.filters(filters)
                                        .maxResults(PER_PAGE)
                                        .nextToken(token)
                                        .overrideConfiguration(with)));
        try {
            FindingDocument.read(page.body(), Wrapping.ASFF, new SliceReceiver() {
                @Override
                public void slice(FindingSlice slice) {
                    take(slice, page, asked);
                }

                @Override
                public void refused(String pointer, String reason) {
                    throw new UnreadableDocument(pointer, reason);
                }
            });
        } catch (UnreadableDocument unreadable) {
            throw new CallFailed(Api.GET_FINDINGS, region, "MalformedResponse", unreadable.reason());
        }
        return page.value().nextToken();
    }

    private void take(FindingSlice slice, Answer<GetFindingsResponse> page, String asked) {
        if (!seen.add(Sha256.hex(slice.bytes()))) {
            return; // both queries found it
        }
        switch (SecurityHubFinding.read(slice.bytes())) {
            case FindingReading.Taken<SecurityHubFinding>(SecurityHubFinding finding) ->
                keep(slice, page, asked, finding, null);
            case FindingReading.Rejected<SecurityHubFinding>(String reason) ->
                keep(slice, page, asked, null, new Refusal(Disposition.REJECTED, reason));
            case FindingReading.Ignored<SecurityHubFinding> ignored -> {}
        }
    }

    private void keep(
            FindingSlice slice,
            Answer<GetFindingsResponse> page,
            String asked,
            @Nullable SecurityHubFinding finding,
            @Nullable Refusal refusal) {
        session.received()
                .accept(new NewEvidence(
                        Source.SECURITY_HUB,
                        Format.SECURITY_HUB_FINDING,
                        finding == null ? null : finding.accountId(),
                        finding == null ? session.connection().partition() : finding.partition(),
                        finding == null ? region : finding.region(),
                        finding == null ? null : finding.standard(),
                        Api.GET_FINDINGS.operation(),
                        asked,
                        session.callerArn(),
                        page.requestId(),
                        finding == null ? page.receivedAt() : finding.observedAt(),
                        page.receivedAt(),
                        slice.bytes(),
                        refusal,
                        session.origin()));
    }

    private static AwsSecurityFindingFilters filters(
            @Nullable DateFilter updated, Consumer<AwsSecurityFindingFilters.Builder> by) {
        AwsSecurityFindingFilters.Builder filters = AwsSecurityFindingFilters.builder();
        by.accept(filters);
        if (updated != null) {
            filters.updatedAt(updated);
        }
        return filters.build();
    }

    private static StringFilter is(String value) {
        return StringFilter.builder()
                .comparison(StringFilterComparison.EQUALS)
                .value(value)
                .build();
    }
}
