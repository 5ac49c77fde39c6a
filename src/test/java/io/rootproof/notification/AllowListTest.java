package io.rootproof.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowListTest {

    private static final AllowList LIST =
            AllowList.of(List.of("jira.corp.example", "10.1.0.0/16", "fd12::/16", "127.0.0.1"));

    @ParameterizedTest
    @CsvSource({
        "jira.corp.example, 10.9.9.9",
        "JIRA.corp.example, 127.0.0.2",
        "anything.example, 10.1.255.255",
        "anything.example, fd12::7",
        "localhost, 127.0.0.1",
    })
    void named_isAllowed(String host, String address) throws Exception {
        assertThat(LIST.allows(host, InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "other.corp.example, 10.9.9.9",
        "jira.corp.example.attacker.example, 10.9.9.9",
        "anything.example, 10.2.0.0",
        "anything.example, fd13::7",
        "localhost, 127.0.0.2",
    })
    void nearMiss_isNotAllowed(String host, String address) throws Exception {
        assertThat(LIST.allows(host, InetAddress.getByName(address))).isFalse();
    }

    /** Nobody who allows a name means the credentials of the machine. */
    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "fe80::1", "fd00:ec2::254", "0.0.0.0", "224.0.0.1"})
    void name_thatLeadsToMetadata_isNotAllowed(String address) throws Exception {
        assertThat(LIST.allows("jira.corp.example", InetAddress.getByName(address)))
                .isFalse();
    }

    @Test
    void network_ofMetadata_isAllowedByItself() throws Exception {
        assertThat(AllowList.of(List.of("169.254.0.0/16")).allows("x", InetAddress.getByName("169.254.169.254")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jira.corp.example", "10.0.0.0/33", "10.0.0", "*.corp.example", "", "::1/129"})
    void entry_thatIsNeither_isRefusedByName(String entry) {
        assertThatIllegalStateException()
                .isThrownBy(() -> AllowList.of(List.of(entry)))
                .withMessageContaining("rootproof.notifications.allow");
    }
}
