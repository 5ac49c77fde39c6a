package io.rootproof.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IdempotencyTest extends IdempotencyCases {}
