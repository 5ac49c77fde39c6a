package io.rootproof.signing.timestamp;

import io.rootproof.signing.TrustAnchors;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Asks authorities over HTTP, one after the other, and believes an answer only when everything about it is right.
 *
 * <p>Redirects are not followed: whoever can answer for an authority could otherwise make this machine ask any address.
 */
public final class TimestampClient implements TimestampSource {

    private static final int NONCE_BITS = 64;

    private final List<URI> urls;
    private final TrustAnchors anchors;
    private final Duration largestSkew;
    private final Duration timeout;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http;

    /**
     * @param urls asked in this order
     * @param anchors the roots under which an authority must stand
     * @param largestSkew how far its time may be from ours
     * @param timeout for each, from the first byte sent to the last one received
     */
    public TimestampClient(List<URI> urls, TrustAnchors anchors, Duration largestSkew, Duration timeout, Clock clock) {
        this.urls = List.copyOf(urls);
        this.anchors = anchors;
        this.largestSkew = largestSkew;
        this.timeout = timeout;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public TimestampToken stamp(byte[] sha256) throws TimestampsUnavailable {
        List<String> answers = new ArrayList<>();
        for (URI url : urls) {
            try {
                return ask(url, sha256);
            } catch (Refused refused) {
                answers.add(url + ": " + refused.getMessage());
            }
        }
        throw new TimestampsUnavailable(answers);
    }

    private TimestampToken ask(URI url, byte[] sha256) throws Refused {
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        byte[] answer = post(url, question(sha256, nonce));
        TimestampCheck check = TimestampChecks.response(AnswerForm.normal(answer), sha256, anchors);
        Instant genTime = check.genTime();
        if (!check.intact() || genTime == null) {
            throw new Refused(String.join(" ", check.broken()));
        }
        if (!nonce.equals(check.nonce())) {
            throw new Refused("The answer is to another question: its nonce is not the one that was sent.");
        }
        String untrusted = check.untrusted();
        if (untrusted != null) {
            throw new Refused(
                    untrusted + " Put its root into rootproof.timestamp.trusted-certificates if it is yours.");
        }
        Duration skew = Duration.between(clock.instant(), genTime).abs();
        if (skew.compareTo(largestSkew) > 0) {
            throw new Refused("Its time is " + skew.toSeconds() + " s from this machine's, more than "
                    + largestSkew.toSeconds() + " s. One of the two clocks is wrong.");
        }
        return new TimestampToken(check.token(), genTime, check.authorityName(), check.test());
    }

    private static byte[] question(byte[] sha256, BigInteger nonce) throws Refused {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator.generate(TSPAlgorithms.SHA256, sha256, nonce).getEncoded();
        } catch (IOException e) {
            throw new Refused("The question could not be written: " + e.getMessage());
        }
    }

    /** One deadline over everything: an answer that drips would keep a plain time-out from ever passing. */
    private byte[] post(URI url, byte[] question) throws Refused {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked =
                http.sendAsync(request, answer -> new LimitedBody(TimestampChecks.LARGEST));
        try {
            HttpResponse<byte[]> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new Refused("It answered with HTTP status " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (TimeoutException tooLate) {
            asked.cancel(true);
            throw new Refused("It did not answer within " + timeout.toMillis() + " ms.");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw new Refused(
                    cause instanceof java.net.http.HttpTimeoutException
                            ? "It did not answer within " + timeout.toMillis() + " ms."
                            : "It could not be asked: " + reason(cause) + ".");
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("Asking was interrupted.");
        }
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause == null) {
            return "no reason is known";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Why one authority's answer is not used. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
