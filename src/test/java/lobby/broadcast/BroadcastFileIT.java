package lobby.broadcast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.platform.Refusal.FILE_INFECTED;
import static lobby.platform.Refusal.FILE_UNCHECKED;
import static lobby.platform.Refusal.FILE_UNKNOWN;
import static lobby.platform.Refusal.NO_PICTURE;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import lobby.attachment.AttachmentUpkeep;
import lobby.attachment.image.Made;
import lobby.broadcast.plan.Plan;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** LK-34: one picture or one video goes with a broadcast, to each as a file of their own that shares its content. */
@EveryServer
class BroadcastFileIT extends BroadcastingTest {

    @Inject AttachmentUpkeep upkeep;

    @Test
    void each_gets_a_file_of_their_own_and_its_content_is_there_once() throws Exception {
        ApiClient one = comingIn(tagged());
        ApiClient other = comingIn(tagged());
        ApiClient olga = comingIn(OLGA.login());
        UUID picture = picture(olga);

        UUID broadcast = as(OLGA, () -> broadcasting.tell(with(picture), marked(cast().pier()), Plan.AT_ONCE));
        goOut(broadcast);

        String ofOne = fileOf(one);
        assertThat(ofOne).isNotEqualTo(fileOf(other)).isNotEqualTo(picture.toString());
        for (String form : List.of("ORIGINAL", "PREVIEW", "SHOWN")) {
            one.get("/api/attachments/%s?as=%s".formatted(ofOne, form)).require(200);
            other.get("/api/attachments/%s?as=%s".formatted(ofOne, form)).require(404);
            one.get("/api/attachments/%s?as=%s".formatted(picture, form)).require(404);
        }
        assertThat(uses(picture)).isEqualTo(3);
        olga.get("/api/attachments/" + picture).require(200);
        assertThat(olga.get("/api/broadcasts/" + broadcast).json().getJsonObject("attachment").getString("id"))
            .isEqualTo(picture.toString());
        assertThat(olga.get("/broadcast?id=" + broadcast).require(200).body()).contains(picture + "?as=PREVIEW");
    }

    @Test
    void what_is_kept_is_not_swept_and_is_nobodys_to_send_or_to_take_back() throws Exception {
        ApiClient olga = comingIn(OLGA.login());
        UUID picture = picture(olga);
        UUID draft = as(OLGA, () -> broadcasting.write(with(picture), marked(cast().pier()), Plan.AT_ONCE));
        sql().update("update attachment set uploaded_at = now() - interval '3 days' where reference = ?", picture);

        upkeep.forgetUnsent();

        assertThat(uses(picture)).isEqualTo(1);
        olga.delete("/api/attachments/" + picture).require(404);
        assertRefused(FILE_UNKNOWN, () -> as(OLGA, () -> broadcasting.write(with(picture), marked(cast().pier()),
            Plan.AT_ONCE)));
        String content = sql().text("select content from attachment where reference = ?", picture);
        UUID second = picture(olga);
        as(ANNA, () -> assertRefused(FILE_UNKNOWN, () -> broadcasting.change(draft, broadcasts.open(draft).version(),
            with(second), marked(cast().pier()), Plan.AT_ONCE)));
        as(OLGA, () -> broadcasting.change(draft, opened(draft).version(), with(second), marked(cast().pier()),
            Plan.AT_ONCE));
        assertThat(sql().number("select count(*) from content where hash = ? and uses > 0", content)).isZero();
        as(ANNA, () -> broadcasting.change(draft, broadcasts.open(draft).version(), with(second),
            marked(cast().pier()), Plan.AT_ONCE));
        as(OLGA, () -> broadcasting.discard(draft, opened(draft).version()));
        assertThat(sql().number("select count(*) from attachment where reference in (?, ?)", picture, second)).isZero();
    }

    @Test
    void only_what_is_a_picture_or_a_video_and_was_looked_at_goes_out() throws Exception {
        tagged();
        ApiClient olga = comingIn(OLGA.login());
        UUID text = UUID.fromString(olga.bringForCare("notes.txt", mark.getBytes(UTF_8)).require(201).json()
            .getString("id"));
        assertRefused(NO_PICTURE, () -> as(OLGA, () -> broadcasting.write(with(text), marked(cast().pier()),
            Plan.AT_ONCE)));

        UUID picture = picture(olga);
        UUID draft = as(OLGA, () -> broadcasting.write(with(picture), marked(cast().pier()), Plan.AT_ONCE));
        // of content that is not there, so that the server's own timer does not check it meanwhile
        sql().update("update attachment set state = 'UNCHECKED', "
            + "content = encode(sha256(convert_to(content, 'UTF8')), 'hex') where reference = ?", picture);
        assertRefused(FILE_UNCHECKED, () -> as(OLGA, () -> broadcasting.publish(draft)));
        upkeep.takeAway(picture);
        assertRefused(FILE_INFECTED, () -> as(OLGA, () -> broadcasting.publish(draft)));
        as(OLGA, () -> broadcasting.discard(draft, opened(draft).version()));
    }

    private BroadcastWords with(UUID file) {
        return new BroadcastWords("Inside " + mark, "Look here. " + mark, file);
    }

    /** Brought by somebody, and like no other. */
    private static UUID picture(ApiClient who) throws IOException {
        byte[] photo = Made.photo(Made.quarters(300 + ThreadLocalRandom.current().nextInt(400),
            200 + ThreadLocalRandom.current().nextInt(400)), 1);
        return UUID.fromString(who.bringForCare("roof.jpg", photo).require(201).json().getString("id"));
    }

    private static String fileOf(ApiClient resident) {
        JsonArray messages = resident.get("/api/conversations/%s/messages?after=0".formatted(
            chat(resident).getString("id"))).require(200).json().getJsonArray("messages");
        JsonArray files = messages.getJsonObject(0).getJsonArray("attachments");
        assertThat(files).hasSize(1);
        JsonObject file = files.getJsonObject(0);
        assertThat(file.getString("name")).isEqualTo("roof.jpg");
        return file.getString("id");
    }

    private static long uses(UUID file) {
        return sql().number("select c.uses from content c join attachment a on a.content = c.hash "
            + "where a.reference = ?", file);
    }
}
