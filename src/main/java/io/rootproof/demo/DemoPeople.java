package io.rootproof.demo;

import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** The people of the demo. Their password is published, which is why demo mode answers this machine only. */
@ApplicationScoped
class DemoPeople {

    private static final String PASSWORD = "demo";

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    void ensure() {
        people.ensure("ada", "Ada Admin", "ada@rootproof.example", Role.ADMIN, PASSWORD);
        people.ensure("otto", "Otto Owner", "otto@rootproof.example", Role.CONTROL_OWNER, PASSWORD);
        people.ensure("ana", "Ana Analyst", "ana@rootproof.example", Role.ANALYST, PASSWORD);
        people.ensure("aud", "Aud Auditor", "aud@rootproof.example", Role.AUDITOR, PASSWORD);
    }
}
