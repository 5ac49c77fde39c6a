package io.rootproof.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without a screen: keeps cookies, does not follow redirects by itself, and fills the form token in.
 *
 * <pre>{@code
 * Browser ana = Browser.of("ana");
 * Document page = ana.page("/tickets");
 * ana.post("/tickets/7/comments", Map.of("text", "Looking at it")).then().statusCode(303);
 * }</pre>
 */
public final class Browser {

    private final CookieFilter cookies = new CookieFilter();
    private String token = "";
    private String language = "en";

    private Browser() {}

    /** Nobody is logged in. */
    public static Browser fresh() {
        return new Browser();
    }

    /** Somebody of the cast is logged in. */
    public static Browser of(String username) {
        Browser browser = new Browser();
        browser.logIn(username, "demo").then().statusCode(303);
        return browser;
    }

    public Response logIn(String username, String password) {
        get("/login").then().statusCode(200);
        return post("/login", Map.of("username", username, "password", password));
    }

    public Response get(String path) {
        // The path is a URL as a page has it, already encoded.
        return request().urlEncodingEnabled(false).get(path);
    }

    /** This browser asks for its pages in the language from now on. */
    public Browser speaking(String tag) {
        language = tag;
        return this;
    }

    /** A page that must be there. */
    public Document page(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    /** Posts a form with the token that a page of this browser carries now. */
    public Response post(String path, Map<String, ?> fields) {
        return request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token())
                .formParams(fields)
                .post(path);
    }

    /** For uploads: {@code browser.multipart().multiPart("file", …).post("/imports")}. */
    public RequestSpecification multipart() {
        return request().multiPart("csrf-token", token());
    }

    /** A request with this browser's cookies and nothing else. */
    public RequestSpecification request() {
        return given().header("Accept-Language", language)
                .redirects()
                .follow(false)
                .filter(cookies);
    }

    private String token() {
        Response own = get("/people/me");
        Response page = own.statusCode() == 200 ? own : get("/login");
        token = Jsoup.parse(page.asString()).select("input[name=csrf-token]").attr("value");
        return token;
    }
}
