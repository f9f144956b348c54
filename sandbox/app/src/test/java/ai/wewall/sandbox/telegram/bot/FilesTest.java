package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.RunningSandbox.Answer;
import ai.wewall.sandbox.telegram.TestPictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilesTest {

    private final RunningSandbox sandbox = RunningSandbox.shared();
    private final long chat = sandbox.acquaintance();

    @Test
    void uploadedPhotoComesBackInItsSizes() {
        JsonNode photo = upload(TestPictures.jpeg(900, 600)).result().path("photo");

        assertThat(photo).extracting(size -> size.path("width").asInt()).containsExactly(320, 800, 900);
        assertThat(photo).extracting(size -> size.path("height").asInt()).containsExactly(213, 533, 600);
    }

    @Test
    void everySizeCanBeFetched() throws Exception {
        for (JsonNode size : upload(TestPictures.jpeg(900, 600)).result().path("photo")) {
            var picture = ImageIO.read(
                    new ByteArrayInputStream(download(size.path("file_id").asString())));

            assertThat(picture.getWidth()).isEqualTo(size.path("width").asInt());
        }
    }

    @Test
    void originalStaysAsItWas() throws Exception {
        byte[] picture = TestPictures.jpeg(640, 480);
        JsonNode photo = upload(picture).result().path("photo");

        assertThat(download(photo.get(1).path("file_id").asString())).isEqualTo(picture);
    }

    @Test
    void photoIsSentAgainByItsId() {
        String id = fileId(upload(TestPictures.jpeg(300, 200)));

        Answer again = photo(Map.of("photo", id, "caption", "Ещё раз"));

        assertThat(fileId(again)).isEqualTo(id);
        assertThat(again.result().path("caption").asString()).isEqualTo("Ещё раз");
    }

    @Test
    void whatIsNoPhotoIsRefused() {
        assertThat(upload("текст".getBytes(StandardCharsets.UTF_8)).refusal())
                .isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(upload(TestPictures.jpeg(2100, 100)).refusal()).isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(photo(Map.of()).refusal()).isEqualTo("Bad Request: there is no photo in the request");
    }

    @Test
    void strangeIdsAreRefused() {
        assertThat(photo(Map.of("photo", "nonsense")).refusal())
                .startsWith("Bad Request: wrong remote file identifier specified");
        assertThat(photo(Map.of("photo", "AgACAgIAAxkunknown")).refusal())
                .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
        assertThat(photo(Map.of("photo", "BQACAgIAAxkunknown")).refusal())
                .isEqualTo("Bad Request: can't use file of type Document as Photo");
        assertThat(sandbox.call("getFile", Map.of("file_id", "nonsense")).refusal())
                .isEqualTo("Bad Request: wrong file_id or the file is temporarily unavailable");
    }

    @Test
    void addressIsFetchedOrRefused() {
        String id = fileId(upload(TestPictures.jpeg(300, 200)));
        String page = sandbox.address().replace("127.0.0.1", "localhost");

        assertThat(photo(Map.of("photo", page + "/telegram/api/files/client/" + id + "?a=.jpg"))
                        .status())
                .isEqualTo(200);
        assertThat(photo(Map.of("photo", page + "/nothing.jpg")).refusal())
                .isEqualTo("Bad Request: failed to get HTTP URL content");
        assertThat(photo(Map.of("photo", page + "/client/index.html")).refusal())
                .isEqualTo("Bad Request: wrong type of the web page content");
        assertThat(photo(Map.of("photo", "ftp://a.ru/a.jpg")).refusal())
                .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
    }

    @Test
    void captionOfAPhotoHasItsOwnLength() {
        String id = fileId(upload(TestPictures.jpeg(300, 200)));

        assertThat(photo(Map.of("photo", id, "caption", "я".repeat(1024))).status())
                .isEqualTo(200);
        assertThat(photo(Map.of("photo", id, "caption", "я".repeat(1025))).refusal())
                .isEqualTo("Bad Request: message caption is too long");
    }

    @Test
    void albumIsSeveralMessagesWithOneGroup() {
        String id = fileId(upload(TestPictures.jpeg(300, 200)));
        Map<String, String> part = Map.of("type", "photo", "media", id);

        JsonNode album = sandbox.call("sendMediaGroup", Map.of("chat_id", chat, "media", List.of(part, part)))
                .result();

        assertThat(album).hasSize(2);
        assertThat(album)
                .extracting(message -> message.path("media_group_id").asString())
                .doesNotContain("");
        assertThat(album.get(0).path("media_group_id")).isEqualTo(album.get(1).path("media_group_id"));
    }

    @Test
    void mediaOfAMessageIsReplaced() {
        Answer sent = upload(TestPictures.jpeg(300, 200));
        String other = fileId(upload(TestPictures.jpeg(200, 300)));

        Answer edited = sandbox.call(
                "editMessageMedia",
                Map.of(
                        "chat_id",
                        chat,
                        "message_id",
                        sent.result().path("message_id").asInt(),
                        "media",
                        Map.of("type", "photo", "media", other, "caption", "Другое")));

        assertThat(fileId(edited)).isEqualTo(other);
        assertThat(edited.result().path("caption").asString()).isEqualTo("Другое");
    }

    private Answer upload(byte[] picture) {
        return sandbox.exchange(TestPictures.upload(
                sandbox.request("/bot" + sandbox.bot().token() + "/sendPhoto"), Map.of("chat_id", chat), picture));
    }

    private Answer photo(Map<String, String> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("chat_id", chat);
        return sandbox.call("sendPhoto", all);
    }

    private static String fileId(Answer answer) {
        JsonNode photo = answer.result().path("photo");
        return photo.get(photo.size() - 1).path("file_id").asString();
    }

    private byte[] download(String id) throws IOException, InterruptedException {
        String path = sandbox.call("getFile", Map.of("file_id", id))
                .result()
                .path("file_path")
                .asString();
        var request = sandbox.request("/file/bot" + sandbox.bot().token() + "/" + path)
                .GET()
                .build();
        return sandbox.http().send(request, BodyHandlers.ofByteArray()).body();
    }
}
