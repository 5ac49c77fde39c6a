package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoModeTest {

    private final DemoMode demo = new DemoMode(true);

    @ParameterizedTest
    @CsvSource({"127.0.0.1,localhost", "127.0.0.1,127.0.0.1", "::1,[::1]", "0:0:0:0:0:0:0:1,LOCALHOST"})
    void ownMachine_isAnswered(String peer, String host) {
        assertThat(demo.admits(peer, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1,localhost", "127.0.0.1,evil.example", "127.0.0.1,localhost.evil.example", "127.0.0.1,''"})
    void otherPeerOrName_isRefused(String peer, String host) {
        assertThat(demo.admits(peer, host)).isFalse();
    }

    @Test
    void outsideDemo_everythingIsAnswered() {
        assertThat(new DemoMode(false).admits("192.0.2.1", "rootproof.example")).isTrue();
    }
}
