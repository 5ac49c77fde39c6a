package io.rootproof.control;

import org.jspecify.annotations.Nullable;

/**
 * The place of this control in one framework.
 *
 * @param framework the framework with its version: a requirement number means nothing without it
 * @param requirement the requirement's identifier as that version writes it
 * @param note what the requirement is about, where it is wider than this control
 */
public record FrameworkMapping(
        String framework, String requirement, @Nullable String note) {}
