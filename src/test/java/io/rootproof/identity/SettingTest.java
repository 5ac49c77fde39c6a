package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password,hunter2",
        "rootproof.bootstrap-admin.password,hunter2",
        "rootproof.aws.connections.main.external-id,hunter2",
        "rootproof.signing.key-passphrase,hunter2",
        "rootproof.storage.secret-access-key,hunter2",
        "quarkus.datasource.jdbc.url,jdbc:postgresql://db/x?user=a&password=hunter2&ssl=true",
        "quarkus.datasource.jdbc.url,jdbc:h2:file:x;PASSWORD=hunter2;MODE=PostgreSQL",
        "rootproof.proxy.url,https://user:hunter2@proxy.example",
        "rootproof.notifications.channels.chat.address,https://hooks.slack.com/services/T0/B0/hunter2",
        "rootproof.notifications.channels.siem.secret,whsec_hunter2",
    })
    void secret_isNotShown(String name, String value) {
        assertThat(Setting.mask(name, value)).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "rootproof.demo,true",
        "rootproof.bootstrap-admin.username,first",
        "rootproof.bootstrap-admin.password-file,/run/secrets/admin",
        "rootproof.collection.schedule,0 0 */12 * * ?",
        "quarkus.datasource.jdbc.url,jdbc:postgresql://db:5432/rootproof",
        "rootproof.login.failures-per-person,5",
        "rootproof.notifications.channels.mail.address,'soc@example.org,grc@example.org'",
    })
    void ordinaryValue_isShown(String name, String value) {
        assertThat(Setting.mask(name, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "rootproof.aws.connections.main.role-arn,rootproof.aws.connections.*.role-arn",
        "rootproof.aws.connections.\"my.org\".enabled,rootproof.aws.connections.*.enabled",
        "rootproof.notifications.channels.chat.address,rootproof.notifications.channels.*.address",
        "rootproof.login.idle,rootproof.login.idle",
    })
    void general_leavesOutTheNameOfTheConnection(String name, String general) {
        assertThat(new Setting(name, "", false, Setting.Origin.FILE).general()).isEqualTo(general);
    }
}
