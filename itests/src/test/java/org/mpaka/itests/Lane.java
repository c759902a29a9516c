package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;

/** An officer at a lane, over the REST interface. */
final class Lane {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeHttps https;
    private String cookie = "";
    private String csrfToken = "";

    private Lane(NodeHttps https) {
        this.https = https;
    }

    static Lane signIn(RealNode node, String user) throws Exception {
        return signIn(node, user, node.passwordOf(user));
    }

    private static Lane signIn(RealNode node, String user, String password) throws Exception {
        return signedIn(
                new Lane(new NodeHttps(node.node().directory(), node.node().port())), user, password);
    }

    private static Lane signedIn(Lane lane, String user, String password) throws Exception {
        var body = JSON.createObjectNode().put("user", user).put("password", password);
        lane.csrfToken = lane.call("POST", "session", body).get("csrfToken").asText();
        return lane;
    }

    /** For a test that runs inside the node. */
    static Lane signInHere(String user, String password) throws Exception {
        return signedIn(new Lane(NodeHttps.ofThisNode()), user, password);
    }

    /** Signs in with a one-time password and puts one's own in its place. */
    static void signInFirst(RealNode node, String user, String oneTime, String own) throws Exception {
        var body = JSON.createObjectNode().put("present", oneTime).put("wanted", own);
        signIn(node, user, oneTime).call("POST", "session/password", body);
    }

    void openShift(String lane, String direction) throws Exception {
        call("POST", "shifts", JSON.createObjectNode().put("lane", lane).put("direction", direction));
    }

    /** The inspection after the traveller was asked what an officer asks. */
    ObjectNode inspect(String... zone) throws Exception {
        var input = JSON.createObjectNode().put("channel", "TYPED_MRZ");
        for (String line : zone) {
            input.withArray("lines").add(line);
        }
        JsonNode inspection = call("POST", "inspections", input);
        ObjectNode said = revised(inspection);
        said.putObject("declaration")
                .put("purpose", "BUSINESS")
                .put("mode", "TRUCK")
                .put("residence", "KEN")
                .put("yellowFeverCertificate", true)
                .put("asksForAsylum", false)
                .put("accompaniment", "NOT_ASKED");
        return (ObjectNode) call("PUT", "inspections/" + id(inspection) + "/declaration", said);
    }

    JsonNode admit(JsonNode inspection, String againstReason) throws Exception {
        ObjectNode decided = revised(inspection);
        decided.putObject("decision")
                .put("type", "admit")
                .put("stayDays", 30)
                .put("againstReason", againstReason)
                .putArray("conditions");
        return call("POST", "inspections/" + id(inspection) + "/decision", decided);
    }

    JsonNode refer(JsonNode inspection, String reason) throws Exception {
        ObjectNode decided = revised(inspection);
        decided.putObject("decision").put("type", "refer").put("reason", reason);
        return call("POST", "inspections/" + id(inspection) + "/decision", decided);
    }

    JsonNode begin(String scenario) throws Exception {
        return call("POST", "training/runs", JSON.createObjectNode().put("scenario", scenario));
    }

    JsonNode next(JsonNode run) throws Exception {
        return call("POST", "training/runs/" + id(run) + "/next", JSON.createObjectNode());
    }

    int status(String path) throws Exception {
        return https.send("/api/v1/" + path, request -> request.header("Cookie", cookie)
                        .GET())
                .statusCode();
    }

    JsonNode get(String path) throws Exception {
        return call("GET", path, null);
    }

    /** What the journal has of a kind about a subject, for an auditor. */
    JsonNode journaled(String kind, String subject) throws Exception {
        ObjectNode search = JSON.createObjectNode()
                .put("kind", kind)
                .put("subject", subject)
                .put("reason", "test");
        return call("POST", "journal/find", search).get("items");
    }

    /** What a thief would take. */
    String cookie() {
        return cookie;
    }

    private static String id(JsonNode inspection) {
        return inspection.get("id").asText();
    }

    private static ObjectNode revised(JsonNode inspection) {
        return JSON.createObjectNode()
                .put("revision", inspection.get("revision").asInt());
    }

    private JsonNode call(String method, String path, JsonNode body) throws Exception {
        HttpResponse<String> answer = https.send("/api/v1/" + path, request -> {
            request.header("Accept-Language", "en").header("Sec-Fetch-Site", "same-origin");
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            if (body == null) {
                return request.GET();
            }
            return request.header("Content-Type", "application/json")
                    .header("X-XSRF-TOKEN", csrfToken)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(method, BodyPublishers.ofString(body.toString()));
        });
        answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";")[0]);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isBetween(200, 299);
        return JSON.readTree(answer.body());
    }
}
