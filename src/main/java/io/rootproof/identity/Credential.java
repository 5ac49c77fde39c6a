package io.rootproof.identity;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.jspecify.annotations.Nullable;

/** What a request brings to say who it is from. */
final class Credential extends BaseAuthenticationRequest implements AuthenticationRequest {

    enum Kind {
        SESSION,
        BASIC,
        BEARER
    }

    final Kind kind;
    /** The user name for {@link Kind#BASIC}, else empty. */
    final String name;
    /** Cookie, password or token. */
    final String secret;

    final @Nullable String address;

    Credential(Kind kind, String name, String secret, @Nullable String address) {
        this.kind = kind;
        this.name = name;
        this.secret = secret;
        this.address = address;
    }
}
