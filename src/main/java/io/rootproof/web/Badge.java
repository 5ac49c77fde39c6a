package io.rootproof.web;

import io.quarkus.qute.TemplateData;

/**
 * How a status looks: words, a shape and a colour, so that it reads without colour and without sight.
 *
 * @param words what it is called on pages
 * @param shape name of the drawing in the sprite sheet {@code /assets/shapes.svg}
 * @param tone class that gives the colour
 */
@TemplateData
public record Badge(String words, String shape, String tone) {

    static Badge ofResult(String result) {
        WebMessages words = Words.of(WebMessages.class);
        return switch (result) {
            case "PASSED" -> new Badge(words.passed(), "tick", "good");
            case "FAILED" -> new Badge(words.failed(), "cross", "bad");
            case "UNKNOWN" -> new Badge(words.unknown(), "triangle", "doubt");
            case "NOT_ASSESSABLE" -> new Badge(words.notAssessable(), "dash", "quiet");
            case "NOT_APPLICABLE" -> new Badge(words.notApplicable(), "dash", "quiet");
            default -> new Badge(words.noResult(), "dash", "quiet");
        };
    }

    static Badge ofTicketState(String state) {
        WebMessages words = Words.of(WebMessages.class);
        return switch (state) {
            case "OPEN" -> new Badge(words.ticketOpen(), "cross", "bad");
            case "IN_PROGRESS" -> new Badge(words.ticketInProgress(), "triangle", "doubt");
            case "AWAITING_VERIFICATION" -> new Badge(words.ticketAwaitingVerification(), "triangle", "doubt");
            case "VERIFIED" -> new Badge(words.ticketVerified(), "tick", "good");
            case "CANCELLED" -> new Badge(words.ticketCancelled(), "dash", "quiet");
            default -> new Badge(state, "dash", "quiet");
        };
    }
}
