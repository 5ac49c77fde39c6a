package io.rootproof.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectLockLegalHoldStatus;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectLockRetention;
import software.amazon.awssdk.services.s3.model.ObjectLockRetentionMode;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of S3, or of a store that speaks its protocol. */
record S3Bucket(S3Client s3, String bucket, String prefix, Duration retention) implements Bucket {

    @Override
    public void put(String sha256, Path file, Instant now) throws IOException {
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(sha256))
                .contentType("application/octet-stream")
                // S3 refuses what does not arrive with this digest; Object Lock asks for one in any case.
                .checksumSHA256(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)));
        if (!retention.isZero()) {
            request.objectLockMode(ObjectLockMode.COMPLIANCE).objectLockRetainUntilDate(now.plus(retention));
        }
        try {
            s3.putObject(request.build(), RequestBody.fromFile(file));
        } catch (SdkException refused) {
            throw new IOException(sentence(refused), refused);
        }
    }

    @Override
    public InputStream get(String sha256) throws IOException {
        try {
            return s3.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException none) {
            throw (IOException) new NoSuchFileException(key(sha256)).initCause(none);
        } catch (SdkException refused) {
            throw new IOException(sentence(refused), refused);
        }
    }

    @Override
    public @Nullable Instant lock(ObjectLock wanted) throws IOException {
        String key = key(wanted.sha256());
        try {
            Instant locked = lockedUntil(key);
            Instant until = wanted.wantedUntil();
            // S3 refuses to shorten, so what is there already is looked at first.
            if (until != null && (locked == null || locked.isBefore(until))) {
                s3.putObjectRetention(put -> put.bucket(bucket)
                        .key(key)
                        .retention(to ->
                                to.mode(ObjectLockRetentionMode.COMPLIANCE).retainUntilDate(until)));
                locked = until;
            }
            if (wanted.wantedHold() || wanted.held()) {
                s3.putObjectLegalHold(put -> put.bucket(bucket)
                        .key(key)
                        .legalHold(to -> to.status(
                                wanted.wantedHold() ? ObjectLockLegalHoldStatus.ON : ObjectLockLegalHoldStatus.OFF)));
            }
            return locked;
        } catch (SdkException refused) {
            throw new IOException(sentence(refused), refused);
        }
    }

    /** Only COMPLIANCE counts: whoever may bypass the other mode can delete under it. */
    private @Nullable Instant lockedUntil(String key) {
        try {
            ObjectLockRetention now =
                    s3.getObjectRetention(get -> get.bucket(bucket).key(key)).retention();
            return now == null || now.mode() != ObjectLockRetentionMode.COMPLIANCE ? null : now.retainUntilDate();
        } catch (S3Exception answer) {
            if (answer.awsErrorDetails() != null
                    && "NoSuchObjectLockConfiguration"
                            .equals(answer.awsErrorDetails().errorCode())) {
                return null;
            }
            throw answer;
        }
    }

    private String key(String sha256) {
        Digests.require(sha256);
        return prefix + "sha256/" + sha256.substring(0, 2) + "/" + sha256;
    }

    private String sentence(SdkException refused) {
        if (refused instanceof AwsServiceException answer) {
            String said = answer.awsErrorDetails() == null
                    ? ""
                    : " " + answer.awsErrorDetails().errorCode() + ": "
                            + answer.awsErrorDetails().errorMessage();
            return "The bucket " + bucket + " answered " + answer.statusCode() + "." + said + advice(answer);
        }
        return "The bucket " + bucket + " was not reached: " + refused.getMessage();
    }

    private String advice(AwsServiceException answer) {
        return switch (answer.statusCode()) {
            case 403 ->
                " It must allow s3:PutObject, s3:GetObject and, with retention, s3:PutObjectRetention,"
                        + " s3:GetObjectRetention and s3:PutObjectLegalHold.";
            case 404 -> " Check rootproof.storage.bucket.";
            case 400 ->
                retention.isZero()
                        ? ""
                        : " If the bucket has no Object Lock, make one that has, or set rootproof.storage.retention-days=0.";
            default -> "";
        };
    }
}
