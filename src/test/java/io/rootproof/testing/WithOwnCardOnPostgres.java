package io.rootproof.testing;

/** As {@link WithOwnCard}, on a PostgreSQL server that no other test uses. */
public class WithOwnCardOnPostgres extends OnPostgres {}
