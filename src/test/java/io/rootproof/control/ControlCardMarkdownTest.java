package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCardMarkdownTest {

    private final String whole = ControlCardMarkdown.whole(ControlCardFile.read());

    @Test
    void whole_hasTheCardThenTheRunbook() {
        assertThat(whole).startsWith("# Control card: IAM.4 IAM root user access key should not exist\n");
        assertThat(whole).containsSubsequence("## Objective", "## Framework mappings", "# Runbook", "## 8. ");
    }

    @Test
    void whole_printsTheNumbersOfThePolicy() {
        assertThat(whole)
                .contains("| Maximum age of a Security Hub finding | 48 hours |")
                .contains("| Time between two reviews | 1 month |")
                .contains("| Longest exception | 90 days, exceptions in a row together |");
    }

    @Test
    void whole_warnsOfCollidingNumbers() {
        assertThat(whole)
                .contains("| CIS AWS Foundations Benchmark 5.0.0 | 1.3 |")
                .contains("the number 1.4 is MFA");
    }
}
