package io.rootproof.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.rootkey.CleanText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A call that brought nothing. Append-only: that we could not look is evidence too. */
@Entity
@Immutable
@Table(name = "collection_failure")
public class CollectionFailure extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_failure_seq")
    @SequenceGenerator(name = "collection_failure_seq", sequenceName = "collection_failure_seq", allocationSize = 50)
    public Long id;

    @Column(name = "run_id", nullable = false)
    public Long runId;

    /** The account that could not be looked into; null where the failure is about more than one. */
    @Column(name = "account_id", length = 12)
    public @Nullable String accountId;

    @Column(name = "connection_name", length = 64)
    public @Nullable String connection;

    @Column(length = 32)
    public @Nullable String region;

    /** The AWS operation. */
    @Column(name = "call_name", nullable = false, length = 64)
    public String call;

    /** AWS's error code, or ours where AWS gave none. */
    @Column(nullable = false, length = 100)
    public String code;

    @Column(nullable = false, length = 1000)
    public String message;

    @Column(name = "what_to_do", nullable = false, length = 1000)
    public String whatToDo;

    @Enumerated(EnumType.STRING)
    @Column(name = "who_acts", nullable = false, length = 16)
    public WhoActs whoActs;

    @Column(name = "failed_at", nullable = false)
    public Instant at;

    protected CollectionFailure() {}

    CollectionFailure(long runId, Failure failure, Instant at) {
        WhatToDo advice = WhatToDo.about(failure.call(), failure.code());
        this.runId = runId;
        this.accountId = failure.accountId();
        this.connection = failure.connection();
        this.region = failure.region();
        this.call = failure.call();
        this.code = failure.code().length() > 100 ? failure.code().substring(0, 100) : failure.code();
        this.message = CleanText.of(failure.message());
        this.whatToDo = advice.text();
        this.whoActs = advice.who();
        this.at = at;
    }
}
