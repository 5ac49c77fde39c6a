package io.rootproof.collection.aws;

import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

/** CloudTrail's event history of one account: management events of the last 90 days, Region by Region. */
public final class CloudTrailGateway {

    /** 50 events each: enough to see who uses a key, and at two pages a second no more than half a minute. */
    static final int MOST_PAGES = 40;

    private static final int PER_PAGE = 50;

    private final AwsSession session;
    private final String account;
    private final @Nullable AwsCredentialsProvider credentials;
    private final String callerArn;

    CloudTrailGateway(
            AwsSession session, String account, @Nullable AwsCredentialsProvider credentials, String callerArn) {
        this.session = session;
        this.account = account;
        this.credentials = credentials;
        this.callerArn = callerArn;
    }

    /**
     * What was found in one Region.
     *
     * @param records CloudTrail records as JSON, newest first
     * @param cut whether there are more, older ones than were read
     */
    public record Found(List<String> records, boolean cut) {}

    /** One lookup takes one attribute. */
    private record Asked(LookupAttributeKey by, String value, Instant from, Instant to) {}

    /** Calls signed with an access key. */
    public Found byKey(String region, String keyId, Instant from, Instant to) throws CallFailed, InterruptedException {
        return lookUp(region, new Asked(LookupAttributeKey.ACCESS_KEY_ID, keyId, from, to));
    }

    /** Calls by whoever CloudTrail calls root: the root user, and an IAM user of that name. */
    public Found byRoot(String region, Instant from, Instant to) throws CallFailed, InterruptedException {
        return lookUp(region, new Asked(LookupAttributeKey.USERNAME, "root", from, to));
    }

    private Found lookUp(String region, Asked asked) throws CallFailed, InterruptedException {
        List<String> records = new ArrayList<>();
        AtomicInteger pages = new AtomicInteger();
        boolean[] cut = {false};
        Pages.read(Api.LOOKUP_EVENTS, region, token -> {
            LookupEventsResponse page = page(region, asked, token, pages.incrementAndGet());
            page.events().stream()
                    .map(Event::cloudTrailEvent)
                    .filter(record -> record != null)
                    .forEach(records::add);
            if (pages.get() == MOST_PAGES && page.nextToken() != null) {
                cut[0] = true;
                return null;
            }
            return page.nextToken();
        });
        return new Found(List.copyOf(records), cut[0]);
    }

    private LookupEventsResponse page(String region, Asked asked, @Nullable String token, int number)
            throws CallFailed, InterruptedException {
        Answer<LookupEventsResponse> page = session.calls()
                .call(
                        Api.LOOKUP_EVENTS,
                        region,
                        credentials,
                        with -> session.clients()
                                .cloudTrail(region)
                                .lookupEvents(r -> r.lookupAttributes(
                                                a -> a.attributeKey(asked.by()).attributeValue(asked.value()))
                                        .startTime(asked.from())
                                        .endTime(asked.to())
                                        .maxResults(PER_PAGE)
                                        .nextToken(token)
                                        .overrideConfiguration(with)));
        session.received()
                .accept(new NewEvidence(
                        Source.CLOUDTRAIL,
                        Format.TRAIL_LOOKUP,
                        account,
                        session.connection().partition(),
                        region,
                        null,
                        Api.LOOKUP_EVENTS.operation(),
                        new RequestParameters()
                                .with("attribute", asked.by().toString())
                                .with("value", asked.value())
                                .with("from", asked.from())
                                .with("to", asked.to())
                                .with("page", number)
                                .json(),
                        callerArn,
                        page.requestId(),
                        page.receivedAt(),
                        page.receivedAt(),
                        page.body(),
                        null,
                        session.origin()));
        return page.value();
    }
}
