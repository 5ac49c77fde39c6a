package io.rootproof.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of an S3 that stands on this machine. */
record S3Settings(Path directory, int retentionDays, Duration timeout) implements StorageConfig {

    @Override
    public Kind kind() {
        return Kind.S3;
    }

    @Override
    public Optional<String> bucket() {
        return Optional.of("evidence");
    }

    @Override
    public Optional<String> prefix() {
        return Optional.of("rootproof/");
    }

    @Override
    public Optional<Boolean> pathStyle() {
        return Optional.empty();
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMinutes(1);
    }

    @Override
    public boolean keepLocal() {
        return false;
    }

    @Override
    public boolean copyPayloads() {
        return false;
    }
}
