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
        return switch (result) {
            case "PASSED" -> new Badge("Passed", "tick", "good");
            case "FAILED" -> new Badge("Failed", "cross", "bad");
            case "UNKNOWN" -> new Badge("Unknown", "triangle", "doubt");
            case "NOT_ASSESSABLE" -> new Badge("Not assessable", "dash", "quiet");
            case "NOT_APPLICABLE" -> new Badge("Not applicable", "dash", "quiet");
            default -> new Badge("No result", "dash", "quiet");
        };
    }

    static Badge ofTicketState(String state) {
        return switch (state) {
            case "OPEN" -> new Badge("Open", "cross", "bad");
            case "IN_PROGRESS" -> new Badge("In progress", "triangle", "doubt");
            case "AWAITING_VERIFICATION" -> new Badge("Awaiting verification", "triangle", "doubt");
            case "VERIFIED" -> new Badge("Verified", "tick", "good");
            case "CANCELLED" -> new Badge("Cancelled", "dash", "quiet");
            default -> new Badge(state, "dash", "quiet");
        };
    }
}
