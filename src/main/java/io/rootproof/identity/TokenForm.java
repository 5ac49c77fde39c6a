package io.rootproof.identity;

/** What was typed to make a token, as it was typed. */
record TokenForm(String name, String role, String days) {

    static final TokenForm EMPTY = new TokenForm("", Roles.AUDITOR, "90");
}
