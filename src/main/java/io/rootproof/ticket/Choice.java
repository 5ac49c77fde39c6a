package io.rootproof.ticket;

/** An entry of a select box. */
record Choice(String value, String label, boolean chosen) {}
