package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    /** Of AWS's own documentation. */
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "{\"SecretAccessKey\": \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"}",
                "key,wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY,x",
                "export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\nnext line",
            })
    void secretKey_isGone(String text) {
        assertThat(Secrets.mask(text)).doesNotContain(SECRET).contains(Secrets.GONE);
    }

    @Test
    void accessKeyId_keepsWhatTellsWhichItWas() {
        assertThat(Secrets.mask("deleted AKIAIOSFODNN7EXAMPLE today")).isEqualTo("deleted AKIAIOSF********MPLE today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: hunter22",
                "\"password\":\"hunter22\"",
                "AWS_SESSION_TOKEN=hunter22hunter22",
                "Authorization: Bearer hunter22hunter22hunter22",
                "client_secret = hunter22",
                "-----BEGIN RSA PRIVATE KEY-----\nhunter22\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nhunter22",
            })
    void namedSecret_isGone(String text) {
        assertThat(Secrets.mask(text)).doesNotContain("hunter22").contains(Secrets.GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deleted in the console, see CHG-1234.",
                "Commit 356a192b7913b04c54574d18c28d46e6395428ab",
                "SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "arn:aws:iam::111122223333:root",
                "https://example.org/a/very/long/path/that/has/more/than/forty/characters/in/it",
                "AKIA is how key ids begin",
                "-----BEGIN CERTIFICATE-----",
                "The password policy was checked.",
            })
    void ordinaryText_isLeftAlone(String text) {
        assertThat(Secrets.mask(text)).isEqualTo(text);
    }
}
