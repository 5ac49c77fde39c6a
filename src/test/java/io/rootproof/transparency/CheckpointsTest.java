package io.rootproof.transparency;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithLogKey.class)
class CheckpointsTest extends CheckpointsCases {}
