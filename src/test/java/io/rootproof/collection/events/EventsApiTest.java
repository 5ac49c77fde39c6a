package io.rootproof.collection.events;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EventsApiTest extends EventsApiTestCases {}
