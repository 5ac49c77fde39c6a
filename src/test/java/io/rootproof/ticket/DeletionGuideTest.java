package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.ticket.DeletionGuide.Way;
import org.junit.jupiter.api.Test;

class DeletionGuideTest {

    @Test
    void member_isToldTheRegionalSession_pinnedToTheDeletingTask() {
        DeletionGuide guide = new DeletionGuide("204518903377", "aws", Way.MEMBER, true, "eu-central-1");

        assertThat(guide.openSession())
                .contains("aws sts assume-root")
                .contains("--region eu-central-1")
                .contains("--target-principal 204518903377")
                .contains("--task-policy-arn arn=arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials")
                .contains("--duration-seconds 900");
        assertThat(guide.delete())
                .contains("arn:aws:iam::204518903377:root")
                .contains("aws iam list-access-keys")
                .contains("aws iam delete-access-key --access-key-id");
        assertThat(guide.verify()).contains("list-access-keys").contains("unset AWS_ACCESS_KEY_ID");
    }

    @Test
    void noCommand_namesAUser() {
        DeletionGuide guide = new DeletionGuide("204518903377", "aws", Way.MEMBER, true, "eu-central-1");

        assertThat(guide.openSession() + guide.delete() + guide.verify()).doesNotContain("--user-name");
    }

    @Test
    void govCloud_isDeletedByTheKeyItself_notInTheConsole() {
        DeletionGuide guide = new DeletionGuide("274501936682", "aws-us-gov", Way.GOVCLOUD, false, "us-gov-west-1");

        assertThat(guide.isMember()).isFalse();
        assertThat(guide.useTheKey()).contains("us-gov-west-1");
        assertThat(guide.delete()).contains("arn:aws-us-gov:iam::274501936682:root");
        assertThat(guide.verify()).contains("AccountAccessKeysPresent");
    }
}
