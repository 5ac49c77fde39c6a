package io.rootproof.evidence;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EvidenceStoreTest extends EvidenceStoreTestCases {}
