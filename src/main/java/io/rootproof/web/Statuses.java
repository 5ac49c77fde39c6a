package io.rootproof.web;

/** Words for HTTP statuses. */
final class Statuses {

    private Statuses() {}

    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Not logged in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Conflict";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 422 -> "Cannot be used";
            case 428 -> "Precondition required";
            case 429 -> "Too many attempts";
            case 503 -> "Not available now";
            default -> status < 500 ? "Bad request" : "Internal error";
        };
    }

    /** What to say where the thrower said nothing that helps. */
    static String detail(int status) {
        return switch (status) {
            case 400 -> "The request could not be read. Check its parameters and its body.";
            case 401 -> "Log in, or send a bearer token or HTTP Basic credentials.";
            case 403 -> "Your role does not allow this. Ask an admin if it should.";
            case 404 -> "There is nothing at this address, or nothing that you may see.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address has no answer in the wanted media type.";
            case 409 -> "The state does not allow this now. Look at it again, then decide.";
            case 413 -> "The body is too large. Send less at once.";
            case 415 -> "This address does not take that Content-Type.";
            default ->
                status < 500
                        ? "The request could not be done as it stands."
                        : "Something went wrong here, not in your request. The request id finds it in the log.";
        };
    }
}
