package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.Document;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {

    /** An array of 1, "web-shop", 3, texts and numbers, checked by hand against the description of the package. */
    private static final String TYPICAL_CBOR =
            "8501687765622d73686f70037833632d31323334353637636f6e73696465726174696f6e636f756e"
                    + "74727944456f7264657273636172742d6d61696c6361702d3158358fdfd711090d00f6d180a18f67"
                    + "bcbb8cd10288d6d1c902020712061c010901050188e69ef70101000101010300909606c2a4fda701";

    private static final String TYPICAL_JSON = """
        {
          "format": 1,
          "journey": "web-shop",
          "version": 3,
          "fingerprint": "8fdfd711",
          "customer": "c-1234567",
          "startedAt": "2026-02-20T08:00:00.123Z",
          "stage": "consideration",
          "enteredAt": "2026-02-24T10:11:12.345Z",
          "changedAt": "2026-02-28T10:12:02.909Z",
          "profile": {
            "country": "DE",
            "orders": 3
          },
          "followUps": {
            "cart-mail": "done"
          },
          "caps": {
            "cap-1": [
              "2026-02-25T10:11:12.345Z"
            ]
          },
          "ofJourney": [
            {
              "slot": 0,
              "count": 1
            }
          ],
          "ofStage": [
            {
              "slot": 0,
              "instants": [
                "2026-02-26T09:15:33.812Z",
                "2026-02-28T10:11:12.341Z",
                "2026-02-28T10:12:02.909Z"
              ]
            }
          ]
        }
        """;

    @ParameterizedTest
    @ValueSource(strings = {"cbor", "json", "yaml"})
    void whatever_a_snapshot_holds_comes_back(String format) throws IOException {
        for (Snapshot snapshot : List.of(Snapshots.TYPICAL, Snapshots.EVERYTHING)) {
            byte[] bytes = Snapshots.codec(format).toBytes(snapshot);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Snapshots.codec(format).write(snapshot, out);
            Document<Snapshot> document =
                    Snapshots.codec(format).read(new ByteArrayInputStream(bytes), "anna." + format);

            assertThat(Snapshots.codec(format).fromBytes(bytes)).isEqualTo(snapshot);
            assertThat(document.value()).isEqualTo(snapshot);
            assertThat(document.source()).isEqualTo("anna." + format);
            assertThat(out.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void whatever_a_snapshot_holds_comes_back_from_a_line() {
        List<Snapshot> snapshots = List.of(Snapshots.TYPICAL, Snapshots.EVERYTHING);
        Ndjson<Snapshot> read = Ndjson.read(Snapshot.class, Ndjson.write(Snapshot.class, snapshots));
        assertThat(read.unreadable).isEmpty();
        assertThat(read.values.values()).containsExactlyElementsOf(snapshots);
    }

    @Test
    void the_binary_form_is_frozen() {
        byte[] bytes = HexFormat.of().parseHex(TYPICAL_CBOR);
        assertThat(Snapshots.codec("cbor").toBytes(Snapshots.TYPICAL)).isEqualTo(bytes);
        assertThat(Snapshots.codec("cbor").fromBytes(bytes)).isEqualTo(Snapshots.TYPICAL);
    }

    @Test
    void the_binary_form_of_a_typical_customer_is_short() {
        assertThat(Snapshots.codec("cbor").toBytes(Snapshots.TYPICAL)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void the_keys_of_json_are_to_be_read() {
        assertThat(Snapshots.codec("json").toBytes(Snapshots.TYPICAL))
                .asString()
                .isEqualTo(TYPICAL_JSON);
    }

    @Test
    void half_a_character_is_not_written() {
        Snapshot half = new Snapshot(
                "shop",
                1,
                0,
                "anna",
                Snapshots.TYPICAL.startedAt(),
                Map.of("name", AttributeValue.of("\ud83d")),
                List.of(),
                Map.of(),
                List.of(),
                Snapshots.TYPICAL.visit());
        assertThatThrownBy(() -> Snapshots.codec("cbor").toBytes(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("texts of the snapshot of customer 'anna' must be of whole characters, not half a surrogate"
                        + " pair");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``           | byte 0: snapshot must be an array that begins with the number of its format",
                "`01`         | byte 1: snapshot must be an array that begins with the number of its format",
                "`8101`       | byte 2: 'journey' must be a text, but the array ends",
                "`8102`       | byte 2: format must be 1: 2; read the snapshot with a version of journey-jackson that"
                        + " knows its format",
                "`820101`     | byte 3: 'journey' must be a text, but is something else",
                "`82017b7fffffffffffffff` | byte 11: bytes must be well-formed CBOR; the parser says: ",
                "`820162c341` | byte 5: bytes must be well-formed CBOR; the parser says: Invalid" + " UTF-8",
                "`83016161c202` | byte 6: 'version' must be a whole number, but is something else",
                "`83016161c240` | byte 6: 'version' must be a number of 32 bits",
                "`830161611b0000000100000000` | byte 13: 'version' must be a number of 32 bits",
                "`84016178016161` | byte 7: 'numbers' must be a byte string, but the array ends",
                "`860161780161614000` | byte 9: snapshot must end with its array of 5 elements",
                "`850161780161614000` | byte 8: snapshot must end with its array of 5 elements",
                "`8501617801616140` | byte 8: 'fingerprint' must be a number, but there is none any more",
                "`85016178016161460000000080 00` | byte 14: 'customer' must be a number of 64 bits in as few bytes as"
                        + " it needs",
                "`8501617801616145 00000000 02` | byte 13: 'customer' must be as long as the text that is left, 1, or"
                        + " shorter: 2",
                "`850161780164f09f988045 00000000 01` | byte 16: 'customer' must end with a whole character",
                "`8501617801616147 00000000 01 00 10` | byte 15: flags must be from 0 to 15: 16",
                "`8501617801616149 00000000 01 00 00 01 00` | byte 17: 'startedAt' must have 1 to 999999 nanoseconds of"
                        + " a millisecond: 0",
                "`850161780161614b 00000000 01 00 00 00 00 00 7f` | byte 19: 'profile' must hold no more than fits into"
                        + " 0 bytes: 127",
                "`850161780161614d 00000000 01 00 00 00 00 00 01 00 10` | byte 21: 'profile' must be 0 or 1 where it"
                        + " is true or false: 2"
            })
    void what_is_no_snapshot_is_refused_with_its_byte(String hex, String message) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThatThrownBy(() -> Snapshots.codec("cbor").read(new ByteArrayInputStream(bytes), "anna.cbor"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("anna.cbor:1:")
                .hasMessageContaining(message);
    }

    @Test
    void bytes_that_are_cut_off_or_go_on_are_refused() {
        for (Snapshot snapshot : List.of(Snapshots.TYPICAL, Snapshots.EVERYTHING)) {
            byte[] bytes = Snapshots.codec("cbor").toBytes(snapshot);
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatThrownBy(() -> Snapshots.codec("cbor").fromBytes(cut))
                        .as("%d bytes", length)
                        .isInstanceOf(InvalidDocumentException.class);
            }
            for (int next = 0; next < 256; next++) {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                longer[bytes.length] = (byte) next;
                assertThatThrownBy(() -> Snapshots.codec("cbor").fromBytes(longer))
                        .as("then byte %d", next)
                        .isInstanceOf(InvalidDocumentException.class);
            }
        }
    }

    /** Whatever is read is a snapshot that can be written; every other byte is refused, by no other exception. */
    @Test
    void bytes_that_were_changed_are_another_snapshot_or_refused() {
        for (Snapshot snapshot : List.of(Snapshots.TYPICAL, Snapshots.EVERYTHING)) {
            byte[] bytes = Snapshots.codec("cbor").toBytes(snapshot);
            for (int i = 0; i < bytes.length; i++) {
                for (int bit = 0; bit < 8; bit++) {
                    byte[] changed = bytes.clone();
                    changed[i] ^= (byte) (1 << bit);
                    readOrRefuse(changed);
                }
            }
            SplittableRandom random = new SplittableRandom(7);
            for (int i = 0; i < 20_000; i++) {
                byte[] changed = bytes.clone();
                for (int changes = random.nextInt(2, 6); changes > 0; changes--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(changed);
            }
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Snapshot read = Snapshots.codec("cbor").fromBytes(bytes);
            assertThat(Snapshots.codec("cbor").fromBytes(Snapshots.codec("cbor").toBytes(read)))
                    .isEqualTo(read);
        } catch (InvalidDocumentException refused) {
            assertThat(refused.problems()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"format\": 1`     | `\"format\": 2`        | 2:3: /format: format must be 1: 2;"
                        + " write the snapshot in format 1, or read it with a version of journey-jackson that knows its"
                        + " format",
                "`\"version\": 3`    | `\"version\": 0`       | version of a snapshot must be at least 1: 0",
                "`\"stage\"`         | `\"stagge\"`           | snapshot has no key 'stagge'; did you mean 'stage'?",
                "`\"done\"`          | `\"gone\"`             | /followUps/cart-mail: instant must be a date",
                "`\"count\": 1`      | `\"count\": 0`         | /ofJourney/0: count of events must be at least 1: 0",
                "`\"count\": 1`      | `\"count\": 1, \"sum\": 1` | /ofJourney/0: slot must have one key beside 'slot',"
                        + " which says what is remembered, but has 2; known: count, instants, last",
                "`\"fingerprint\": \"`| `\"fingerprint\": \"x`  | /fingerprint: fingerprint must be eight digits from"
                        + " 0 to 9 and a to f: 'x"
            })
    void what_is_wrong_in_json_is_refused_at_its_place(String from, String to, String message) {
        byte[] json = TYPICAL_JSON.replace(from, to).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Snapshots.codec("json").read(new ByteArrayInputStream(json), "anna.json"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("anna.json:")
                .hasMessageContaining(message);
    }
}
