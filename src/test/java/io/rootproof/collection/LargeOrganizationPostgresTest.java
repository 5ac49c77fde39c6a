package io.rootproof.collection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;
import java.util.List;
import java.util.stream.Stream;

@QuarkusTest
@TestProfile(LargeOrganizationPostgresTest.Profile.class)
class LargeOrganizationPostgresTest extends LargeOrganizationTest {

    public static class Profile extends OnPostgres {
        @Override
        public List<TestResourceEntry> testResources() {
            return Stream.concat(
                            super.testResources().stream(), Stream.of(new TestResourceEntry(LargeOrganization.class)))
                    .toList();
        }
    }
}
