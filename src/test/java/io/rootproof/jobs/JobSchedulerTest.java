package io.rootproof.jobs;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class JobSchedulerTest extends JobSchedulerTestCases {}
