package dev.journey.jackson.provider;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Lines of a log, ordinary and odd, and what random accidents make of them. */
final class LineSamples {

    static final List<String> ORDINARY = List.of(
            "{\"customer\":\"c1\",\"event\":\"order_placed\",\"at\":\"2026-01-05T10:11:12.123456Z\",\"id\":\"e17\","
                    + "\"channel\":\"website\",\"attributes\":{\"value\":12.50,\"coupon\":\"NEW\",\"gift\":true}}",
            "{\"at\":\"2026-01-05T10:11:12+05:30\",\"event\":\"page_view\",\"customer\":\"K\u00e4the \\u00fc"
                    + " \ud83d\ude00\"}",
            " { \"customer\" : \"c2\",\t\"profile\":{\"a\":null,\"b\":-3,\"c\":false,\"d\":\"x\"} ,"
                    + " \"at\":\"2026-02-28t00:00:00z\"} \r",
            "{\"customer\":\"c3\",\"profile\":{},\"at\":\"1999-12-31T23:59:59.999999999-01:00\"}",
            "{\"customer\":\"c4\",\"event\":\"a\\\"b\\n\",\"at\":\"2026-01-05T10:11:12.5Z\",\"attributes\":{}}",
            "{\"customer\":\"c5\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":{\"a\":1e3,\"b\":-0.0,"
                    + "\"c\":123456789012345678901234567890e-20}}");

    private static final List<String> ODD = List.of(
            "",
            "  \t",
            "\f",
            "null",
            "[{}]",
            "{",
            "}",
            "{}{}",
            "\uFEFF{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\"} x",
            "{\"customer\":\"\\ud83d\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":{\"a\":1,\"a\":2}}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":{\"\\ud83d\":1}}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":{\"a\":1e15}}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":{\"a\":1e9999999999}}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-02-30T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"1678-01-01T00:30:00+01:00\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12-00:00\",\"channel\":\" \"}",
            "{\"customer\":\"c\",\"profile\":{},\"at\":\"2026-01-05T10:11:12Z\",\"channel\":\"email\"}",
            "{\"customer\":\"c\",\"profile\":{},\"attributes\":{},\"at\":\"2026-01-05T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\",\"attributes\":null}",
            "{\"customer\":\"c\",\"event\":\"x\",\n\"at\":\"2026-01-05T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\r\"at\":\"2026-01-05T10:11:12Z\"}",
            "{\"customer\":\"c\",\"event\":\"x\",\"event\":\"x\",\"at\":\"2026-01-05T10:11:12Z\"}");

    private static final String SIGNS = "{}[]\",:\\\n\r\t 019eE+-.ntfTZu\u0000\u007f\u00e4\uFEFF";

    private LineSamples() {}

    /** Some lines, ordinary and odd ones, of which most texts have suffered an accident. */
    static byte[] bytes(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            List<String> from = random.nextInt(3) == 0 ? ODD : ORDINARY;
            text.append(from.get(random.nextInt(from.size())))
                    .append(i < lines - 1 || random.nextBoolean() ? "\n" : "");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            damage(text, random);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(4));
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, sign);
            case 2 -> text.replace(at, end, sign);
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
        }
    }
}
