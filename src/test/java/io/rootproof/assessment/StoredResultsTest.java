package io.rootproof.assessment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StoredResultsTest extends StoredResultsTestCases {}
